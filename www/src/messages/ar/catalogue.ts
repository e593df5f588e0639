/** Arabic; its glossary is in the package’s catalogue. */

import type { Catalogue } from "../catalogue.js";
import * as around from "./around.js";
import * as embed from "./embed.js";
import { fixed } from "./fixed.js";
import { history } from "./history.js";
import { team } from "./team.js";
import { words } from "./words.js";

export const catalogue: Catalogue = { direction: "rtl", fixed, words, history, team, ...around, ...embed };
