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
  Answer,
  Assessment,
  Block,
  Change,
  Check,
  Confidence,
  Counts,
  Diagnostic,
  Difference,
  Domain,
  Example,
  Feed,
  Flag,
  FlagCode,
  Gain,
  GroupKind,
  GroupScore,
  Guide as GuideData,
  GuideReference,
  Id,
  Item,
  ItemChange,
  ItemRaters,
  ItemScore,
  Kind,
  Lens,
  LensChanges,
  Lenses,
  Level,
  MeasureGroup,
  Metric,
  MetricChange,
  MetricRaters,
  MetricScore,
  Mode,
  Moved,
  Plan,
  Point,
  Position,
  PracticeGroup,
  Problem,
  Question,
  Rated,
  Rater,
  RaterCounts,
  RatersReport,
  Reading,
  Rebased,
  Role,
  Run,
  Rung,
  Scale,
  Score,
  Scorecard,
  Severity,
  Share,
  Source,
  Span,
  Status,
  Step,
  Text,
  Topic,
  TopicReadiness,
  View,
  Views,
} from "../wasm/leadmark.js";
export { isLeadmarkError, type LeadmarkError } from "./error.js";
export { Guide } from "./guide.js";
export { init, type WasmSource } from "./init.js";
