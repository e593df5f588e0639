import type { Item, Mode } from "leadmark";

/** Words a minute that a careful reader takes in, and the seconds that it takes to decide once they are read. */
const WORDS_A_MINUTE = 200;
const SECONDS_TO_DECIDE = 30;

/**
 * How many minutes it takes to answer some items, to the nearest five: reading each with its levels, then deciding. The
 * build reckons in the same way (`page_minutes.rs`).
 */
export function minutesFor(items: readonly Item[]): number {
  const words = items.reduce((sum, item) => sum + wordsOf(item), 0);
  const minutes = words / WORDS_A_MINUTE + (items.length * SECONDS_TO_DECIDE) / 60;
  return Math.max(5, Math.round(minutes / 5) * 5);
}

/**
 * What a quick assessment asks of a guide's items, and what a full one does. Questions are practised, not rated.
 */
export function askedIn(mode: Mode, items: readonly Item[]): readonly Item[] {
  return items.filter(({ kind }) => kind === "indicator" || (mode === "full" && kind !== "question"));
}

function wordsOf({ text, levels }: Item): number {
  const all = [...text, ...levels.flatMap((level) => [{ text: ` ${level.name} ` }, ...level.text])];
  return all
    .map((run) => run.text)
    .join("")
    .split(/\s+/)
    .filter(Boolean).length;
}
