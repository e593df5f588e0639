import type { FlagCode, Lens, Score, Scorecard, Share, Status } from "../wasm/leadmark.js";

/** In the order of their numbers. */
const STATUSES: readonly Status[] = ["answered", "notApplicable", "unanswered"];
const LENSES: readonly Lens[] = ["outcomes", "practices", "readiness"];
const FLAGS: readonly FlagCode[] = ["all-top", "straight-line", "unsupported-high", "many-not-applicable"];

/**
 * Makes the scorecard that follows from one answer: the figures that it changes, as `crates/leadmark-wasm/src/scoring.rs`
 * lists them, in the place of those before. All else is shared with the scorecard before, which stays as it is.
 */
export function rescored(card: Scorecard, numbers: Float64Array): Scorecard {
  let at = 0;
  // There are as many numbers as are read.
  const whole = () => numbers[at++] as number;
  const orNull = () => {
    const number = whole();
    return Number.isNaN(number) ? null : number;
  };
  const score = (): Score => ({
    score: orNull(),
    low: orNull(),
    high: orNull(),
    coverage: orNull(),
    evidenced: orNull(),
    answered: whole(),
    applicable: whole(),
    total: whole(),
  });
  const items = card.items.slice();
  const groups = card.groups.slice();
  const metrics = card.metrics.slice();

  const item = whole();
  const status = STATUSES[whole()] as Status;
  replace(items, item, { status, value: orNull(), level: orNull() });
  replace(groups, whole(), { score: score() });
  const lens = LENSES[whole()] as Lens;
  const overall = { ...card.overall, [lens]: score() };
  for (let left = whole(); left > 0; left -= 1) {
    replace(metrics, whole(), { [lens]: score() });
  }

  let last = -1;
  let feeds: Share[] = [];
  for (let left = whole(); left > 0; left -= 1) {
    const place = whole();
    if (place !== last) {
      last = place;
      feeds = items[place]?.feeds.slice() ?? [];
      replace(items, place, { feeds });
    }
    replace(feeds, whole(), { share: orNull(), headroom: orNull() });
  }

  const patterns = whole();
  const ids = () => Array.from({ length: whole() }, () => items[whole()]?.id ?? "");
  const flags =
    patterns < 0
      ? card.flags
      : Array.from({ length: patterns }, () => ({ code: FLAGS[whole()] as FlagCode, items: ids() }));
  return { ...card, overall, metrics, groups, items, flags };
}

/** Puts an entry in the place of one, with some of its fields anew. */
function replace<T extends object>(entries: T[], place: number, fields: Partial<T>): void {
  entries[place] = { ...(entries[place] as T), ...fields };
}
