// esbuild does not carry files along: with the wasm inside there is none. First the wasm, then the elements.
import "leadmark/inline";
import "leadmark/elements";
import "../page.js";
