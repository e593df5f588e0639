import type { Assessment, Change, Difference, Item, ItemChange, Lens } from "leadmark";
import type { Session } from "leadmark/elements";
import { html, nothing, type TemplateResult } from "lit";
import { figuresTable } from "../../figures-table.js";
import { history } from "../../messages/history.js";
import { day, orMissing, shortDay, whole } from "../../messages/words.js";
import { rangePlot } from "../../range-plot.js";
import { hashOf } from "../../route.js";
import { runs, theirs } from "../../text.js";
import { cardOf } from "./entry.js";

/** What it says, in the language that is spoken when it is drawn. */
const words = () => history.compare;
const LENSES: readonly Lens[] = ["outcomes", "practices", "readiness"];

/** Draws what changed between two kept assessments, by their ids. */
export function compareView(session: Session, beforeId: string, afterId: string): TemplateResult {
  const [before, after] = [beforeId, afterId].map((wanted) => session.assessments.find(({ id }) => id === wanted));
  const back = html`<p><a href=${hashOf("history")}>${words().back}</a></p>`;
  if (before === undefined || after === undefined) {
    return html`<h1 tabindex="-1">${words().title}</h1><p>${words().missing}</p>${back}`;
  }
  const change = session.guide.compare(before, after);
  return html`
    <h1 tabindex="-1">${words().title}</h1>
    <p class="lede">${words().lede(dated(before), dated(after))}</p>
    ${change.mode === "quick" ? html`<p class="small">${words().quick}</p>` : nothing}
    ${change.sameVersion ? nothing : html`<p class="aside">${words().otherVersion}</p>`}
    ${plot(session, change, before, after)}
    ${LENSES.map((lens) => lensTable(session, change, lens))}
    <p class="small">${words().bounds}</p>
    <h2>${words().chanceTitle}</h2>
    ${
      change.up.length + change.down.length === 0
        ? html`<p>${words().chanceNone}</p>`
        : html`<p>${words().chance(change.up.length, change.down.length, change.chance)}</p><p>${words().chanceLimits}</p>`
    }
    ${(["up", "down", "new", "dropped"] as const).map((kind) => moved(session, words()[kind], change[kind], before, after))}
    ${change.same.length === 0 ? nothing : html`<p>${words().sameCount(change.same.length)}</p>`}
    ${choosePair(session, beforeId, afterId)} ${back}
  `;
}

/** Draws the choice of two to compare; nothing where there are no two. */
export function choosePair(
  session: Session,
  before: string | undefined,
  after: string | undefined,
): TemplateResult | typeof nothing {
  const answered = session.assessments.filter((assessment) =>
    cardOf(session, assessment).items.some(({ status }) => status !== "unanswered"),
  );
  const byAge = [...answered].sort((left, right) => left.startedAt - right.startedAt);
  const [second, latest] = byAge.slice(-2);
  if (second === undefined || latest === undefined) {
    return nothing;
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    location.hash = hashOf("history", String(form.get("before")), String(form.get("after")));
  };
  return html`
    <h2>${words().choose}</h2>
    <form class="pair" @submit=${submit}>
      ${pick("before", words().before, byAge, before ?? second.id)} ${pick("after", words().after, byAge, after ?? latest.id)}
      <button type="submit">${words().show}</button>
    </form>
  `;
}

function pick(name: string, label: string, assessments: readonly Assessment[], chosen: string): TemplateResult {
  return html`
    <p class="field">
      <label for=${`pair-${name}`}>${label}</label>
      <select id=${`pair-${name}`} name=${name}>
        ${assessments.map((assessment) => html`<option value=${assessment.id} ?selected=${assessment.id === chosen}>${dated(assessment)}</option>`)}
      </select>
    </p>
  `;
}

/** A day, or a name with one, for names may be given twice. */
function dated(assessment: Assessment): string {
  return assessment.name === undefined
    ? day(assessment.updatedAt)
    : `${assessment.name} (${shortDay(assessment.updatedAt)})`;
}

function plot(session: Session, change: Change, before: Assessment, after: Assessment): TemplateResult {
  const { lang, scale } = session.guide.data;
  const rows: { label: unknown; difference: Difference }[] = [
    { label: words().overall, difference: change.overall.outcomes },
    ...change.metrics.map(({ name, outcomes }) => ({ label: theirs(lang, name), difference: outcomes })),
  ];
  return rangePlot(
    words().chart,
    scale.levels.map(({ name }) => theirs(lang, name)),
    rows.map(({ label, difference }) => ({
      label,
      ring: difference.before,
      dot: difference.after,
      figure: words().change(difference.delta),
    })),
    {
      ring: `${words().keyBefore}: ${shortDay(before.updatedAt)}`,
      dot: `${words().keyAfter}: ${shortDay(after.updatedAt)}`,
    },
  );
}

function lensTable({ guide }: Session, change: Change, lens: Lens): TemplateResult | typeof nothing {
  const all: { heading: unknown; difference: Difference }[] = [
    { heading: words().overall, difference: change.overall[lens] },
    ...change.metrics.map((metric) => ({ heading: theirs(guide.data.lang, metric.name), difference: metric[lens] })),
  ];
  const rows = all.filter(({ difference }) => difference.before !== null || difference.after !== null);
  // Without a figure on either side there is nothing that a row of dashes would tell; the headline is always there.
  if (rows.length === 0 && lens !== "outcomes") {
    return nothing;
  }
  return figuresTable({
    caption: words().lenses[lens],
    columns: words().columns,
    rows: rows.map(({ heading, difference }) => ({ heading, cells: cellsOf(difference) })),
  });
}

function cellsOf({ before, after, delta, low, high }: Difference): string[] {
  return [orMissing(before, whole), orMissing(after, whole), words().change(delta), words().range(low, high)];
}

function moved(
  session: Session,
  title: string,
  changes: readonly ItemChange[],
  before: Assessment,
  after: Assessment,
): TemplateResult | typeof nothing {
  const { items, data } = session.guide;
  const known = new Map(items.map((item) => [item.id, item]));
  return changes.length === 0
    ? nothing
    : html`
        <h2>${title}</h2>
        <ul class="moved">
          ${changes.map(({ id }) => {
            const item = known.get(id);
            return item === undefined
              ? html`<li>${id}</li>`
              : html`<li>${theirs(data.lang, runs(item.text))} <span class="small">${words().move(answerOf(item, before), answerOf(item, after))}</span></li>`;
          })}
        </ul>
      `;
}

/** What was answered, in the words of the item's own scale. */
function answerOf(item: Item, { answers }: Assessment): string {
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  if (answer?.notApplicable === true) {
    return words().notApplicable;
  }
  if (answer?.covered !== undefined) {
    return words().points(answer.covered.length, item.points.length);
  }
  return item.levels[(answer?.level ?? 0) - 1]?.name ?? words().unanswered;
}
