import type {
  Assessment,
  Change,
  Check,
  Guide as GuideData,
  Item,
  Plan,
  RatersReport,
  Reading,
  Rebased,
  Scorecard,
  Source,
} from "../wasm/leadmark.js";
import { check, GuideHandle } from "../wasm/leadmark.js";
import { coded, failure } from "./error.js";
import { init, requireInit } from "./init.js";

/**
 * A parsed guide: the only handle of this package. All that goes in and comes out is plain data.
 *
 * It holds memory of the WebAssembly part until {@link Guide.free} or the end of a `using` block; a guide that is
 * forgotten is freed with the garbage.
 *
 * @example
 * await init();
 * const guide = await Guide.builtin();
 * const card = guide.score(assessment);
 * card.metrics[0]?.outcomes.score; // points from 0 to 100, or null under the half rule
 */
export class Guide {
  #handle: GuideHandle | undefined;
  #data: GuideData | undefined;
  #items: readonly Item[] | undefined;

  private constructor(handle: GuideHandle) {
    this.#handle = handle;
  }

  /**
   * Reads the guide that comes with this package: technical leadership for senior engineering leaders. Loads the
   * WebAssembly part first where that has not been done.
   *
   * @throws {LeadmarkError} `wasm-unavailable`, as {@link init} does.
   */
  static async builtin(): Promise<Guide> {
    const [{ default: markdown }] = await Promise.all([import("../../guides/technical-leadership.md"), init()]);
    return Guide.parse(markdown);
  }

  /**
   * Reads a guide from its Markdown, as text or as the bytes of a UTF-8 file, up to 4 MB.
   *
   * @throws {LeadmarkError} `not-initialised`, `invalid-argument`, or the code of the first finding that makes the guide
   * unusable, such as `empty-guide`, `no-metrics`, `not-utf8` or `too-large`; all findings are in `diagnostics`.
   */
  static parse(markdown: Source): Guide {
    requireInit();
    return new Guide(coded(() => GuideHandle.parse(markdown)));
  }

  /**
   * Tells what there is to say about a guide, each finding with line and column, and counts its parts.
   *
   * @throws {LeadmarkError} `not-initialised`, or `invalid-argument` where `markdown` is neither text nor bytes. A guide
   * that can't be used throws nothing here: that is a finding.
   */
  static check(markdown: Source): Check {
    requireInit();
    return coded(() => check(markdown));
  }

  /** The guide as plain data. Made once and shared: treat it as read-only. */
  get data(): GuideData {
    this.#data ??= this.#call((handle) => handle.data());
    return this.#data;
  }

  /** Everything that can be answered, in guide order, each with its levels. Made once and shared: treat it as read-only. */
  get items(): readonly Item[] {
    this.#items ??= this.#call((handle) => handle.items());
    return this.#items;
  }

  /**
   * Scores an assessment: points from 0 to 100 with their bounds, coverage from 0 to 1, no value where there is none.
   *
   * @throws {LeadmarkError} The code of the first problem that makes part of the assessment unusable, such as
   * `off-scale`; its place is in `path`, all problems are in `problems`.
   */
  score(assessment: Assessment): Scorecard {
    return this.#call((handle) => handle.score(assessment));
  }

  /**
   * Plans the next steps after an assessment: for every answer below its target, the anchor of the next level and
   * the points that it adds, the most valuable first.
   *
   * @throws {LeadmarkError} As {@link Guide.score} does.
   */
  plan(assessment: Assessment): Plan {
    return this.#call((handle) => handle.plan(assessment));
  }

  /**
   * Compares two assessments, the earlier one first: scores with their differences and bounds, what went up and down, and
   * how likely so uneven a count is by chance.
   *
   * @throws {LeadmarkError} As {@link Guide.score} does.
   */
  compare(before: Assessment, after: Assessment): Change {
    return this.#call((handle) => handle.compare(before, after));
  }

  /**
   * Compares how a person sees themselves with how others do. No figure, and no difference of figures, tells what fewer
   * than three people said, managers aside.
   *
   * @throws {LeadmarkError} `invalid-argument` where `assessments` is no array, else as {@link Guide.score} does.
   */
  raters(assessments: readonly Assessment[]): RatersReport {
    return this.#call((handle) => handle.raters(assessments));
  }

  /**
   * Merges two copies of one assessment, answer by answer: the later one wins. Copies may meet in any order, any number of
   * times.
   *
   * @throws {LeadmarkError} `different-assessments` or `different-guides` where they are no copies of one, or the code
   * of the first problem in either.
   */
  merge(a: Assessment, b: Assessment): Assessment {
    return this.#call((handle) => handle.merge(a, b));
  }

  /**
   * Brings an assessment to this version of its guide, without losing an answer. `from` is the version that it was given
   * to, which tells what is to be checked again.
   *
   * @throws {LeadmarkError} The code of the first problem in the assessment, or `freed` where `from` was freed.
   */
  rebase(assessment: Assessment, from?: Guide): Rebased {
    return this.#call((handle) =>
      from === undefined ? handle.rebase(assessment) : from.#call((before) => handle.rebaseFrom(assessment, before)),
    );
  }

  /**
   * Reads the text of an assessment file: all that can be read, and what can't with its place. The file is up to 1 MB.
   *
   * @throws {LeadmarkError} `not-json` or `too-large`. A file of another kind throws nothing: its `assessment` is null
   * and `problems` says why.
   */
  read(text: string): Reading {
    if (typeof text !== "string") {
      throw failure("invalid-argument", "an assessment file is given as its text");
    }
    return this.#call((handle) => handle.read(text));
  }

  /** Gives the guide's memory back. Any later call throws `freed`; freeing twice does nothing. */
  free(): void {
    this.#handle?.free();
    this.#handle = undefined;
  }

  [Symbol.dispose](): void {
    this.free();
  }

  #call<T>(run: (handle: GuideHandle) => T): T {
    const handle = this.#handle;
    if (handle === undefined) {
      throw failure("freed", "this guide has been freed: parse it again");
    }
    return coded(() => run(handle));
  }
}
