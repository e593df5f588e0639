import { counted, whole } from "./words.js";

/** What is said of files that are brought in. */
export const fileWords = {
  choose: "Choose files",
  chooseFolder: "Choose a folder",
  drop: { one: "or drop it here", many: "or drop them here" },
  tooLarge: (most: number) => `The file is over ${whole(most / 1024 / 1024)} MB, which no set of assessments needs`,
  more: (count: number) => `${counted(count, "more finding", "more findings")} in this file`,
  line: (line: number) => `Line ${line}`,
  otherGuide: (theirs: string, ours: string) =>
    `This answers the guide “${theirs}”; the guide in use is “${ours}”. Open that guide first, then bring the file in`,
  refused: (name: string) => `${name} can’t be used`,
  partly: (name: string) => `Some of ${name} can’t be used`,
  untouched: "What is saved here is untouched.",
  nothingFound: "There was no file in what was dropped.",
};
