/**
 * The same as `leadmark`, with the WebAssembly part inside: nothing is fetched, so no file has to be served or copied
 * beside the modules, and a Content-Security-Policy needs no `connect-src`. Compressed by gzip it is as large as the file, by
 * brotli a fifth larger.
 *
 * Whatever else of this package is loaded on the page then uses it, too. For the elements, import this first:
 *
 * @example
 * import { init } from "leadmark/inline";
 * import "leadmark/elements";
 *
 * await init();
 *
 * @module
 */

import { provide } from "./init.js";
import packed from "./packed.js";

export * from "./index.js";

provide(unpacked);

/** The WebAssembly part as a response, so that it is compiled while it is being unpacked. */
async function unpacked(): Promise<Response> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream, { headers: { "content-type": "application/wasm" } });
}
