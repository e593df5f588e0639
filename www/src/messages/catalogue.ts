import type { FixedWords } from "../fixed.js";
import type { copyWords } from "./en/copy.js";
import type { embed } from "./en/embed.js";
import type { fileWords } from "./en/files.js";
import type { frame } from "./en/frame.js";
import type { history } from "./en/history.js";
import type { invited } from "./en/invited.js";
import type { offline } from "./en/offline.js";
import type { own } from "./en/own.js";
import type { page, start } from "./en/page.js";
import type { shared } from "./en/shared.js";
import type { team } from "./en/team.js";
import type { words } from "./en/words.js";

/** Everything that the page says in a language. English has its parts beside their views, and loads them with those. */
export interface Catalogue {
  readonly direction: "ltr" | "rtl";
  /** What stands in index.html, in English. */
  readonly fixed: FixedWords;
  readonly page: Spoken<typeof page>;
  readonly start: Spoken<typeof start>;
  readonly words: Spoken<typeof words>;
  readonly copyWords: Spoken<typeof copyWords>;
  readonly fileWords: Spoken<typeof fileWords>;
  readonly offline: Spoken<typeof offline>;
  readonly embed: Spoken<typeof embed>;
  readonly frame: Spoken<typeof frame>;
  readonly history: Spoken<typeof history>;
  readonly invited: Spoken<typeof invited>;
  readonly own: Spoken<typeof own>;
  readonly shared: Spoken<typeof shared>;
  readonly team: Spoken<typeof team>;
}

/** The shape of a part of the catalogue, whatever it says. */
type Spoken<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => infer Said
    ? (...given: Given) => Spoken<Said>
    : { readonly [Name in keyof Part]: Spoken<Part[Name]> };
