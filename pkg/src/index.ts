/// <reference lib="esnext.disposable" preserve="true" />

/**
 * Turns a guide written in Markdown into a self-assessment, and scores it. No DOM, no server, no clock.
 *
 * @example
 * import { init, Guide } from "leadmark";
 *
 * await init();
 * const guide = await Guide.builtin();
 * console.log(guide.data.title, guide.items.length);
 *
 * @module
 */

export type {
  Action,
  Alpha,
  Answer,
  Assessment,
  Block,
  Change,
  Check,
  CohortFigures,
  CohortGroup,
  CohortOptions,
  CohortReport,
  Confidence,
  Counts,
  Diagnostic,
  Difference,
  Domain,
  DrawRequest,
  Example,
  Feed,
  Figures,
  Flag,
  FlagCode,
  Gain,
  GroupKind,
  GroupScore,
  Guide as GuideData,
  GuideReference,
  HiddenGroups,
  Id,
  Item,
  ItemChange,
  ItemFigures,
  ItemRaters,
  ItemScore,
  Kind,
  Lens,
  LensChanges,
  Lenses,
  LensFigures,
  Level,
  MeasureGroup,
  Metric,
  MetricChange,
  MetricFigures,
  MetricRaters,
  MetricScore,
  Mode,
  Moved,
  Outcome,
  Plan,
  Point,
  Position,
  Practice,
  PracticeCounts,
  PracticeGroup,
  PracticeState,
  Problem,
  Question,
  QuestionPractice,
  Rated,
  Rater,
  RaterCounts,
  RatersReport,
  Reading,
  Rebased,
  Recall,
  ReportFormat,
  ReportOptions,
  Review,
  Role,
  Run,
  Rung,
  Scale,
  Score,
  Scorecard,
  Section,
  Severity,
  Share,
  Source,
  Span,
  Status,
  Step,
  Text,
  Topic,
  TopicPractice,
  TopicReadiness,
  View,
  Views,
} from "../wasm/leadmark.js";
export { cohort } from "./cohort.js";
export { isLeadmarkError, type LeadmarkError } from "./error.js";
export { Guide, type PreparedGuide, recallOf, schedule } from "./guide.js";
export { init, provideWasm, type WasmProvider, type WasmSource } from "./init.js";
export { Scoring } from "./scoring.js";
export { type LinkOptions, packLink, unpackLink } from "./share.js";
export { loadLanguage } from "./words.js";
