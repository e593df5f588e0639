// The same with the wasm inside, which also spares what bundles for Node a file to copy.
import "leadmark/inline";
import { score } from "../program.js";

console.log(await score());
