import "leadmark/elements/results";
import { type Assessment, isLeadmarkError, type Problem, unpackLink } from "leadmark";
import type { LeadmarkResultsElement, Session } from "leadmark/elements";
import { html, nothing, render, type TemplateResult } from "lit";
import { placed } from "../file-drop.js";
import { loadWords, told } from "../messages/problems.js";
import { shared as words } from "../messages/shared.js";
import { messages } from "../messages.js";
import { focusHeading, focusOn, type Page, type View } from "../page.js";
import { hashOf, type Route } from "../route.js";

/** What came of a link. */
type Link =
  | { readonly assessment: Assessment; readonly problems: readonly Problem[] }
  | { readonly refused: TemplateResult };

/**
 * Somebody else's results, from a link: shown, not stored. The address stays as it is, so that the link can be kept as a
 * bookmark; it is in the fragment, which no server is told.
 */
export async function open(root: HTMLElement, page: Page): Promise<View> {
  const session = await page.figures();
  let latest = "";
  return {
    show(route: Route) {
      const [data = ""] = route.parts;
      latest = data;
      render(html`<h1 tabindex="-1">${words.title}</h1>`, root);
      void read(session, data).then((link) => {
        // Another link may have been opened in the meantime.
        if (latest === data) {
          draw(root, page, session, link);
          focusHeading(root);
        }
      });
    },
    title: () => [messages.page.views.shared],
    focus: () => focusHeading(root),
  };
}

async function read({ guide }: Session, data: string): Promise<Link> {
  try {
    const [text] = await Promise.all([unpackLink(data), loadWords()]);
    const { assessment, problems } = guide.read(text);
    if (assessment === null) {
      return { refused: refusedFor(problems[0]) };
    }
    return assessment.guide.id === guide.data.id
      ? { assessment, problems }
      : { refused: otherGuide(assessment.guide.id, guide.data.id) };
  } catch (thrown) {
    // What unpacking throws says what to do, too.
    if (!isLeadmarkError(thrown)) {
      return { refused: refusedFor(undefined) };
    }
    const { code, message } = thrown;
    const said = words.refusals[code];
    return { refused: html`<p>${said ?? placed("", told({ code, message, help: "" }))}</p>` };
  }
}

/** Says that a link can't be used, and why. */
function refusedFor(problem: Problem | undefined): TemplateResult {
  const { message, lang } = problem === undefined ? { message: words.damaged } : told(problem);
  return html`<p><bdi lang=${lang ?? nothing}>${message}</bdi> ${words.askAgain}</p>`;
}

function otherGuide(theirs: string, ours: string): TemplateResult {
  return html`<p>${words.otherGuide(theirs, ours)} <a href=${hashOf("own")}>${words.openOwn}</a> ${words.thenAgain}</p>`;
}

function draw(root: HTMLElement, page: Page, session: Session, link: Link, done = ""): void {
  if ("refused" in link) {
    render(html`<h1 tabindex="-1">${words.refusedTitle}</h1><div role="alert">${link.refused}</div>`, root);
    return;
  }
  const { assessment, problems } = link;
  const keep = () => {
    session.add([assessment], { open: false });
    draw(root, page, session, link, words.kept);
    focusOn(root, ".undo");
  };
  const undo = () => {
    session.undo();
    draw(root, page, session, link, words.undone);
    focusOn(root, ".keep");
  };
  const kept = session.assessments.some(({ id }) => id === assessment.id);
  render(
    html`
      <h1 tabindex="-1">${words.title}</h1>
      <p class="lede">${assessment.name === undefined ? nothing : `${words.named(assessment.name)} `}${words.about(assessment.updatedAt)}</p>
      ${problems.length === 0 ? nothing : html`<p>${words.partly}</p><ul class="findings">${problems.map((problem) => html`<li>${placed(problem.path, { ...told(problem), help: "" })}</li>`)}</ul>`}
      <p>
        ${kept ? nothing : html`<button type="button" class="keep" @click=${keep}>${words.keep}</button> <span class="small">${words.keepHint}</span>`}
      </p>
      <p class="done">
        <span role="status">${done === "" && kept ? words.kept : done}</span>
        ${kept ? html`<a href=${hashOf("history")}>${words.toHistory}</a>` : nothing}
        ${done === words.kept && session.undoable ? html`<button type="button" class="quiet undo" @click=${undo}>${words.undo}</button>` : nothing}
      </p>
      ${resultsOf(page, assessment)}
    `,
    root,
  );
}

const made = new WeakMap<Assessment, LeadmarkResultsElement>();

/** The results of an assessment, to look at. */
function resultsOf(page: Page, assessment: Assessment): LeadmarkResultsElement {
  const element = made.get(assessment) ?? document.createElement("leadmark-results");
  made.set(assessment, element);
  element.guide = page.guide;
  element.src = page.src;
  element.headingLevel = 2;
  element.readonly = true;
  element.shown = assessment;
  return element;
}
