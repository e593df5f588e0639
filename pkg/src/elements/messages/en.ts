/**
 * Every sentence that the elements say, in English. A catalogue for another language is a module of the same shape.
 *
 * Calm and exact: what is, what it means, what can be done. No praise, no exclamation marks.
 */

import { assessment } from "./en/assessment.js";
import { guide } from "./en/guide.js";
import { practice } from "./en/practice.js";
import { results } from "./en/results.js";
import { day, percent, whole } from "./en/words.js";

export const en = {
  /** The language of these sentences, and how it is written. */
  lang: "en",
  direction: "ltr",

  /** A score in points, without decimals. */
  points: whole,
  /** A share from 0 to 1. */
  share: percent,
  /** A moment, in milliseconds since 1970 UTC, as a day. */
  day,

  loading: "Loading the guide…",
  failed: {
    title: "This assessment can’t be shown",
    retry: "Try again",
    code: (code: string) => `Code: ${code}`,
  },

  saved: {
    nowhere: "Nothing to save yet",
    saving: "Saving…",
    device: "Saved on this device",
    asked: "Not saved: kept until this page is closed",
    refused:
      "Not saved: this browser refuses storage here. Your answers stay until this page is closed; export them to keep them.",
  },

  assessment,
  results,
  practice,
  guide,
};

/** The shape of a catalogue. */
export type Messages = typeof en;
