import start from "../wasm/leadmark.js";
import { failure, type LeadmarkError, reason, requireSound } from "./error.js";

/** Where the WebAssembly part can come from: an address, a response to one, its bytes, or the compiled module. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

let ready = false;
let loading: Promise<void> | undefined;
/** What ends the present fetch: a second try would wait for the first one else. */
let fetching: AbortController | undefined;

/**
 * Gets the WebAssembly part. `address` is where the file is usually found. Once `signal` is aborted, somebody has waited for
 * too long: what comes then is not used, and the provider is asked anew.
 */
export type WasmProvider = (address: URL, signal: AbortSignal) => WasmSource | PromiseLike<WasmSource>;

let provider: WasmProvider = (address) => address;

/**
 * Says how to get the WebAssembly part when {@link init} gets no argument, which is also how the elements begin. Nothing is
 * loaded before it is needed.
 *
 * @example
 * provideWasm(() => "static/leadmark.wasm");
 */
export function provideWasm(get: WasmProvider): void {
  provider = get;
}

/**
 * Loads the WebAssembly part, which everything else needs.
 *
 * Without an argument `leadmark.wasm` is found beside this module, in browsers, in bundlers that follow an address given
 * by `new URL` and `import.meta.url`, and in Node; `leadmark/inline` brings it along. May be called any number of times,
 * also at once: the first call loads it, all calls before that is done end as the first does, and what they name as
 * `source` is ignored. After a failure it may be called again.
 *
 * @throws {LeadmarkError} `wasm-unavailable` where it can't be fetched, read or compiled; the message says what to do.
 * `trapped` once it has stopped in the middle of its work, memory that ran out among the causes: only loading the page
 * (in Node, the program) anew helps then.
 */
export function init(source?: WasmSource | PromiseLike<WasmSource>): Promise<void> {
  if (ready || loading !== undefined) {
    disregard(source);
    return loading ?? sound();
  }
  loading = load(source)
    .then(() => {
      ready = true;
    })
    .finally(() => {
      loading = undefined;
    });
  return loading;
}

/** Tells whether {@link init} is done. */
export function isReady(): boolean {
  return ready;
}

/** Gives up a fetch that takes too long and begins another; whoever waits for {@link init} waits for that one. */
export function fetchAnew(): void {
  fetching?.abort();
}

/**
 * Refuses to go on before {@link init} is done.
 *
 * @throws {LeadmarkError} `not-initialised`.
 */
export function requireInit(): void {
  if (!ready) {
    throw failure("not-initialised", "Leadmark is not loaded yet: call `await init()` once before anything else");
  }
}

async function sound(): Promise<void> {
  requireSound();
}

async function load(source: WasmSource | PromiseLike<WasmSource> | undefined): Promise<void> {
  if (typeof WebAssembly !== "object") {
    throw unavailable("WebAssembly is switched off here, as some browsers do in their strictest mode");
  }
  for (;;) {
    fetching = new AbortController();
    const { signal } = fetching;
    let repeatable = source === undefined;
    try {
      const given = await settled(source ?? provided(signal));
      repeatable ||= isAddress(given);
      return await startFrom(given, signal);
    } catch (thrown) {
      if (!signal.aborted || !repeatable) {
        throw thrown;
      }
    }
  }
}

async function provided(signal: AbortSignal): Promise<WasmSource> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  // This very expression is what bundlers look for, so that they carry the file along.
  return Promise.race([provider(new URL("./leadmark.wasm", import.meta.url), signal), aborted]);
}

async function startFrom(source: WasmSource, signal: AbortSignal): Promise<void> {
  const input = await opened(source, signal);
  try {
    await start({ module_or_path: input });
  } catch (thrown) {
    throw unavailable(`it could not be compiled (${reason(thrown)})${mend(thrown)}`, thrown);
  }
}

/** Lets the failure of a source that nobody waits for pass: Node ends a program for that. */
function disregard(source: WasmSource | PromiseLike<WasmSource> | undefined): void {
  Promise.resolve(source).catch(() => undefined);
}

async function settled(source: WasmSource | PromiseLike<WasmSource>): Promise<WasmSource> {
  try {
    return await source;
  } catch (thrown) {
    throw unavailable(reason(thrown), thrown);
  }
}

async function opened(source: WasmSource, signal: AbortSignal): Promise<Response | BufferSource | WebAssembly.Module> {
  if (source instanceof URL && source.protocol === "file:") {
    const bytes = await readFile(source);
    if (bytes !== undefined) {
      return bytes;
    }
  }
  if (isAddress(source)) {
    return fetched(source, signal);
  }
  return isResponse(source) ? accepted(source, source.url) : source;
}

async function fetched(source: Address, signal: AbortSignal): Promise<Response> {
  const address = isRequest(source) ? source.url : String(source);
  let response: Response;
  try {
    response = await fetch(source, { signal });
  } catch (thrown) {
    throw unavailable(
      `${address} could not be fetched (${reason(thrown)}); if the file lies elsewhere, call init(url), and if the page ` +
        "has a Content-Security-Policy, allow the address in connect-src",
      thrown,
    );
  }
  return accepted(response, address);
}

function accepted(response: Response, address: string): Response {
  if (!response.ok) {
    throw unavailable(`${address} answered ${response.status}; serve leadmark.wasm there, or call init(url)`);
  }
  return response;
}

/** Reads a file where there is Node; gives no value elsewhere. Node's fetch takes no file addresses. */
async function readFile(url: URL): Promise<BufferSource | undefined> {
  // Asked for by name at run time: an import of "node:fs" would stop bundlers that build for browsers.
  const files = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.("node:fs/promises");
  if (files === undefined) {
    return undefined;
  }
  try {
    return await files.readFile(url);
  } catch (thrown) {
    throw unavailable(`${url.href} could not be read (${reason(thrown)})`, thrown);
  }
}

interface NodeProcess {
  getBuiltinModule?(name: "node:fs/promises"): { readFile(url: URL): Promise<BufferSource> } | undefined;
}

type Address = string | URL | Request;

function isAddress(source: WasmSource): source is Address {
  return typeof source === "string" || source instanceof URL || isRequest(source);
}

function isRequest(source: unknown): source is Request {
  return typeof Request === "function" && source instanceof Request;
}

function isResponse(source: unknown): source is Response {
  return typeof Response === "function" && source instanceof Response;
}

/** What to do about a compile error: nearly always a policy, else a file that is not WebAssembly. */
function mend(thrown: unknown): string {
  return /Content[- ]Security[- ]Policy|unsafe-eval/i.test(reason(thrown))
    ? ": add 'wasm-unsafe-eval' to script-src in the page's Content-Security-Policy"
    : ": check that the file is leadmark.wasm of this version of the package, and that the page's " +
        "Content-Security-Policy has 'wasm-unsafe-eval' in script-src";
}

function unavailable(message: string, cause?: unknown): LeadmarkError {
  return failure("wasm-unavailable", `Leadmark's WebAssembly part is missing: ${message}`, cause);
}
