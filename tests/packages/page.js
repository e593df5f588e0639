// What the pages without a framework do: they show the score, and what becomes of an answer.

import { line, score } from "./program.js";

document.addEventListener("leadmark-answer", ({ detail }) => {
  document.querySelector("#answer").textContent = line(detail);
});
document.querySelector("#score").textContent = await score();
