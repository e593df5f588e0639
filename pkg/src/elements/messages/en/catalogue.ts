/**
 * Every sentence that the elements say, in English. A catalogue for another language is a folder of the same shape.
 *
 * Calm and exact: what is, what it means, what can be done. No praise, no exclamation marks.
 */

import { assessment } from "./assessment.js";
import { guide } from "./guide.js";
import { practice } from "./practice.js";
import { results } from "./results.js";
import { day, percent, whole } from "./words.js";

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
  slow: {
    text: "The guide is still on its way. This takes longer than usual.",
    retry: "Try again",
  },
  failed: {
    title: "This assessment can’t be shown",
    retry: "Try again",
    code: (code: string) => `Code: ${code}`,
  },
  /** What has failed, by the error's code. In English the error says it itself, and more of it. */
  errors: {} as Readonly<Record<string, string>>,
  /** Where something failed that was shown before. */
  stopped: {
    title: "Something failed here",
    kept: "Your answers are not touched by this:",
    reload: "Load the page anew",
  },
  saveFile: "Save a file",

  saved: {
    nowhere: "Nothing to save yet",
    saving: "Saving…",
    device: "Saved on this device",
    asked: "Not saved: kept until this page is closed",
    refused:
      "Not saved: this browser refuses storage here. Your answers stay until this page is closed; export them to keep them.",
    full: "Not saved: there is no room left on this device. Your answers stay until this page is closed, and are saved as soon as there is room.",
    blocked:
      "Not saved: another tab of this site runs an older version. Close that tab, and your answers are saved; they stay until this page is closed.",
    outdated:
      "Not saved: another tab of this site runs a later version. Save a file, then load this page anew; your answers stay until then.",
    failed:
      "Not saved: this browser’s storage has failed. Your answers stay until this page is closed, and saving is tried again by itself.",
  },

  /** While it is not known what is kept. */
  unread: {
    title: "Your saved answers can’t be read yet",
    why: {
      blocked:
        "Another tab of this site runs an older version and holds them. Close that tab, and this page goes on by itself.",
      outdated:
        "Another tab of this site runs a later version and has changed how they are kept. Load this page anew to go on.",
      failed:
        "This browser’s storage does not answer. What is saved in it stays as it is, and reading is tried again by itself.",
    },
    retry: "Try again",
    reload: "Load the page anew",
    goOn: "Go on without them",
    goOnHint: "What you answer then becomes an assessment of its own, beside those that are saved.",
  },

  assessment,
  results,
  practice,
  guide,
};

/** The shape of a catalogue, whatever it says. */
export type Messages = Spoken<typeof en>;

type Spoken<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => infer Said
    ? (...given: Given) => Spoken<Said>
    : { readonly [Name in keyof Part]: Spoken<Part[Name]> };
