import type { Assessment } from "leadmark";
import type { Session } from "leadmark/elements";
import { html, nothing, render, type TemplateResult } from "lit";
import { figuresTable } from "../figures-table.js";
import { fileDrop, fileFindings } from "../file-drop.js";
import { type FileReading, readFile } from "../files.js";
import { fileWords } from "../messages/files.js";
import { loadWords } from "../messages/problems.js";
import { team as words } from "../messages/team.js";
import { messages } from "../messages.js";
import { focusHeading, focusOn, type Page, type View } from "../page.js";
import { theirs } from "../text.js";
import { AskOthers } from "./team/ask.js";
import { cohortView } from "./team/cohort.js";
import { ratersView } from "./team/raters.js";

type About = "raters" | "cohort";

/** Several people's files side by side. They are held here until the page is left, and stored nowhere. */
export async function open(root: HTMLElement, page: Page): Promise<View> {
  const session = await page.figures();
  const view = new TeamView(root, session, page);
  return {
    show: () => {
      view.draw();
      // Another language may be spoken by now.
      void loadWords().then(() => view.draw());
    },
    title: () => [messages.page.views.team],
    focus: () => focusHeading(root),
  };
}

class TeamView {
  readonly #root: HTMLElement;
  readonly #session: Session;
  readonly #ask: AskOthers;
  #readings: readonly FileReading[] = [];
  #assessments: readonly Assessment[] = [];
  #about: About = "raters";
  #done = "";

  constructor(root: HTMLElement, session: Session, page: Page) {
    this.#root = root;
    this.#session = session;
    this.#ask = new AskOthers(session, page.guide !== undefined, () => this.draw());
  }

  draw(): void {
    render(this.#content(), this.#root);
  }

  #content(): TemplateResult {
    const { guide } = this.#session;
    const some = this.#assessments.length > 0;
    return html`
      <h1 tabindex="-1">${words.title}</h1>
      <p class="lede">${words.lede}</p>
      <p>${words.stays}</p>
      <h2>${words.filesTitle}</h2>
      ${fileDrop({
        label: words.choose,
        accept: ".json,.ndjson,.jsonl",
        multiple: true,
        folder: true,
        take: (files) => void this.#take(files),
      })}
      <p class="done">
        <span role="status">${this.#done === "" && !some ? words.none : this.#done}</span>
        ${some ? html`<button type="button" class="quiet" @click=${() => this.#clear()}>${words.clear}</button>` : nothing}
      </p>
      <div class="said" tabindex="-1">${fileFindings(this.#readings)}</div>
      ${some ? html`${this.#files()} ${this.#choice()} ${this.#about === "raters" ? ratersView(guide, this.#assessments) : cohortView(guide, this.#assessments)}` : nothing}
      ${this.#ask.draw()}
    `;
  }

  #files(): TemplateResult {
    const { roles, noGroup, columns, summary } = words.list;
    return html`
      <details>
        <summary>${summary}</summary>
        ${figuresTable({
          caption: summary,
          columns,
          rows: this.#readings.flatMap(({ name, assessments }) =>
            assessments.map(({ rater, answers }) => ({
              heading: theirs(null, name),
              cells: [roles[rater.role], theirs(null, rater.group ?? noGroup), Object.keys(answers).length],
            })),
          ),
        })}
      </details>
    `;
  }

  #choice(): TemplateResult {
    const option = (about: About) => html`
      <label><input type="radio" name="about" value=${about} .checked=${this.#about === about} @change=${() => this.#choose(about)} /> ${words[about]}</label>
    `;
    return html`<fieldset class="choices"><legend>${words.about}</legend>${option("raters")}${option("cohort")}</fieldset>`;
  }

  #choose(about: About): void {
    this.#about = about;
    this.draw();
  }

  /** Files add to those that are there: people's answers arrive one by one. */
  async #take(files: readonly File[]): Promise<void> {
    const readings = await Promise.all(files.map((file) => readFile(this.#session.guide, file)));
    const before = this.#assessments.length;
    this.#readings = [...this.#readings, ...readings];
    this.#assessments = this.#once(this.#readings.flatMap(({ assessments }) => assessments));
    if (before === 0) {
      this.#about = likely(this.#assessments);
    }
    const held = this.#readings.filter(({ assessments }) => assessments.length > 0).length;
    this.#done =
      files.length === 0
        ? fileWords.nothingFound
        : this.#assessments.length === 0
          ? words.readNothing
          : words.read(this.#assessments.length, held);
    this.draw();
    if (readings.some(({ findings }) => findings.length > 0)) {
      focusOn(this.#root, ".said");
    }
  }

  /** Two copies of one assessment are one. */
  #once(assessments: readonly Assessment[]): Assessment[] {
    const byId = new Map<string, Assessment>();
    for (const assessment of assessments) {
      const other = byId.get(assessment.id);
      byId.set(assessment.id, other === undefined ? assessment : this.#session.guide.merge(other, assessment));
    }
    return [...byId.values()];
  }

  #clear(): void {
    this.#readings = [];
    this.#assessments = [];
    this.#done = words.cleared;
    this.draw();
    focusOn(this.#root, ".drop input");
  }
}

/** What files are most likely about: with others' views among them, about one person. */
function likely(assessments: readonly Assessment[]): About {
  return assessments.some(({ rater }) => rater.role !== "self") ? "raters" : "cohort";
}
