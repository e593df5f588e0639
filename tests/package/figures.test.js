// How measurements are written down.

import assert from "node:assert/strict";
import { test } from "node:test";
import { median, number, spread, table, times, whole } from "../../bench/figures.js";
import { budgetLine, clicksInVain } from "../../bench/page/tables.js";

test("a median is the middle, or between the two", () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([10, 1, 2, 5]), 3.5);
  assert.equal(median([7]), 7);
  assert.throws(() => median([]), /no median of nothing/);
});

test("a spread is left out where it would say the same thrice", () => {
  assert.equal(spread([3, 1, 2]), "2.00 (1.00–3.00)");
  assert.equal(spread([1000.2, 1000.4], whole), "1,000");
});

test("numbers have three digits that count, and thousands apart", () => {
  assert.deepEqual([0, 0.012345, 0.98765, 1.2345, 12.345, 123.45, 1234.5].map(number), [
    "0",
    "0.0123",
    "0.988",
    "1.23",
    "12.3",
    "123",
    "1,235",
  ]);
});

test("times are theirs by ours", () => {
  assert.equal(times([4, 6, 5], [2, 2, 1]), "2.50");
});

test("a table is Markdown", () => {
  assert.equal(table(["", "ms"], [["one", "1"]]), "|  | ms |\n| --- | --- |\n| one | 1 |\n");
});

test("what is over our budget, and clicks in vain, are said below the tables", () => {
  assert.equal(budgetLine(10, 10), "Our budget until then, on slow 4G: 10 bytes.\n");
  assert.equal(budgetLine(1100, 1000), "Our budget until then, on slow 4G: 1,000 bytes, which 1,100 are over.\n");
  const first = { at: 1, bytes: 1, vain: 0 };
  const well = { fast: [first], cached: [first], slow: [first], answers: [[16]] };
  const vain = { ...well, slow: [{ ...first, vain: 2 }] };
  assert.equal(
    clicksInVain(
      new Map([
        ["ours", well],
        ["theirs", vain],
      ]),
    ),
    "\ntheirs: 2 clicks in vain, before the page took answers.\n",
  );
});
