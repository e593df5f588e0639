// Has the WebAssembly part made ready beside the page, where that can be done; to be imported before whatever begins to load it.

import { provideWasm } from "leadmark";
import { builtInSource } from "./built-in.js";
import { nextTask } from "./next-task.js";

provideWasm(async (address, signal) => {
  const guide = new URL(builtInSource(), document.baseURI).href;
  const beside = await import("./compiling.js").catch(() => undefined);
  const compiled = await beside?.compiled({ wasm: address.href, guide }, signal);
  // Taking it over has taken its time; what is done with it can wait for the next click.
  await nextTask();
  // Where that fails, the page does it by itself, and says what is wrong if that fails, too.
  return compiled ?? address;
});
