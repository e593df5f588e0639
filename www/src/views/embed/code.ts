import { originOf } from "../../frame/parent.js";

/** What is to be embedded, and how. */
export interface Options {
  readonly way: "element" | "frame" | "file";
  readonly view: "assessment" | "results" | "practice" | "guide";
  readonly mode: "" | "quick" | "full";
  readonly store: "default" | "none";
  readonly theme: "auto" | "light" | "dark";
  readonly lang: string;
  readonly src: string;
  /** The origin of the page around a frame, as it was typed; the frame tells it its height. */
  readonly parent: string;
  /** Whether that page asks for the scores. */
  readonly results: "" | "ask";
}

/** Who may be told something by the frame; no value where nobody is named, or what is named is no origin. */
export function parentIn({ parent }: Options): string | undefined {
  return parent === "" ? undefined : originOf(parent);
}

/** Writes the code for what was chosen; `frame` is the address of the page for frames, `title` what the frame is called. */
export function codeFor(options: Options, frame: string, title: string): string {
  const given = attributesOf(options);
  switch (options.way) {
    case "element": {
      const name = `leadmark-${options.view}`;
      const attributes = given.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join("");
      return `<script type="module" src="/leadmark/elements.js"></script>\n<${name}${attributes}></${name}>\n`;
    }
    case "frame": {
      const query = new URLSearchParams([["view", options.view], ...given, ...themeOf(options), ...toldTo(options)]);
      const tag = `<iframe src="${escaped(`${frame}?${query}`)}" title="${escaped(title)}" width="100%" height="900" loading="lazy"></iframe>\n`;
      const script = `<script async src="${escaped(new URL("frame.js", frame).href)}"></script>\n`;
      return parentIn(options) === undefined ? tag : tag + script;
    }
    case "file":
      return "leadmark build my-guide.md --single-file my-guide.html\n";
  }
}

/** The attributes that differ from what an element does by itself. */
function attributesOf({ view, mode, store, lang, src }: Options): [name: string, value: string][] {
  const all: [string, string][] = [
    ["src", src],
    ["mode", view === "assessment" ? mode : ""],
    ["store", store === "default" ? "" : store],
    ["lang", lang],
  ];
  return all.filter(([, value]) => value !== "");
}

function themeOf({ theme }: Options): [string, string][] {
  return theme === "auto" ? [] : [["theme", theme]];
}

function toldTo(options: Options): [string, string][] {
  const parent = parentIn(options);
  if (parent === undefined) {
    return [];
  }
  const scored = options.view === "assessment" || options.view === "results";
  return options.results === "" || !scored
    ? [["parent", parent]]
    : [
        ["parent", parent],
        ["results", options.results],
      ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
