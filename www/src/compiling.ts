// Makes the WebAssembly part ready beside the page, in a worker, so that the page goes on taking clicks. This file is both
// sides: the page begins a worker of it, under the hashed name that the build has given it.

import { Guide, init } from "leadmark";
import { workerAddress } from "./trusted.js";

/** How long the guide may take until the rehearsal is given up, in milliseconds. */
const PATIENCE = 2000;

/** What the worker is to do, as absolute addresses. */
interface Work {
  readonly wasm: string;
  /** A guide to read, so that what reading needs is ready, too. */
  readonly guide: string;
}

/** Compiles the WebAssembly part. Gives no value where that can't be done aside. */
export function compiled(work: Work, signal: AbortSignal): Promise<WebAssembly.Module | undefined> {
  return new Promise((resolve) => {
    let worker: Worker | undefined;
    const end = (module?: WebAssembly.Module) => {
      worker?.terminate();
      resolve(module);
    };
    try {
      worker = new Worker(workerAddress(import.meta.url), { type: "module" });
      worker.addEventListener("message", ({ data }) => end(data instanceof WebAssembly.Module ? data : undefined));
      worker.addEventListener("error", () => end());
      worker.addEventListener("messageerror", () => end());
      signal.addEventListener("abort", () => end());
      worker.postMessage(work);
    } catch {
      // No such workers here, or they are forbidden.
      end();
    }
  });
}

if (typeof document === "undefined") {
  addEventListener("message", ({ data }: MessageEvent<Work>) => {
    void compile(data).then(postMessage, () => postMessage(undefined));
  });
}

async function compile({ wasm, guide }: Work): Promise<WebAssembly.Module> {
  const module = await WebAssembly.compileStreaming(fetch(wasm));
  try {
    await init(module);
    // Nearly always the page has just fetched it. What needs no guide of ours does not wait long for one.
    const signal = AbortSignal.timeout(PATIENCE);
    rehearse(await (await fetch(guide, { cache: "force-cache", signal })).text());
  } catch {
    // The page will find out, and says what is wrong.
  }
  return module;
}

/**
 * Does once what the page is about to do. Chromium turns a function of WebAssembly into machine code when it first runs, in
 * whatever thread that is, and then all threads have it.
 */
function rehearse(markdown: string): void {
  const guide = Guide.parse(markdown);
  const { id, fingerprint, metrics } = guide.data;
  const [first] = guide.items;
  const answers = first === undefined ? {} : { [first.id]: { level: 1, at: 1 } };
  const started = { id: "00000000-0000-4000-8000-000000000000", startedAt: 1, updatedAt: 1 };
  const assessment = {
    format: "leadmark/assessment@1",
    ...started,
    guide: { id, fingerprint },
    rater: { role: "self" },
    answers,
  } as const;
  if (metrics.length > 0) {
    guide.plan(assessment);
    const scoring = guide.scoring(assessment);
    if (first !== undefined) {
      scoring.answer(first.id, { level: 2, at: 2 });
    }
  }
}
