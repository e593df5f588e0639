import type { Assessment, Score } from "leadmark";
import type { Session } from "leadmark/elements";
import { html, nothing, type TemplateResult } from "lit";
import { figuresTable } from "../../figures-table.js";
import { history } from "../../messages/history.js";
import { orMissing, range, shortDay, whole } from "../../messages/words.js";
import { place } from "../../place.js";
import { theirs } from "../../text.js";
import { cardOf, nameOf } from "./entry.js";

/** What it says, in the language that is spoken when it is drawn. */
const words = () => history.trend;

/** One assessment on the way. */
interface Stop {
  readonly assessment: Assessment;
  readonly score: Score;
  /** Where it stands between the first and the last, from 0 to 100. */
  readonly at: number;
}

/** A success metric over time, for the person's own assessments. */
export class Trend {
  readonly #session: Session;
  readonly #redraw: () => void;
  /** The metric that is shown; empty for all together. */
  #metric = "";

  constructor(session: Session, redraw: () => void) {
    this.#session = session;
    this.#redraw = redraw;
  }

  /** Draws it; nothing before there are two that have an answer. */
  draw(): TemplateResult | typeof nothing {
    const session = this.#session;
    const { lang, metrics, scale } = session.guide.data;
    const stops = this.#stops();
    if (stops.length < 2) {
      return nothing;
    }
    const metric = metrics.find(({ id }) => id === this.#metric);
    const name = metric?.name ?? words().overall;
    const [low = "", high = ""] = [scale.levels[0]?.name, scale.levels.at(-1)?.name];
    return html`
      <h2>${words().title}</h2>
      <p>${words().about}</p>
      <p class="field">
        <label for="trend-metric">${words().metric}</label>
        <select id="trend-metric" @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${this.#metric === ""}>${words().overall}</option>
          ${metrics.map(({ id, name }) => html`<option value=${id} lang=${lang ?? nothing} ?selected=${id === this.#metric}>${name}</option>`)}
        </select>
      </p>
      <div class="trend" role="img" aria-label=${words().chart(name, low, high)}>
        <div class="levels">${scale.levels.map(({ name }, index) => html`<span ${place({ "--at": (100 * index) / Math.max(1, scale.levels.length - 1) })}>${theirs(lang, name)}</span>`)}</div>
        <div class="field">${stops.map(mark)}</div>
        <div class="dates">${ends(stops).map(({ assessment, at }) => html`<span ${place({ "--at": at })}>${shortDay(assessment.updatedAt)}</span>`)}</div>
      </div>
      <p class="key small" aria-hidden="true">
        <span><i class="dot"></i>${words().keyDot}</span><span><i class="band"></i>${words().keyBand}</span>
      </p>
      <details>
        <summary>${words().caption(name)}</summary>
        ${figuresTable({
          caption: words().caption(name),
          columns: words().columns,
          rows: stops.map(({ assessment, score }) => ({
            heading: html`${theirs(null, nameOf(assessment))} <span class="small">${shortDay(assessment.updatedAt)}</span>`,
            cells: [
              orMissing(score.score, whole),
              range(score.low, score.high, whole),
              history.state(score.answered, score.applicable),
            ],
          })),
        })}
      </details>
    `;
  }

  #choose(metric: string): void {
    this.#metric = metric;
    this.#redraw();
  }

  #stops(): Stop[] {
    const own = this.#session.assessments
      .filter(({ rater }) => rater.role === "self")
      .map((assessment) => ({ assessment, score: this.#scoreOf(assessment) }))
      .filter(({ score }) => score.answered > 0)
      .sort((left, right) => left.assessment.updatedAt - right.assessment.updatedAt);
    const first = own[0]?.assessment.updatedAt ?? 0;
    const span = (own.at(-1)?.assessment.updatedAt ?? 0) - first;
    return own.map(({ assessment, score }) => ({
      assessment,
      score,
      at: span === 0 ? 50 : (100 * (assessment.updatedAt - first)) / span,
    }));
  }

  #scoreOf(assessment: Assessment): Score {
    const card = cardOf(this.#session, assessment);
    return card.metrics.find(({ id }) => id === this.#metric)?.outcomes ?? card.overall.outcomes;
  }
}

function mark({ score, at }: Stop): TemplateResult {
  const { score: value, low, high } = score;
  return html`
    ${low === null || high === null ? nothing : html`<i class="band" ${place({ "--at": at, "--low": low, "--high": high })}></i>`}
    ${value === null ? nothing : html`<i class="dot" ${place({ "--at": at, "--value": value })}></i>`}
  `;
}

/** The first and the last, whose dates stand under the plot; on one day they are one. */
function ends(stops: readonly Stop[]): Stop[] {
  const [first, last] = [stops[0], stops.at(-1)];
  return first === undefined || last === undefined || first.at === last.at ? stops.slice(0, 1) : [first, last];
}
