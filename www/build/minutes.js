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
