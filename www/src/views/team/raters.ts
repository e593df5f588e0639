import type { Assessment, Guide, RatersReport, Views } from "leadmark";
import { html, nothing, type TemplateResult } from "lit";
import { figuresTable } from "../../figures-table.js";
import { team } from "../../messages/team.js";
import { orMissing, whole } from "../../messages/words.js";
import { rangePlot } from "../../range-plot.js";
import { runs, theirs } from "../../text.js";

/** What it says, in the language that is spoken when it is drawn. */
const words = () => team.ratersView;

/** Draws a person's own view beside that of others. Which figures there are is decided in Rust. */
export function ratersView(guide: Guide, assessments: readonly Assessment[]): TemplateResult {
  const report = guide.raters(assessments);
  const { counts } = report;
  const others = counts.peers + counts.reports + counts.managers;
  return html`
    <h2>${words().title}</h2>
    <p>
      ${words().counts(counts.self, counts.peers, counts.reports, counts.managers)}
      ${counts.self > 1 ? words().several : nothing} ${counts.self === 0 ? words().noSelf : nothing}
    </p>
    ${report.mode === "quick" ? html`<p class="small">${words().quick}</p>` : nothing}
    ${others === 0 ? html`<p>${words().noOthers}</p>` : figures(guide, report)}
    <h3>${words().floorTitle}</h3>
    <p>${words().floor}</p>
  `;
}

function figures(guide: Guide, report: RatersReport): TemplateResult {
  const { lang, scale } = guide.data;
  const shown = report.items.filter(({ views }) => isShown(views));
  if (shown.length === 0) {
    return html`<p>${words().nothingShown}</p>`;
  }
  const texts = new Map(guide.items.map(({ id, text }) => [id, text]));
  const byGap = [...shown].sort((left, right) => gapOf(right.views) - gapOf(left.views));
  return html`
    ${rangePlot(
      words().chart,
      scale.levels.map(({ name }) => theirs(lang, name)),
      report.metrics.map(({ name, outcomes }) => ({
        label: theirs(lang, name),
        dot: outcomes.self,
        ring: outcomes.others?.mean,
        figure: words().gap(outcomes.others?.gap ?? null),
      })),
      { dot: words().keySelf, ring: words().keyOthers },
    )}
    ${viewsTable(
      words().metricsCaption,
      words().metric,
      report.metrics.map(({ name, outcomes }) => ({ heading: theirs(lang, name), views: outcomes })),
    )}
    ${(["practices", "readiness"] as const).map((lens) => {
      const rows = report.metrics.filter((metric) => isShown(metric[lens]));
      return rows.length === 0
        ? nothing
        : viewsTable(
            words().lenses[lens],
            words().metric,
            rows.map((metric) => ({ heading: theirs(lang, metric.name), views: metric[lens] })),
          );
    })}
    <p class="small">${words().explain}</p>
    <h3>${words().itemsTitle}</h3>
    <p>${words().itemsAbout}</p>
    ${viewsTable(
      words().itemsCaption,
      words().item,
      byGap.map(({ id, views }) => ({ heading: theirs(lang, runs(texts.get(id) ?? [])), views })),
    )}
  `;
}

function viewsTable(
  caption: string,
  first: string,
  rows: readonly { heading: unknown; views: Views }[],
): TemplateResult {
  return figuresTable({
    caption,
    columns: [first, ...words().columns.slice(1)],
    rows: rows.map(({ heading, views }) => ({ heading, cells: cellsOf(views) })),
  });
}

function cellsOf({ self, others, peers, reports, managers }: Views): string[] {
  const mean = (view: Views["others"]) => (view === null ? words().hidden : words().mean(view.mean, view.n));
  return [
    orMissing(self, whole),
    mean(others),
    words().gap(others?.gap ?? null),
    words().agreement(others?.agreement ?? null),
    mean(peers),
    mean(reports),
    mean(managers),
  ];
}

function isShown({ others, managers }: Views): boolean {
  return others !== null || managers !== null;
}

function gapOf({ others, managers }: Views): number {
  return Math.abs(others?.gap ?? managers?.gap ?? 0);
}
