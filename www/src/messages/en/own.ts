import { apart } from "../formats.js";
import { counted, list, whole } from "./words.js";

/** What the view of one's own guide says. */
export const own = {
  title: "Your own guide",
  lede: "Open a guide written in Markdown, or paste one. It is read here as you type, and leaves this browser as little as your answers do.",
  file: "Open a .md file",
  label: "The guide’s text",
  hint: "A heading with “success metrics” in it, a ### heading for each metric, and a list of statements under it are enough.",
  findingsTitle: "What was found",
  empty: "Findings appear here as soon as there is a text.",
  clean: "Nothing to mend.",
  /** How many findings of each kind there are. */
  summary: (errors: number, warnings: number, notes: number) =>
    list([
      ...(errors > 0 ? [counted(errors, "error", "errors")] : []),
      ...(warnings > 0 ? [counted(warnings, "warning", "warnings")] : []),
      ...(notes > 0 ? [counted(notes, "note", "notes")] : []),
    ]),
  severity: { error: "Error", warning: "Warning", note: "Note" },
  at: (severity: string, place: string) => `${severity}, ${place}`,
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  more: (count: number) => `${counted(count, "more finding", "more findings")}: mend some of these first.`,
  countsTitle: "What it holds",
  counts: {
    metrics: (count: number) => counted(count, "success metric", "success metrics"),
    indicators: (count: number) => counted(count, "statement", "statements"),
    practices: (count: number) => counted(count, "practice", "practices"),
    measures: (count: number) => counted(count, "measure", "measures"),
    domains: (count: number) => counted(count, "domain", "domains"),
    topics: (count: number) => counted(count, "topic", "topics"),
    questions: (count: number) => counted(count, "question", "questions"),
    points: (count: number) => counted(count, "framework point", "framework points"),
  },
  use: "Use this guide",
  unusable: (place: string) => `This guide can’t be used while it has an error: ${place}.`,
  inUse: (title: string) =>
    `${apart(title)} is in use on this page now. Answers to other guides are kept, each with its own guide.`,
  notKept: "This browser refuses to keep it, so it is in use until this page is closed.",
  start: "Go to the start",
  back: "Back to the built-in guide",
  isBack: "The built-in guide is in use again. Your text stays here until this page is closed.",
  tooLarge: (bytes: number, most: number) =>
    `The file has ${whole(bytes / 1024 / 1024)} MB, more than the ${whole(most / 1024 / 1024)} MB that a guide may have.`,
  notText: "The file is not text in UTF-8. Save it as UTF-8 and open it again.",
};
