// One core for all entries: `leadmark/inline` brings the WebAssembly along, and everything else uses it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fresh } from "./fresh.js";

/** Notes every wasm that is asked for from here on, as a file or at an address. */
const WATCHED = `
  import files from "node:fs/promises";
  import { syncBuiltinESMExports } from "node:module";
  const asked = [];
  for (const [holder, name] of [[files, "readFile"], [globalThis, "fetch"]]) {
    const original = holder[name];
    holder[name] = (what, ...rest) => {
      asked.push(...(/[^/]+\\.wasm$/.exec(String(what)) ?? []));
      return original.call(holder, what, ...rest);
    };
  }
  syncBuiltinESMExports();
`;

test("the inlined wasm is taken in the place of the file", async () => {
  for (const entry of ["leadmark", "leadmark/inline"]) {
    const printed = await fresh(`${WATCHED}
      const { Guide } = await import("${entry}");
      console.log((await Guide.builtin()).data.id, ...asked);
    `);
    assert.equal(printed, entry === "leadmark" ? "technical-leadership leadmark.wasm" : "technical-leadership");
  }
});

test("both entries export the same functions, and the same Guide", async () => {
  const printed = await fresh(`
    import * as plain from "leadmark";
    import * as inline from "leadmark/inline";
    await inline.init();
    const same = Object.keys(plain).every((name) => plain[name] === inline[name]);
    console.log(same, Object.keys(inline).length === Object.keys(plain).length, plain.Guide.check("# A").counts.metrics);
  `);
  assert.equal(printed, "true true 0");
});

test("a source that is given goes before the inlined one", async () => {
  const printed = await fresh(`${WATCHED}
    const { init } = await import("leadmark/inline");
    await init(new URL(import.meta.resolve("leadmark/leadmark.wasm")));
    console.log(...asked);
  `);
  assert.equal(printed, "leadmark.wasm");
});

test("calls at once end as the first does, whatever they name", async () => {
  const printed = await fresh(`
    import { init, Guide } from "leadmark";
    const nowhere = () => new URL("file:///nowhere/leadmark.wasm");
    await Promise.all([init(), init(nowhere()), init(Promise.reject(new Error("never asked for"))), Guide.builtin()]);
    await init(Promise.reject(new Error("never asked for")));
    console.log(Guide.check("# A").counts.metrics);
  `);
  assert.equal(printed, "0");
});

test("calls at once fail as the first does, and the next may be right", async () => {
  const printed = await fresh(`
    import { init, Guide } from "leadmark";
    const outcomes = await Promise.allSettled([init(new Uint8Array(4)), init(), init()]);
    await init();
    console.log(outcomes.map(({ reason }) => reason?.code).join(" "), Guide.check("# A").counts.metrics);
  `);
  assert.equal(printed, "wasm-unavailable wasm-unavailable wasm-unavailable 0");
});
