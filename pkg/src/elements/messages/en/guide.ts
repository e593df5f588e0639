import { apart } from "../formats.js";
import { list, plural } from "./words.js";

/** What `<leadmark-guide>` says. */
export const guide = {
  contents: "Contents",
  top: "Back to the top",
  /** Before the success metrics that a topic or a group has a part in. */
  informs: "Informs",
  /** Before the topics that have a part in a success metric. */
  learnFrom: "Learn from",
  /** Before the practice groups that have a part in a success metric. */
  practices: "Practices",
  /** What a framework is called that the guide gives no name. */
  framework: "Framework",
  practise: "Practise this question",
  rate: "Rate these",
  /** Said behind a link's words where they alone do not tell what they belong to. */
  of: (name: string) => `: ${name}`,
  levels: (count: number) => `${count} ${plural(count, "level", "levels")}, from low to high`,
  /** What statements without levels of their own are rated on. */
  scale: (names: readonly string[]) => `Rated on: ${list(names.map(apart))}.`,
};
