// The other way: the wasm is put where the page can fetch it, and nothing else of the package runs before it is known where.
import { init } from "leadmark";

await init("static/leadmark.wasm");
await import("leadmark/elements");
await import("../page.js");
