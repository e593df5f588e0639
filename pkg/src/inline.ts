/**
 * The same as `leadmark`, with the WebAssembly part inside: nothing is fetched, so no file has to be served or copied
 * beside the modules, and a Content-Security-Policy needs no `connect-src`. It is half as large as the file; compressed for the
 * way, both are the same.
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

import { Decoder } from "lzma1/decoder";
import { InputBuffer, OutputBuffer } from "lzma1/streams";
import { provideWasm } from "./init.js";
import packed from "./packed.js";

export * from "./index.js";

provideWasm(unpacked);

/** The bytes of the WebAssembly part. They are packed by LZMA, as browsers unpack only what is larger by a third. */
function unpacked(): Uint8Array {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const out = new OutputBuffer(bytes.length * 4);
  new Decoder().decompress(new InputBuffer(bytes), out);
  return out.toArray();
}
