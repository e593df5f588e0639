// The page as a single file: the WebAssembly part is inside, and a learning management system may be around it.

import "leadmark/inline";
import "./main.js";
import { reportProgress } from "./scorm.js";

const asked = document.querySelector<HTMLMetaElement>('meta[name="leadmark-scorm"]')?.content;
if (asked === "completion" || asked === "score") {
  await reportProgress(asked === "score");
}
