/** What a page in a frame says by itself. */
export const messages = {
  title: (view: string) =>
    `${{ assessment: "Assessment", results: "Results", practice: "Practice", guide: "Guide" }[view] ?? view} – Leadmark`,
  refused: "This can’t be shown here",
  view: (given: string, known: string) => `There is no view “${given}” to show here. Views are: ${known}.`,
  address: (given: string) =>
    `The guide’s address “${given}” is no address. Give a path on this site, such as my-guide.md.`,
  elsewhere: (given: string, here: string) =>
    `The guide at “${given}” is not shown: in a frame only guides from ${here} are fetched. Put the guide beside this page, or use the element on a page of your own.`,
};
