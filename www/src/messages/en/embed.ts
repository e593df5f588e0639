import { list } from "./words.js";

/** What the Embed view says. */
export const embed = {
  title: "Put it into your own page",
  lede: "Three ways, none of which needs a server: an element, a frame, or a single file.",
  way: "How",
  ways: {
    element: "Element: one tag, for pages whose HTML you write",
    frame: "Frame: for wikis that allow no scripts",
    file: "Single file: to send, or to open without a network",
  },
  view: "What",
  views: { assessment: "Assessment, with its results", results: "Results", practice: "Practice", guide: "Guide" },
  mode: "What is asked",
  modes: { "": "What the person chose", quick: "The statements only", full: "Practices and measures, too" },
  store: "Where answers are kept",
  stores: { default: "On the person’s device", none: "Nowhere: gone when the page is closed" },
  theme: "Colours",
  themes: { auto: "As the device has them", light: "Light", dark: "Dark" },
  lang: "Language of buttons, if not the page’s",
  langHint: (tags: readonly string[]) => `A language tag, one of ${list(tags)}.`,
  src: "Address of your own guide",
  srcHint: "Empty for the built-in guide. A path on your site, such as guides/my-guide.md.",
  parent: "Origin of the page around the frame",
  parentHint:
    "Such as https://wiki.example. With it the frame gets the height of what it shows; without it the height is fixed.",
  parentRefused: "This is no origin, so the height stays fixed. Scheme and host alone, such as https://wiki.example.",
  results: "Scores",
  resultsChoices: { "": "Stay in the frame", ask: "Asked for; the person decides" },
  code: "Code to copy",
  elementAbout:
    "Copy the package’s dist folder to your site, here as /leadmark, and paste this where the element should stand. Under a Content-Security-Policy, script-src needs 'wasm-unsafe-eval'.",
  frameAbout:
    "The frame shows a page of this site. Browsers keep what is answered in a frame apart for each site that shows it. Guides are fetched from this site only.",
  frameScript:
    "The script takes the height from this frame and from nobody else. Where scripts are not allowed, leave it out.",
  resultsAbout:
    'When the person agrees, the page around gets one message, { type: "leadmark-results", scorecard }; check that its origin is this site.',
  frameTitle: {
    assessment: "Self-assessment",
    results: "Results of the self-assessment",
    practice: "Interview practice",
    guide: "Guide",
  },
  fileAbout:
    "One HTML file with everything in it: guide, scoring, fonts of the system. Made on your own machine with the command line:",
  fileAfter: "It can be sent by mail, put on a share, and opened from disk.",
  preview: "Preview",
  previewAbout: "This is the element itself. Nothing that you answer in it is kept.",
  previewNoSrc: "Your own guide is not shown here: it is fetched where you put the code.",
};
