// Has the WebAssembly part made ready beside the page, where that can be done; to be imported before whatever begins to load it.

import { provideWasm } from "leadmark";
import { builtInSource } from "./built-in.js";

provideWasm(async (address, signal) => {
  const guide = new URL(builtInSource(), document.baseURI).href;
  const beside = await import("./compiling.js").catch(() => undefined);
  // Where that fails, the page does it by itself, and says what is wrong if that fails, too.
  return (await beside?.compiled({ wasm: address.href, guide }, signal)) ?? address;
});
