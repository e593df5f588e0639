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
  Answer,
  Assessment,
  Block,
  Check,
  Confidence,
  Counts,
  Diagnostic,
  Domain,
  Example,
  Feed,
  Flag,
  FlagCode,
  GroupKind,
  GroupScore,
  Guide as GuideData,
  GuideReference,
  Id,
  Item,
  ItemScore,
  Kind,
  Lens,
  Lenses,
  Level,
  MeasureGroup,
  Metric,
  MetricScore,
  Point,
  Position,
  PracticeGroup,
  Problem,
  Question,
  Rated,
  Rater,
  Reading,
  Role,
  Run,
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
} from "../wasm/leadmark.js";
export { isLeadmarkError, type LeadmarkError } from "./error.js";
export { Guide } from "./guide.js";
export { init, type WasmSource } from "./init.js";
