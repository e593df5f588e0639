// Plain JavaScript, for it also runs when the page is built.

/** Words a minute that a careful reader takes in, and the seconds that it takes to decide once they are read. */
const WORDS_A_MINUTE = 200;
const SECONDS_TO_DECIDE = 30;

/**
 * How many minutes it takes to answer some items, to the nearest five: reading each with its levels, then deciding.
 *
 * @param {readonly import("leadmark").Item[]} items
 */
export function minutesFor(items) {
  const words = items.reduce((sum, item) => sum + wordsOf(item), 0);
  const minutes = words / WORDS_A_MINUTE + (items.length * SECONDS_TO_DECIDE) / 60;
  return Math.max(5, Math.round(minutes / 5) * 5);
}

/**
 * What a quick assessment asks of a guide's items, and what a full one does. Questions are practised, not rated.
 *
 * @param {import("leadmark").Mode} mode
 * @param {readonly import("leadmark").Item[]} items
 */
export function askedIn(mode, items) {
  return items.filter(({ kind }) => kind === "indicator" || (mode === "full" && kind !== "question"));
}

/**
 * @param {import("leadmark").Item} item
 */
function wordsOf({ text, levels }) {
  const all = [...text, ...levels.flatMap((level) => [{ text: ` ${level.name} ` }, ...level.text])];
  return all
    .map((run) => run.text)
    .join("")
    .split(/\s+/)
    .filter(Boolean).length;
}
