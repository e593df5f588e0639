// Unpacks what `leadmark build --scorm` packs.

import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/**
 * The files of a zip file, by their names. It needs no more than this: deflated files, whose sizes are told ahead.
 *
 * @param {string} path
 */
export function unpacked(path) {
  const zip = readFileSync(path);
  /** @type {Record<string, string>} */
  const files = {};
  // The list of files is behind them; its own place is told at the very end.
  let at = zip.readUInt32LE(zip.length - 6);
  for (let count = zip.readUInt16LE(zip.length - 12); count > 0; count -= 1) {
    const size = zip.readUInt32LE(at + 20);
    const [name = 0, ...others] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const start = zip.readUInt32LE(at + 42);
    const content = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    files[zip.toString("utf8", at + 46, at + 46 + name)] = inflateRawSync(
      zip.subarray(content, content + size),
    ).toString("utf8");
    at += 46 + name + others.reduce((sum, length) => sum + length, 0);
  }
  return files;
}
