// Programs in Node, on threads, and on a server that renders pages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { node } from "./place.js";

for (const [what, module, printed] of [
  ["a program", "main.js", "50"],
  ["the wasm inside", "inline.js", "50"],
  ["a thread", "worker.js", "50"],
  ["a server that imports the elements", "server.js", "50 undefined undefined"],
]) {
  test(`Node: ${what} scores`, async () => {
    const { stdout, stderr } = await node("node", module ?? "");
    assert.deepEqual({ stdout, stderr }, { stdout: printed, stderr: "" });
  });
}
