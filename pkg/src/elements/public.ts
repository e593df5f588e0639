import type { Assessment, Guide, Id, Scorecard } from "../index.js";
import type { LeadmarkEvents } from "./events.js";
import type { Session } from "./session/session.js";

/** A place in one of the elements: an empty id is its beginning. */
export interface Place {
  readonly view: "assessment" | "results" | "practice" | "guide";
  /** What is shown there: a success metric, an item, a question, a topic. */
  readonly id: Id;
}

/** What all elements have. */
interface LeadmarkElement extends HTMLElement {
  /** A guide's address; empty for the built-in guide. */
  src: string;
  /** A guide that has been read, in the place of one at an address. It must not be freed while it is here. */
  guide: Guide | undefined;
  /** The name under which answers are kept on this device, or `none`. `default` unless given. */
  store: string;
  /** The language of buttons and messages, as a BCP 47 tag; empty for that of the page around, else of the browser. */
  lang: string;
  /** The level of the first heading, from 1 to 6: the attribute `heading-level`, 2 unless given. */
  headingLevel: number;
  /** The address of a place in another element, where the page has one; without it nothing links there. */
  hrefOf: ((place: Place) => string | undefined) | undefined;
  /** The answers, shared by all elements with the same guide and store; no value before the guide is loaded. */
  readonly session: Session | undefined;
  /** The assessment as it would be exported; no value before the guide is loaded. */
  readonly assessment: Assessment | undefined;
  /** All that follows from the answers; no value before the guide is loaded. */
  readonly scorecard: Scorecard | undefined;
  /** Fulfilled once all that was asked for is drawn: with no where more was asked for meanwhile, so that it is to be asked again. */
  readonly updateComplete: Promise<boolean>;
  /** Puts the focus on the first heading, as soon as there is one. */
  focus(): void;
}

/** `<leadmark-assessment>`. */
export interface LeadmarkAssessmentElement extends LeadmarkElement {
  /**
   * What is asked: `quick` is the statements of the success metrics, `full` measures and practices, too. Empty: what the
   * assessment at hand asks. `full` always widens an assessment; `quick` narrows one only where no practice or measure is
   * answered.
   */
  mode: string;
  /**
   * The page shown: the id of a success metric, of a practice group, of a topic with measures; `review` or `results`. The
   * id of a measure group or an item shows its page. Empty: the first page on which something is open.
   */
  page: string;
}

/** `<leadmark-results>`. */
export interface LeadmarkResultsElement extends LeadmarkElement {
  /** Shows figures only: no targets, no files, nothing to erase. An attribute, too. */
  readonly: boolean;
  /**
   * An assessment to show in the place of the one that is being answered, such as one from a link. It is not kept and
   * can't be changed; one that can't be used is refused with a sentence.
   */
  shown: Assessment | undefined;
  /**
   * What a shared link begins with, such as `#/shared/`: what `packLink` gives is put behind it. The attribute
   * `share-base`; without it nothing is shared by link.
   */
  shareBase: string;
}

/** `<leadmark-practice>`. */
export interface LeadmarkPracticeElement extends LeadmarkElement {
  /** What is shown: a question's id, or `interview`; empty for the overview. */
  page: string;
}

/** `<leadmark-guide>`. */
export interface LeadmarkGuideElement extends LeadmarkElement {
  /** Shows the part of the guide with this id: a domain, topic, question, metric, group or item. Empty for the top. */
  page: string;
}

/** The elements by their tag names. */
export interface LeadmarkElements {
  "leadmark-assessment": LeadmarkAssessmentElement;
  "leadmark-results": LeadmarkResultsElement;
  "leadmark-practice": LeadmarkPracticeElement;
  "leadmark-guide": LeadmarkGuideElement;
}

declare global {
  interface HTMLElementTagNameMap extends LeadmarkElements {}

  interface HTMLElementEventMap extends LeadmarkEvents {}

  interface DocumentEventMap extends LeadmarkEvents {}
}
