/** What is said of text to take along. */
export const copyWords = {
  copy: "Copy",
  copied: "Copied.",
  selected: "The text is selected: press Ctrl or Cmd and C to copy it.",
};
