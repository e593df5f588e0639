import type { Assessment, Scorecard } from "../index.js";

/** What both elements have. */
interface LeadmarkElement extends HTMLElement {
  /** A guide's address; empty for the built-in guide. */
  src: string;
  /** The name under which answers are kept on this device, or `none`. `default` unless given. */
  store: string;
  /** The language of buttons and messages, as a BCP 47 tag; empty for the page's. */
  lang: string;
  /** The level of the first heading, from 1 to 6: the attribute `heading-level`, 2 unless given. */
  headingLevel: number;
  /** The assessment as it would be exported; no value before the guide is loaded. */
  readonly assessment: Assessment | undefined;
  /** All that follows from the answers; no value before the guide is loaded. */
  readonly scorecard: Scorecard | undefined;
  /** Puts the focus on the first heading, as soon as there is one. */
  focus(): void;
}

/** `<leadmark-assessment>`. */
export interface LeadmarkAssessmentElement extends LeadmarkElement {
  /** What is asked: `quick` is the statements of the success metrics. */
  mode: string;
  /** The page shown: a success metric's id, or `results`; empty for the first. */
  page: string;
}

/** `<leadmark-results>`. */
export interface LeadmarkResultsElement extends LeadmarkElement {}
