// Compares what two programs made of the same assessments, figure by figure.

import assert from "node:assert/strict";
import { inspect } from "node:util";

/**
 * Fails at the first place where two pieces of plain data differ. What is not a number has to be the same; what numbers
 * have to be, `agree` says.
 *
 * @param {unknown} found
 * @param {unknown} wanted
 * @param {(found: number, wanted: number) => boolean} agree
 * @param {string} what what is compared, for the message
 */
export function assertAgreement(found, wanted, agree, what) {
  const difference = firstDifference(found, wanted, agree);
  if (difference !== undefined) {
    assert.fail(`${what}${difference}`);
  }
}

/**
 * How far two figures are apart: relative to the wanted one, for those below 1 in absolute terms.
 *
 * @param {number} found
 * @param {number} wanted
 */
export function distance(found, wanted) {
  return Math.abs(found - wanted) / Math.max(1, Math.abs(wanted));
}

/**
 * Millions of figures are compared, so their places are put into words only where they differ.
 *
 * @param {unknown} found
 * @param {unknown} wanted
 * @param {(found: number, wanted: number) => boolean} agree
 * @returns {string | undefined}
 */
function firstDifference(found, wanted, agree) {
  if (!isObject(found) || !isObject(wanted) || Array.isArray(found) !== Array.isArray(wanted)) {
    const same = typeof found === "number" && typeof wanted === "number" ? agree(found, wanted) : found === wanted;
    return same ? undefined : `: ${inspect(found)} is not ${inspect(wanted)}`;
  }
  for (const name of Object.keys(wanted)) {
    const difference = Object.hasOwn(found, name) ? firstDifference(found[name], wanted[name], agree) : " is missing";
    if (difference !== undefined) {
      return `.${name}${difference}`;
    }
  }
  const more = Object.keys(found).find((name) => !Object.hasOwn(wanted, name));
  return more === undefined ? undefined : `.${more} is too much`;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>} Arrays, too: their places are names.
 */
function isObject(value) {
  return typeof value === "object" && value !== null;
}
