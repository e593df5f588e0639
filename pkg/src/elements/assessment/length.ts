/** How many characters a note may have. */
export const MOST = 4_000;

/** From how many characters on they are counted aloud. */
export const NEAR = 3_600;

/** How many characters a text has, as Rust counts them, not as UTF-16 does. Exact from {@link NEAR} on. */
export function charactersUsed(text: string): number {
  // Few notes are near the limit, and a text never has more characters than UTF-16 units.
  return text.length < NEAR ? text.length : [...text].length;
}

/** By how many characters a note is too long to be kept. */
export function charactersOver(text: string): number {
  return Math.max(0, charactersUsed(text) - MOST);
}
