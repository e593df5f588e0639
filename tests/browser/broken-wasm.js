// The WebAssembly part with real faults in it: one that traps, one that gets no memory, one that ends too early.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./page.js";

/** The file as it is built. */
export const SOUND = readFileSync(join(PACKAGE, "leadmark.wasm"));

const SECTION = { import: 2, memory: 5, export: 7, code: 10 };

/**
 * The file with an exported function that does nothing but trap.
 *
 * @param {string} name
 */
export function trapping(name) {
  const index = exported(name) - importedFunctions();
  return withSection(SECTION.code, (body) => {
    const [count, start] = unsigned(body, 0);
    const bodies = [];
    for (let at = start, which = 0; which < count; which += 1) {
      const [size, from] = unsigned(body, at);
      // No locals, `unreachable`, `end`.
      bodies.push(which === index ? Buffer.from([3, 0, 0x00, 0x0b]) : body.subarray(at, from + size));
      at = from + size;
    }
    return Buffer.concat([leb(count), ...bodies]);
  });
}

/**
 * The file with a memory that can't grow beyond what it begins with.
 *
 * @param {number} more how many pages of 64 KB it may grow by
 */
export function withLittleMemory(more) {
  return withSection(SECTION.memory, (body) => {
    const [count, flags] = unsigned(body, 0);
    assert.equal(count, 1);
    const [least] = unsigned(body, flags + 1);
    return Buffer.concat([leb(1), Buffer.from([1]), leb(least), leb(least + more)]);
  });
}

/** The first half of the file. */
export function truncated() {
  return SOUND.subarray(0, SOUND.length / 2);
}

/**
 * @param {number} id
 * @param {(body: Buffer) => Buffer} change
 */
function withSection(id, change) {
  /** @type {Buffer[]} */
  const parts = [SOUND.subarray(0, 8)];
  for (const section of sections()) {
    const body = section.id === id ? change(section.body) : section.body;
    parts.push(Buffer.from([section.id]), leb(body.length), body);
  }
  return Buffer.concat(parts);
}

function sections() {
  const found = [];
  for (let at = 8; at < SOUND.length; ) {
    const [size, from] = unsigned(SOUND, at + 1);
    found.push({ id: SOUND[at] ?? 0, body: SOUND.subarray(from, from + size) });
    at = from + size;
  }
  return found;
}

/**
 * @param {number} id
 */
function section(id) {
  return sections().find((one) => one.id === id)?.body ?? Buffer.from([0]);
}

/** The index of an exported function, imported ones counted. */
function exported(/** @type {string} */ wanted) {
  const body = section(SECTION.export);
  let [count, at] = unsigned(body, 0);
  for (; count > 0; count -= 1) {
    const [length, from] = unsigned(body, at);
    const name = body.toString("utf8", from, from + length);
    const kind = body[from + length];
    const [index, next] = unsigned(body, from + length + 1);
    if (name === wanted && kind === 0) {
      return index;
    }
    at = next;
  }
  throw new Error(`the WebAssembly part exports no function ${wanted}`);
}

function importedFunctions() {
  // Ours imports functions only, by two names and a type each.
  const body = section(SECTION.import);
  let [count, at] = unsigned(body, 0);
  const total = count;
  for (; count > 0; count -= 1) {
    for (let names = 0; names < 2; names += 1) {
      const [length, from] = unsigned(body, at);
      at = from + length;
    }
    assert.equal(body[at], 0, "only functions are imported");
    [, at] = unsigned(body, at + 1);
  }
  return total;
}

/**
 * Reads a number in LEB128 and tells where the next byte is.
 *
 * @param {Uint8Array} bytes
 * @param {number} at
 * @returns {[value: number, next: number]}
 */
function unsigned(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) {
      return [value, at];
    }
  }
}

/**
 * @param {number} value
 */
function leb(value) {
  const bytes = [];
  do {
    const more = value >= 0x80;
    bytes.push((value % 0x80) | (more ? 0x80 : 0));
    value = Math.floor(value / 0x80);
  } while (value > 0);
  return Buffer.from(bytes);
}
