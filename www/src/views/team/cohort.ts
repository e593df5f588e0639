import {
  type Assessment,
  type CohortFigures,
  type CohortReport,
  cohort,
  type Figures,
  type Guide,
  type Item,
  isLeadmarkError,
} from "leadmark";
import { html, nothing, type TemplateResult } from "lit";
import { figuresTable } from "../../figures-table.js";
import { placed } from "../../file-drop.js";
import { told } from "../../messages/problems.js";
import { team } from "../../messages/team.js";
import { orMissing, whole } from "../../messages/words.js";
import { place } from "../../place.js";
import { type PlotRow, rangePlot } from "../../range-plot.js";
import { runs, theirs } from "../../text.js";

/** What it says, in the language that is spoken when it is drawn. */
const words = () => team.cohortView;

/** Draws where a group of people stands. Which figures there are is decided in Rust. */
export function cohortView(guide: Guide, assessments: readonly Assessment[]): TemplateResult {
  let report: CohortReport;
  try {
    report = cohort(guide, assessments, { by: "group" });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const code = isLeadmarkError(thrown) ? thrown.code : "internal";
    return html`<h2>${words().title}</h2><p role="alert">${placed("", told({ code, message, help: "" }))}</p>`;
  }
  const { all, floor, notSelf } = report;
  return html`
    <h2>${words().title}</h2>
    <p>${words().counts(all.assessments)} ${notSelf > 0 ? words().notSelf(notSelf) : nothing}</p>
    ${all.assessments < floor ? html`<p>${words().tooFew(all.assessments, floor)}</p>` : figures(guide, report)}
    <h3>${words().floorTitle}</h3>
    <p>${words().floor(floor)}</p>
  `;
}

function figures(guide: Guide, report: CohortReport): TemplateResult {
  const { lang, scale } = guide.data;
  const { all } = report;
  const rows: { heading: unknown; figures: Figures | null; alpha?: number | null | undefined }[] = [
    { heading: words().overall, figures: all.overall.outcomes },
    ...all.metrics.map(({ name, outcomes, alpha }) => ({
      heading: theirs(lang, name),
      figures: outcomes,
      alpha: alpha?.value,
    })),
  ];
  const levels = scale.levels.map(({ name }) => theirs(lang, name));
  return html`
    ${rangePlot(words().chart, levels, rows.map(plotRow), { dot: words().keyDot, band: words().keyBand })}
    ${figuresTable({
      caption: words().caption,
      columns: words().columns,
      rows: rows.map(({ heading, figures, alpha }) => ({
        heading,
        cells: [...cellsOf(figures), words().alpha(alpha)],
      })),
    })}
    <p class="small">${words().alphaExplained}</p>
    ${groups(report, levels)}
    <h3>${words().distributionTitle}</h3>
    ${all.overall.outcomes === null ? nothing : histogram(words().bandsCaption, words().bandColumn, all.overall.outcomes, words().band)}
    ${items(guide, all)}
  `;
}

function groups({ groups, hidden }: CohortReport, levels: readonly unknown[]): TemplateResult {
  const named = groups.map((group) => ({
    heading: group.name === null ? words().noGroup : theirs(null, group.name),
    figures: group.overall.outcomes,
  }));
  const withheld =
    hidden === null || hidden.groups === 0
      ? nothing
      : html`<p>${words().hiddenGroups(hidden.groups, hidden.assessments)}</p>`;
  // One group without a name is everybody, over again.
  const shown = groups.length === 1 && groups[0]?.name === null ? [] : named;
  return html`
    <h3>${words().groupsTitle}</h3>
    ${
      shown.length === 0
        ? withheld === nothing
          ? html`<p>${words().noGroups}</p>`
          : nothing
        : html`
          ${rangePlot(words().groupsChart, levels, shown.map(plotRow), { dot: words().keyDot, band: words().keyBand })}
          ${figuresTable({
            caption: words().groupsCaption,
            columns: [words().groupColumn, ...words().columns.slice(1, -1)],
            rows: shown.map(({ heading, figures }) => ({ heading, cells: cellsOf(figures) })),
          })}
        `
    }
    ${withheld}
  `;
}

function items({ data, items }: Guide, { items: all }: CohortFigures): TemplateResult[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return all.flatMap(({ id, answers }) => {
    const item = known.get(id);
    const heading = theirs(data.lang, runs(item?.text ?? []));
    return item === undefined || answers === null
      ? []
      : [
          html`<details><summary>${heading}</summary>${histogram(heading, words().levelColumn, answers, (index) => levelOf(data.lang, item, index))}</details>`,
        ];
  });
}

function levelOf(lang: string | null, { levels, points }: Item, index: number): unknown {
  return points.length > 0 ? words().covered(index) : theirs(lang, levels[index]?.name ?? String(index + 1));
}

/** How many people are in each band, as a table with a bar a row. */
function histogram(
  caption: unknown,
  first: string,
  { distribution }: Figures,
  name: (index: number) => unknown,
): TemplateResult {
  const most = Math.max(1, ...distribution);
  return figuresTable({
    compact: true,
    caption,
    columns: [first, words().peopleColumn],
    rows: distribution.map((people, index) => ({
      heading: name(index),
      cells: [html`<span class="bar"><i ${place({ "--share": (100 * people) / most })}></i>${whole(people)}</span>`],
    })),
  });
}

function plotRow({ heading, figures }: { heading: unknown; figures: Figures | null }): PlotRow {
  return {
    label: heading,
    band: figures === null ? undefined : [figures.lowerQuartile, figures.upperQuartile],
    dot: figures?.median,
    figure: orMissing(figures?.median, whole),
  };
}

function cellsOf(figures: Figures | null): string[] {
  return [
    orMissing(figures?.n, words().people),
    orMissing(figures?.mean, words().mean),
    orMissing(figures?.sd, words().spread),
    figures === null ? orMissing(null, whole) : words().half(figures.lowerQuartile, figures.upperQuartile),
    orMissing(figures?.median, whole),
  ];
}
