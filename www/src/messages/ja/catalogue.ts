/** Japanese, in です・ます; its glossary is in the package’s catalogue. */

import type { Catalogue } from "../catalogue.js";
import { copyWords, fileWords, invited, offline, own, page, shared, start } from "./around.js";
import { embed, frame } from "./embed.js";
import { fixed } from "./fixed.js";
import { history } from "./history.js";
import { team } from "./team.js";
import { words } from "./words.js";

export const catalogue: Catalogue = {
  direction: "ltr",
  fixed,
  page,
  start,
  words,
  copyWords,
  fileWords,
  offline,
  embed,
  frame,
  history,
  invited,
  own,
  shared,
  team,
};
