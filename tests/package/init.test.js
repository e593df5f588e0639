// Loading the package in Node: each case in a process of its own, since a module is loaded only once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fresh } from "./fresh.js";

test("before init everything says so", async () => {
  const printed = await fresh(`
    import { Guide, isLeadmarkError } from "leadmark";
    try { Guide.parse("# A"); } catch (error) {
      console.log(error.code, isLeadmarkError(error), error instanceof Error, error.message);
    }
    try { Guide.check("# A"); } catch (error) { console.log(error.code); }
  `);
  assert.equal(
    printed,
    "not-initialised true true Leadmark is not loaded yet: call `await init()` once before anything else\nnot-initialised",
  );
});

test("init finds its wasm in Node, and may be called at once and again", async () => {
  const printed = await fresh(`
    import { init, Guide } from "leadmark";
    await Promise.all([init(), init(), init()]);
    await init();
    console.log((await Guide.builtin()).data.id);
  `);
  assert.equal(printed, "technical-leadership");
});

test("the built-in guide loads the wasm by itself", async () => {
  const printed = await fresh(`
    import { Guide } from "leadmark";
    console.log((await Guide.builtin()).data.id);
  `);
  assert.equal(printed, "technical-leadership");
});

test("init takes bytes, a module, an address and a response", async () => {
  for (const source of ["bytes", "await WebAssembly.compile(bytes)", "address", "new Response(bytes, { headers })"]) {
    const printed = await fresh(`
      import { readFileSync } from "node:fs";
      import { init, Guide } from "leadmark";
      const address = new URL(import.meta.resolve("leadmark/leadmark.wasm"));
      const bytes = readFileSync(address);
      const headers = { "content-type": "application/wasm" };
      await init(${source});
      console.log(typeof Guide.check("# A").counts.metrics);
    `);
    assert.equal(printed, "number", source);
  }
});

test("a failed init says why and can be tried again", async () => {
  const printed = await fresh(`
    import { init, Guide } from "leadmark";
    const codes = [];
    for (const source of [
      () => new Uint8Array([1, 2, 3]),
      () => new URL("file:///nowhere/leadmark.wasm"),
      () => "http://127.0.0.1:9/leadmark.wasm",
      () => new Response("gone", { status: 410 }),
      () => Promise.reject(new Error("no source")),
    ]) {
      await init(source()).catch((error) => codes.push(error.code, error.message.includes("WebAssembly")));
    }
    await init();
    console.log(codes.join(" "), Guide.check("# A").counts.metrics);
  `);
  assert.equal(printed, `${"wasm-unavailable true ".repeat(5)}0`);
});

test("a compile error tells of the policy that forbids it", async () => {
  const printed = await fresh(`
    import { init } from "leadmark";
    await init(new Uint8Array([1, 2, 3])).catch((error) => console.log(error.message));
  `);
  assert.match(printed, /'wasm-unsafe-eval' in script-src/);
});

test("the wasm comes from where a page provides it, again after a failure", async () => {
  const printed = await fresh(`
    import { readFileSync } from "node:fs";
    import { init, Guide, provideWasm } from "leadmark";
    const asked = [];
    provideWasm((address, signal) => {
      asked.push(address.pathname.endsWith("/leadmark.wasm") && signal.aborted === false);
      if (asked.length < 3) {
        throw new Error("not at hand");
      }
      return readFileSync(address);
    });
    for (const attempt of [init, Guide.builtin]) {
      await attempt().catch((error) => console.log(error.code, error.message.includes("not at hand")));
    }
    await Promise.all([init(), init()]);
    console.log(asked.join(" "), Guide.check("# A").counts.metrics);
  `);
  assert.equal(printed, "wasm-unavailable true\nwasm-unavailable true\ntrue true true 0");
});

test("the elements do no harm where there is no page", async () => {
  const printed = await fresh(`
    const { LeadmarkAssessment } = await import("leadmark/elements");
    console.log(typeof LeadmarkAssessment, typeof globalThis.customElements, typeof globalThis.HTMLElement);
  `);
  assert.equal(printed, "function undefined undefined");
});
