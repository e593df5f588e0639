// Medians with their spread, and the tables that are printed of them.

/**
 * @param {readonly number[]} values at least one
 */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) {
    throw new Error("there is no median of nothing");
  }
  return (low + high) / 2;
}

/**
 * Writes the median, and behind it the least and the greatest where they are written differently.
 *
 * @param {readonly number[]} values
 * @param {(value: number) => string} [written]
 */
export function spread(values, written = number) {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(written);
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

/**
 * Writes how many times as long, or as large, others are: by the medians.
 *
 * @param {readonly number[]} theirs
 * @param {readonly number[]} ours
 */
export function times(theirs, ours) {
  return number(median(theirs) / median(ours));
}

/**
 * Writes a number with three digits that count, and at least all of those before the point.
 *
 * @param {number} value
 */
export function number(value) {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return grouped(value, Math.min(digits, 4));
}

/**
 * Writes a whole number with its thousands apart.
 *
 * @param {number} value
 */
export function whole(value) {
  return grouped(value, 0);
}

/**
 * @param {number} value
 * @param {number} digits
 */
function grouped(value, digits) {
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/**
 * Writes a table in Markdown.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

/**
 * Tells on the way what is being done; what goes to standard output is the table alone.
 *
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`  ${text}\n`);
}
