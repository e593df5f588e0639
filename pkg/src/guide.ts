import type {
  Assessment,
  Change,
  Check,
  DrawRequest,
  Guide as GuideData,
  Id,
  Item,
  Plan,
  Practice,
  PracticeRequest,
  RatersReport,
  Reading,
  Rebased,
  Recall,
  RecallRequest,
  ReportFormat,
  ReportOptions,
  Review,
  ScheduleRequest,
  Scorecard,
  Source,
} from "../wasm/leadmark.js";
import { check, GuideHandle, recallOf as recallOfPoints, schedule as scheduleReview } from "../wasm/leadmark.js";
import { coded, failure, hasTrapped, type LeadmarkError } from "./error.js";
import { init, requireInit } from "./init.js";
import { nextTask } from "./next-task.js";
import { plain, plainAssessment, plainAssessments, plainOptions, requireShallow } from "./plain.js";
import { Scoring } from "./scoring.js";
import { plainSource } from "./source.js";
import { wordsIn } from "./words.js";

/** The longest assessment file, in bytes; Rust has the same limit, but what is past it need not be handed over at all. */
const MOST_BYTES = 1024 * 1024;

/** What a guide has to show and to ask, as plain data: what {@link Guide.data} and {@link Guide.items} give. */
export interface PreparedGuide {
  readonly data: GuideData;
  readonly items: readonly Item[];
}

/**
 * Runs something on a guide's handle, for those functions of this package that are no methods.
 *
 * @internal
 */
export let withHandle: <T>(guide: Guide, run: (handle: GuideHandle) => T) => T;

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
  /** Where the Markdown of a prepared guide comes from, until that is there. */
  #source: (() => Source | PromiseLike<Source>) | undefined;
  #loading: Promise<void> | undefined;

  static {
    withHandle = (guide, run) => {
      if (!(guide instanceof Guide)) {
        throw failure("invalid-argument", "a guide is given as Guide.parse() makes it, not as its data");
      }
      return guide.#call(run);
    };
  }

  private constructor(handle: GuideHandle | undefined) {
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
    return new Guide(coded(() => GuideHandle.parse(plainSource(markdown))));
  }

  /**
   * A guide of which a page knows already what it asks, by the `guide.json` that `leadmark build` writes: `data` and
   * `items` are there at once, before the WebAssembly part is. All else throws `not-initialised` until {@link Guide.load}
   * is done, which gets the Markdown from `source`. What the data holds is shown as it is: it has to come from where the
   * page comes from.
   *
   * @example
   * const guide = Guide.prepared(await (await fetch("guide.json")).json(), async () => (await fetch("guide.md")).text());
   * show(guide.items);
   * await guide.load();
   * guide.score(assessment);
   */
  static prepared({ data, items }: PreparedGuide, source: () => Source | PromiseLike<Source>): Guide {
    const guide = new Guide(undefined);
    guide.#data = data;
    guide.#items = items;
    guide.#source = source;
    return guide;
  }

  /**
   * Tells what there is to say about a guide, each finding with line and column, and counts its parts.
   *
   * @throws {LeadmarkError} `not-initialised`, or `invalid-argument` where `markdown` is neither text nor bytes. A guide
   * that can't be used throws nothing here: that is a finding.
   */
  static check(markdown: Source): Check {
    requireInit();
    return coded(() => check(plainSource(markdown)));
  }

  /** Tells whether all can be asked of this guide: always, but for one that is prepared and not loaded yet. */
  get loaded(): boolean {
    return this.#source === undefined;
  }

  /**
   * Loads what a prepared guide is not asked without: the WebAssembly part, and the Markdown. Where that differs from what
   * was prepared, an older copy perhaps, `data` and `items` are those of the Markdown from then on. May be called at any
   * time; after a failure it tries again.
   *
   * @throws {LeadmarkError} As {@link init} and {@link Guide.parse} do, `freed`, or what getting the Markdown throws.
   */
  load(): Promise<void> {
    if (this.#source === undefined) {
      return Promise.resolve();
    }
    this.#loading ??= this.#complete(this.#source).finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
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
   * `off-scale`; its place is in `path`, all problems are in `problems`. `bad-value`, `too-deep` or `too-large` for what is
   * no plain data: a map, a date, a circle, a property that throws.
   */
  score(assessment: Assessment): Scorecard {
    return this.#call((handle) => handle.score(of(assessment)));
  }

  /**
   * Scores an assessment and goes on answer by answer, many times as fast as scoring it anew each time.
   *
   * @example
   * const scoring = guide.scoring(assessment);
   * const card = scoring.answer("reliability", { level: 4, at: Date.now() });
   *
   * @throws {LeadmarkError} As {@link Guide.score} does.
   */
  scoring(assessment: Assessment): Scoring {
    return this.#call((handle) => new Scoring(handle.scoring(of(assessment))));
  }

  /**
   * Plans the next steps after an assessment: for every answer below its target, the anchor of the next level and
   * the points that it adds, the most valuable first.
   *
   * @throws {LeadmarkError} As {@link Guide.score} does.
   */
  plan(assessment: Assessment): Plan {
    return this.#call((handle) => handle.plan(of(assessment)));
  }

  /**
   * Compares two assessments, the earlier one first: scores with their differences and bounds, what went up and down, and
   * how likely so uneven a count is by chance.
   *
   * @throws {LeadmarkError} As {@link Guide.score} does.
   */
  compare(before: Assessment, after: Assessment): Change {
    return this.#call((handle) => handle.compare(of(before, "before"), of(after, "after")));
  }

  /**
   * Compares how a person sees themselves with how others do. No figure, and no difference of figures, tells what fewer
   * than three people said, managers aside.
   *
   * @throws {LeadmarkError} `invalid-argument` where `assessments` is no array, else as {@link Guide.score} does.
   */
  raters(assessments: readonly Assessment[]): RatersReport {
    return this.#call((handle) => handle.raters(plainAssessments(assessments) as Assessment[]));
  }

  /**
   * Merges two copies of one assessment, answer by answer: the later one wins. Copies may meet in any order, any number of
   * times.
   *
   * @throws {LeadmarkError} `different-assessments` or `different-guides` where they are no copies of one, or the code
   * of the first problem in either.
   */
  merge(a: Assessment, b: Assessment): Assessment {
    return this.#call((handle) => handle.merge(of(a), of(b)));
  }

  /**
   * Brings an assessment to this version of its guide, without losing an answer. `from` is the version that it was given
   * to, which tells what is to be checked again.
   *
   * @throws {LeadmarkError} The code of the first problem in the assessment, or `freed` where `from` was freed.
   */
  rebase(assessment: Assessment, from?: Guide): Rebased {
    return this.#call((handle) =>
      from === undefined
        ? handle.rebase(of(assessment))
        : withHandle(from, (before) => handle.rebaseFrom(of(assessment), before)),
    );
  }

  /**
   * Tells where a person stands with the guide's questions: what is due at a time, and readiness by topic as the scorecard
   * has it. `reviews` are those that {@link schedule} gave, by question; those of unknown questions count nowhere. `now` is
   * in milliseconds since 1970 UTC.
   *
   * @throws {LeadmarkError} `bad-value` or `missing-field` for a review or the time, its place in `path`, such as
   * `reviews.cloud-strategy.due`; else as {@link Guide.score} does.
   */
  practice(assessment: Assessment, reviews: Readonly<Record<Id, Review>>, now: number): Practice {
    return this.#call((handle) =>
      handle.practice(plain({ assessment: of(assessment), reviews, now }) as PracticeRequest),
    );
  }

  /**
   * Draws the questions of a mock interview, three unless `count` (1 to 100) says otherwise, in the order of asking: due
   * ones first, then new ones, spread over the guide's domains. The same `seed`, a whole number from 0 to 2^53 − 1, draws
   * the same.
   *
   * @throws {LeadmarkError} `bad-value` or `missing-field`, with the place in `path`.
   */
  draw(options: DrawRequest): Id[] {
    return this.#call((handle) => handle.draw(plain(options) as DrawRequest));
  }

  /**
   * Writes an assessment as a text:
   *
   * - `markdown`, a page for a wiki or a review: scores, strengths and gaps, next steps, notes. Figures are rounded, and
   *   words of the guide or a person never become markup or a link.
   * - `csv`, a row an item, and `csv-metrics`, a row a success metric, for a spreadsheet: UTF-8 with a byte order mark,
   *   text that would be calculated behind an apostrophe, numbers with all of their digits.
   * - `json`, one object for other systems: `{ format: "leadmark/report@1", title, lang, assessment, scorecard, plan,
   *   before: { id, updatedAt } | null, change }`, with `change` null where nothing came before.
   * - `xapi`, a list of statements of the Experience API (xAPI 1.0.3) for a learning record store: every answer, completion and
   *   the scores, by nobody in particular. It is a text like the others, sent nowhere.
   *
   * `notes: false` leaves the notes out, and `xapi` has them only with `notes: true`; `before` compares with an earlier assessment, in Markdown and JSON.
   * `lang` is the language of a report in Markdown: English unless another is asked for, which {@link loadLanguage} has to
   * load before.
   *
   * @throws {LeadmarkError} `invalid-argument` where there is no such format or option, or the language is not loaded, else as {@link Guide.score} does;
   * the place of a problem in `before` begins with that.
   */
  report(assessment: Assessment, format: ReportFormat, options: ReportOptions = {}): string {
    return this.#call((handle) => {
      const given = plainOptions(options) as ReportOptions;
      return handle.report(of(assessment), format, given, wordsIn(given?.lang));
    });
  }

  /**
   * Reads the text of an assessment file: all that can be read, and what can't with its place. The file is up to 1 MB.
   *
   * @throws {LeadmarkError} `not-json`, `too-deep` or `too-large`. A file of another kind throws nothing: its `assessment` is null
   * and `problems` says why.
   */
  read(text: string): Reading {
    if (typeof text !== "string") {
      throw failure("invalid-argument", "an assessment file is given as its text");
    }
    if (text.length > MOST_BYTES) {
      throw failure("too-large", `the assessment has ${text.length} characters, more than ${MOST_BYTES}`);
    }
    return this.#call((handle) => {
      requireShallow(text);
      return handle.read(text);
    });
  }

  /** Gives the guide's memory back. Any later call throws `freed`; freeing twice does nothing. */
  free(): void {
    if (!hasTrapped()) {
      this.#handle?.free();
    }
    this.#handle = undefined;
    this.#source = undefined;
  }

  [Symbol.dispose](): void {
    this.free();
  }

  async #complete(source: () => Source | PromiseLike<Source>): Promise<void> {
    const [markdown] = await Promise.all([source(), init()]);
    // Each part takes milliseconds, and the page is in use already.
    await nextTask();
    const read = Guide.parse(markdown);
    await nextTask();
    const { data } = read;
    await nextTask();
    if (this.#source === undefined) {
      read.free();
      throw freed();
    }
    this.#handle = read.#handle;
    this.#source = undefined;
    if (JSON.stringify(data) !== JSON.stringify(this.#data)) {
      this.#data = data;
      this.#items = undefined;
    }
    await nextTask();
  }

  #call<T>(run: (handle: GuideHandle) => T): T {
    const handle = this.#handle;
    if (this.#source !== undefined) {
      throw failure(
        "not-initialised",
        "this guide is not loaded yet: call `await guide.load()` once before anything else",
      );
    }
    if (handle === undefined) {
      throw freed();
    }
    return coded(() => run(handle));
  }
}

/**
 * Says when to come back to a question that was practised `now` (milliseconds since 1970 UTC), by FSRS: the first time from
 * `null`, then from the review that came of the time before. To show what each recall would lead to, ask with each.
 *
 * @example
 * const review = schedule(reviews[id] ?? null, recallOf(covered, points), Date.now());
 *
 * @throws {LeadmarkError} `not-initialised`, or `bad-value` or `missing-field` with the place in `path`, such as
 * `review.stability`.
 */
export function schedule(review: Review | null, recall: Recall, now: number): Review {
  requireInit();
  return coded(() => scheduleReview(plain({ review, recall, now }) as ScheduleRequest));
}

/**
 * Suggests the recall from how many of a question's points were covered: under half `again`, under four fifths `hard`, not
 * all `good`, all `easy`.
 *
 * @throws {LeadmarkError} `not-initialised`, or `bad-value` where `points` is no whole number from 1 or `covered` none from
 * 0 to `points`.
 */
export function recallOf(covered: number, points: number): Recall {
  requireInit();
  return coded(() => recallOfPoints(plain({ covered, points }) as RecallRequest));
}

function freed(): LeadmarkError {
  return failure("freed", "this guide has been freed: parse it again");
}

function of(assessment: Assessment, path?: string): Assessment {
  return plainAssessment(assessment, path) as Assessment;
}
