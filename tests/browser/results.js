// `<leadmark-results>` on a page of its own, with answers put where a person's would be.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Guide, init } from "leadmark";
import { host } from "./host.js";

await init();

/** The first moment of these tests' assessments, in milliseconds since 1970 UTC: 21 September 2026. */
export const NOW = 1_790_000_000_000;

/** Half a year before. */
export const BEFORE = NOW - 182 * 86_400_000;

/** The guides that we ship, each with its file, and where its page is served. */
export const GUIDES = ["technical-leadership.md", "examples/on-call-readiness.md", "examples/code-review.ar.md"].map(
  (name) => {
    const file = fileURLToPath(new URL(`../../guides/${name}`, import.meta.url));
    return { name, file, guide: Guide.parse(readFileSync(file, "utf8")), page: `/${name}.html` };
  },
);

const [ours] = GUIDES;
if (ours === undefined) {
  throw new Error("there is no guide");
}

/** Our guide, which is the built-in one. */
export const BUILT_IN = ours.guide;

/**
 * The pages of the tests: one a guide, and one with our guide that has addresses for other views and for shared links.
 *
 * @param {Readonly<Record<string, string>>} [own] guides' Markdown by name, such as `{ many: "# Many…" }`
 */
export function resultPages(own = {}) {
  const shipped = GUIDES.map(({ name, page }) => [page, tag(`src="/leadmark/guides/${name}"`)]);
  const others = Object.entries(own).flatMap(([name, markdown]) => [
    [`/${name}`, tag(`src="${name}.md"`)],
    [`/${name}.md`, markdown],
  ]);
  return {
    "/": tag("", '<script type="module" src="/links.js"></script>'),
    "/plain": tag(""),
    "/readonly": tag("readonly"),
    "/links.js": `document.querySelector("leadmark-results").hrefOf = ({ view, id }) => "#/" + view + "/" + id;
      document.querySelector("leadmark-results").shareBase = "#/shared/";`,
    ...Object.fromEntries([...shipped, ...others]),
  };
}

/**
 * @param {string} attributes
 * @param {string} [head]
 */
function tag(attributes, head) {
  return host(`<leadmark-results heading-level="1" ${attributes}></leadmark-results>`, head);
}

/**
 * Answers a guide item by item. `answer` gives a level, `null` for not applicable, no value for none; for a question the
 * number of points covered.
 *
 * @param {import("leadmark").Guide} guide
 * @param {(item: import("leadmark").Item, index: number) => number | null | undefined} answer
 * @param {Partial<import("leadmark").Assessment>} [given] what is to be different
 * @returns {import("leadmark").Assessment}
 */
export function answered(guide, answer, given = {}) {
  const mode = given.mode ?? "full";
  const at = given.updatedAt ?? NOW;
  const asked = guide.items.filter(({ kind }) => mode === "full" || kind === "indicator" || kind === "question");
  const answers = asked.flatMap((item, index) => {
    const said = answer(item, index);
    if (said === undefined) {
      return [];
    }
    const level =
      item.kind === "question"
        ? { covered: item.points.slice(0, said ?? 0) }
        : { level: Math.min(said ?? 0, item.levels.length) };
    return [[item.id, { ...(said === null ? { notApplicable: true } : level), at }]];
  });
  return {
    format: "leadmark/assessment@1",
    id: "present",
    guide: { id: guide.data.id, fingerprint: guide.data.fingerprint },
    mode,
    rater: { role: "self" },
    startedAt: at,
    updatedAt: at,
    answers: Object.fromEntries(answers),
    ...given,
  };
}

/**
 * Some of everything: open, not applicable, each level.
 *
 * @param {import("leadmark").Item} _item
 * @param {number} index
 */
export function mixed(_item, index) {
  return index % 11 === 4 ? undefined : index % 13 === 6 ? null : ((index * 3) % 5) + 1;
}

/**
 * Brings assessments in; the last one is shown.
 *
 * @param {import("playwright-core").Page} page
 * @param {...import("leadmark").Assessment} assessments
 */
export async function bring(page, ...assessments) {
  await page.waitForFunction(() => document.querySelector("leadmark-results")?.session !== undefined);
  await page.evaluate((given) => {
    document.querySelector("leadmark-results")?.session?.add(given);
  }, assessments);
  const last = assessments.at(-1)?.id;
  await page.waitForFunction((id) => document.querySelector("leadmark-results")?.assessment?.id === id, last);
  await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector("leadmark-results"));
    await element.updateComplete;
  });
}

/**
 * The exact figures of a table, by row and name, as the page holds them.
 *
 * @param {import("playwright-core").Locator} table
 * @returns {Promise<Record<string, Record<string, string>>>}
 */
export function tableFigures(table) {
  return table.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll("tr[data-row]")].map((row) => [
        row.getAttribute("data-row"),
        Object.fromEntries(
          [...row.querySelectorAll("[data-figure]")].map((figure) => [
            figure.getAttribute("data-figure"),
            figure.getAttribute("value"),
          ]),
        ),
      ]),
    ),
  );
}
