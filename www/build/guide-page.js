// The guide as a document of its own, for readers without JavaScript: headings, text and lists, nothing to press.

import { blocksHtml, escaped, textHtml } from "./markup.js";

/**
 * @param {import("leadmark").GuideData} guide
 */
export function guideHtml(guide) {
  return [
    `<h1>${escaped(guide.title)}</h1>`,
    blocksHtml(guide.overview),
    contentsHtml(guide),
    sectionHtml("how-to-rate", guide.scale.section?.name ?? "How to rate", guide.scale.section?.about ?? []),
    levelsHtml(guide.scale.levels),
    ...guide.domains.map(domainHtml),
    ...(guide.practiceGroups.length === 0 ? [] : [practicesHtml(guide)]),
    ...(guide.metrics.length === 0 ? [] : [metricsHtml(guide)]),
    blocksHtml(guide.closing),
  ].join("\n");
}

/**
 * @param {import("leadmark").GuideData} guide
 */
function contentsHtml({ domains, practiceGroups, practicesSection, metrics, metricsSection }) {
  const entries = [
    ...domains.map(({ id, name }) => ({ id, name })),
    ...(practiceGroups.length === 0 ? [] : [{ id: "all-practices", name: practicesSection.name }]),
    ...(metrics.length === 0 ? [] : [{ id: "all-metrics", name: metricsSection.name }]),
  ];
  const links = entries.map(({ id, name }) => `<li><a href="#${escaped(id)}">${escaped(name)}</a></li>`);
  return `<nav aria-label="Contents"><ul>${links.join("\n")}</ul></nav>`;
}

/**
 * @param {string} id
 * @param {string} name
 * @param {readonly import("leadmark").Block[]} about
 * @param {2 | 3 | 4 | 5} level
 */
function sectionHtml(id, name, about, level = 2) {
  return `<h${level} id="${escaped(id)}">${escaped(name)}</h${level}>\n${blocksHtml(about)}`;
}

/**
 * @param {import("leadmark").Domain} domain
 */
function domainHtml({ id, name, about, topics }) {
  return [sectionHtml(id, name, about), ...topics.map(topicHtml)].join("\n");
}

/**
 * @param {import("leadmark").Topic} topic
 */
function topicHtml({ id, name, about, questions, measuresSection, measureGroups }) {
  return [
    sectionHtml(id, name, about, 3),
    ...questions.map(questionHtml),
    ...(measureGroups.length === 0 ? [] : [`<h4>${escaped(measuresSection?.name ?? "Key metrics to track")}</h4>`]),
    blocksHtml(measuresSection?.about ?? []),
    ...measureGroups.map((group) => sectionHtml(group.id, group.name, group.about, 5) + ratedHtml(group.measures)),
  ].join("\n");
}

/**
 * @param {import("leadmark").Question} question
 */
function questionHtml({ id, text, about, steps, example, remarks }) {
  const entries = steps.map((step) => {
    const points = step.points.map((point) => `<li>${textHtml(point.text)}${blocksHtml(point.about)}</li>`);
    return `<li><strong>${textHtml(step.text)}</strong>${blocksHtml(step.about)}<ul>${points.join("\n")}</ul></li>`;
  });
  return [
    `<h4 id="${escaped(id)}">${textHtml(text)}</h4>`,
    blocksHtml(about),
    entries.length === 0 ? "" : `<ol>${entries.join("\n")}</ol>`,
    example === null ? "" : exampleHtml(example),
    blocksHtml(remarks),
  ].join("\n");
}

/**
 * @param {import("leadmark").Example} example
 */
function exampleHtml({ text, about, outcomes }) {
  const entries = outcomes.map((outcome) => `<li>${textHtml(outcome.text)}${blocksHtml(outcome.about)}</li>`);
  return `<p><strong>${textHtml(text)}</strong></p>${blocksHtml(about)}<ul>${entries.join("\n")}</ul>`;
}

/**
 * @param {import("leadmark").GuideData} guide
 */
function practicesHtml({ practicesSection, practiceGroups }) {
  const groups = practiceGroups.map(
    ({ id, name, about, practices }) => sectionHtml(id, name, about, 3) + ratedHtml(practices),
  );
  return [sectionHtml("all-practices", practicesSection.name, practicesSection.about), ...groups].join("\n");
}

/**
 * @param {import("leadmark").GuideData} guide
 */
function metricsHtml({ metricsSection, metrics }) {
  const parts = metrics.map(
    ({ id, name, about, indicators }) => sectionHtml(id, name, about, 3) + ratedHtml(indicators),
  );
  return [sectionHtml("all-metrics", metricsSection.name, metricsSection.about), ...parts].join("\n");
}

/**
 * @param {readonly import("leadmark").Rated[]} rated
 */
function ratedHtml(rated) {
  const entries = rated.map(
    ({ text, about, anchors }) =>
      `<li><strong>${textHtml(text)}</strong>${blocksHtml(about)}${levelsHtml(anchors)}</li>`,
  );
  return `<ul class="rated">${entries.join("\n")}</ul>`;
}

/**
 * @param {readonly import("leadmark").Level[]} levels
 */
function levelsHtml(levels) {
  const rows = levels.map(({ name, text }) => `<div><dt>${escaped(name)}</dt><dd>${textHtml(text)}</dd></div>`);
  return rows.length === 0 ? "" : `<dl class="scale">${rows.join("\n")}</dl>`;
}
