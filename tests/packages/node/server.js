// A server that renders a page imports what the page imports: the elements stay still, the functions work.
import "leadmark/elements";
import { score } from "../program.js";

console.log(await score(), typeof globalThis.document, typeof globalThis.customElements);
