// What is asked, whoever asks it: the indicators of the guide that we ship, with their levels, by success metric.

import { Guide, init } from "leadmark";

/** @typedef {{ name: string, items: { id: string, text: string, levels: { name: string, text: string }[] }[] }} Metric */

/**
 * @returns {Promise<Metric[]>}
 */
export async function metricsOfGuide() {
  await init();
  const guide = await Guide.builtin();
  const indicators = guide.items.filter(({ kind }) => kind === "indicator");
  return guide.data.metrics.map((metric) => ({
    name: plain(metric.name),
    items: indicators
      .filter(({ id }) => metric.indicators.some((indicator) => indicator.id === id))
      .map(({ id, text, levels }) => ({
        id,
        text: plain(text),
        levels: levels.map((level) => ({ name: level.name, text: plain(level.text) })),
      })),
  }));
}

/**
 * @param {import("leadmark").Text | string} text
 */
function plain(text) {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}
