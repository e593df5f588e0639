import { failure, hasTrapped, type LeadmarkError, whenTrapped } from "../../error.js";
import type {
  Answer,
  Assessment,
  Change,
  Confidence,
  Guide,
  Id,
  Mode,
  Plan,
  Practice,
  Problem,
  Rater,
  Rebased,
  Review,
  Scorecard,
} from "../../index.js";
import {
  answerCount,
  blank,
  cleared,
  covered,
  notApplicable,
  noted,
  rated,
  sure,
  withAnswer,
  withName,
  withTarget,
} from "./answers.js";
import { Cards } from "./cards.js";
import { type Edit, everyRow, Journal, restoring, whole } from "./journal.js";
import { askToKeep, mayBeCleared } from "./lasting.js";
import { GuideLoading } from "./loading.js";
import { usable } from "./review.js";
import { fitted, type Row, readRow } from "./row.js";
import type { Store } from "./store.js";
import type { Saved, Trouble } from "./trouble.js";

/** What is remembered of a practised question. */
export interface Practised {
  /** When to come back to it. */
  readonly review?: Review;
  /** What the person wrote when thinking about it. */
  readonly notes?: string;
}

/** What can be brought back: the rows as they were, and which was being answered. */
interface Before {
  readonly edits: readonly Edit[];
  readonly current: string | undefined;
}

const ONESELF: Rater = { role: "self" };

/**
 * One person's assessments of one guide, shared by all elements of a page that have the same guide and store.
 *
 * One of them is being answered: {@link assessment}. A change shows at once and is written at once; what another tab
 * writes shows here too.
 */
export class Session {
  readonly guide: Guide;
  readonly #journal: Journal;
  readonly #guideLoading: GuideLoading;
  readonly #asked: boolean;
  readonly #listeners = new Set<() => void>();
  /** What is read of each kept value. Kept values are never changed, only replaced. */
  #read = new WeakMap<object, Row>();
  /** The assessment that is answered where none is kept. */
  #fresh: Assessment;
  #assessment: Assessment;
  readonly #cards: Cards;
  #card: Scorecard | undefined;
  #plan: Plan | undefined;
  #rows: readonly Row[] = [];
  #before: Before | undefined;
  /** Whether the person wants to go on without what may be kept. */
  #without = false;
  #askedToKeep = false;
  #age = 0;

  /** `asked` tells that the page itself wants nothing to be saved. */
  constructor(guide: Guide, store: Store, asked: boolean) {
    this.guide = guide;
    this.#cards = new Cards(guide);
    this.#asked = asked;
    this.#fresh = blank(guide.data, ONESELF, "quick", Date.now());
    this.#assessment = this.#fresh;
    this.#journal = new Journal(store, () => this.#changed());
    this.#guideLoading = new GuideLoading(
      guide,
      () => {
        // What was taken as it stands is read now.
        this.#read = new WeakMap();
        this.#changed();
      },
      () => this.#tell(),
    );
    whenTrapped(() => this.#tell());
  }

  /**
   * Reads what is kept; where storage is refused, the answers stay in memory. Where nothing is kept, a prepared guide need
   * not be loaded before the first question is asked: what is kept is read by Rust.
   *
   * @throws {LeadmarkError} As {@link Guide.load} does, where there is something to read.
   */
  async load(): Promise<void> {
    await this.#journal.open();
    if (everyRow(this.#journal).length > 0) {
      await this.loadGuide();
    } else {
      this.#guideLoading.loadWhenIdle();
    }
  }

  /**
   * Loads a prepared guide, as far as that has not been done: nothing can be worked out before. May be called at any time;
   * after a failure it tries again.
   *
   * @throws {LeadmarkError} As {@link Guide.load} does; {@link failure} is the same.
   */
  loadGuide(): Promise<void> {
    return this.#guideLoading.load();
  }

  /** Why a prepared guide could not be loaded; no value where it is, or is on its way. Answers are kept all the same. */
  get failure(): LeadmarkError | undefined {
    return this.#guideLoading.failure;
  }

  /** Tells whether nothing can be worked out any more before the page is loaded anew. Answers are kept all the same. */
  get stopped(): boolean {
    return hasTrapped();
  }

  /**
   * Why it is not known what is kept, though there may be something; no value where it is known, or where the person
   * goes on without. Until then nothing should be asked: the answers could be there already.
   */
  get unread(): Trouble | undefined {
    const { known, trouble } = this.#journal;
    const mayPass = trouble !== undefined && trouble.why !== "refused" && trouble.why !== "full";
    return mayPass && !known && !this.#without ? trouble : undefined;
  }

  /** Goes on without what may be kept. Once that can be read, it stands beside what was answered in the meantime. */
  goOn(): void {
    this.#without = true;
    this.#changed();
  }

  /** Tries again what could not be read or written. It is tried from time to time in any case. */
  tryAgain(): void {
    this.#journal.tryAgain();
  }

  /** Calls back after every change, until the function that it returns is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The assessment that is being answered. */
  get assessment(): Assessment {
    return this.#assessment;
  }

  /**
   * All that follows from its answers.
   *
   * @throws {LeadmarkError} `not-initialised` where a prepared guide has not been loaded.
   */
  get card(): Scorecard {
    this.#card ??= this.#cards.of(this.#assessment);
    return this.#card;
  }

  /** The next steps. */
  get plan(): Plan {
    this.#plan ??= this.guide.plan(this.#assessment);
    return this.#plan;
  }

  /** Every kept assessment that can be read, the last changed first; the one that is being answered among them. */
  get assessments(): readonly Assessment[] {
    return this.#rows.flatMap(({ assessment }) => assessment ?? []);
  }

  /** What is kept and can't be read, by a later version perhaps. It stays untouched. */
  get unreadable(): readonly Row[] {
    return this.#rows.filter(({ assessment }) => assessment === undefined);
  }

  /** The assessment of the same kind of rater that was begun last before this one; no value where this is the first. */
  get last(): Assessment | undefined {
    const { id, startedAt, rater } = this.#assessment;
    return this.assessments
      .filter((other) => other.id !== id && other.rater.role === rater.role && other.startedAt < startedAt)
      .filter((other) => answerCount(other) > 0)
      .reduce<Assessment | undefined>(
        (latest, other) => (latest === undefined || other.startedAt > latest.startedAt ? other : latest),
        undefined,
      );
  }

  /** How this assessment differs from the {@link last} one; no value where this is the first. */
  get change(): Change | undefined {
    const { last } = this;
    return last === undefined ? undefined : this.guide.compare(last, this.#assessment);
  }

  /** Where the answers are. */
  get saved(): Saved {
    const { trouble } = this.#journal;
    if (trouble !== undefined) {
      return { where: "memory", ...trouble };
    }
    if (this.#asked) {
      return { where: "memory", why: "asked", detail: "" };
    }
    if (this.#journal.pending) {
      return { where: "saving" };
    }
    return { where: this.#journal.rows("assessments").has(this.#assessment.id) ? "device" : "nowhere" };
  }

  /** Tells whether the answers are saved, but where the browser may clear them: a file is safer. */
  get shortLived(): boolean {
    return this.saved.where === "device" && mayBeCleared();
  }

  /** What of this assessment can't be used, each with its place. */
  get problems(): readonly Problem[] {
    return this.#row?.problems ?? [];
  }

  /** What has become of answers that were given to another version of the guide, until the next answer. */
  get rebased(): Rebased | undefined {
    return this.#row?.rebased;
  }

  /** Tells whether what was removed, erased or brought in last can be undone. */
  get undoable(): boolean {
    return this.#before !== undefined;
  }

  /** The answer to an item, if there is one. */
  answer(id: Id): Answer | undefined {
    // An item may well be called "constructor".
    return Object.hasOwn(this.#assessment.answers, id) ? this.#assessment.answers[id] : undefined;
  }

  /** Chooses a level, from 1. */
  rate(id: Id, level: number): void {
    this.#answer(id, rated(this.answer(id), level, this.#now(id)));
  }

  /** Finds an item not applicable. */
  excuse(id: Id): void {
    this.#answer(id, notApplicable(this.answer(id), this.#now(id)));
  }

  /** Takes an answer back; its note stays. */
  clear(id: Id): void {
    this.#answer(id, cleared(this.answer(id), this.#now(id)));
  }

  /** Writes an item's note; a blank one takes it away. */
  note(id: Id, note: string): void {
    this.#answer(id, noted(this.answer(id), note, this.#now(id)));
  }

  /** Says how sure an answer is; no value takes that back. */
  trust(id: Id, confidence: Confidence | undefined): void {
    this.#answer(id, sure(this.answer(id), confidence, this.#now(id)));
  }

  /** Ticks the points of a question that were covered. */
  cover(id: Id, points: readonly Id[]): void {
    this.#answer(id, covered(this.answer(id), points, this.#now(id)));
  }

  /** Sets a success metric's target, a level of the guide's scale from 1; no value takes it back. */
  aim(metric: Id, level: number | undefined): void {
    this.#change(`target/${metric}`, (assessment) => withTarget(assessment, metric, level));
  }

  /** Says what is asked, and so what is scored. */
  ask(mode: Mode): void {
    if (mode === (this.#assessment.mode ?? "full")) {
      return;
    }
    if (this.#row === undefined) {
      this.#fresh = { ...this.#fresh, mode };
      this.#changed();
    } else {
      this.#change("mode", (assessment) => ({ ...assessment, mode }));
    }
  }

  /** Sets the present assessment aside and begins another one. */
  begin(rater: Rater = ONESELF, mode: Mode = this.#assessment.mode ?? "full"): void {
    // Later than all before, so that those are "last time" though a clock may have gone back.
    const begun = Math.max(Date.now(), ...this.assessments.map(({ startedAt }) => startedAt + 1));
    const next = blank(this.guide.data, rater, mode, begun);
    this.#before = undefined;
    this.#fresh = next;
    // An assessment that nothing was answered in leaves no trace; a new one is kept at once, so that a reload finds it.
    const left =
      this.#row !== undefined && answerCount(this.#assessment) === 0 ? [whole(this.#assessment.id, undefined)] : [];
    this.#journal.edit([...left, whole(next.id, next)], next.id);
  }

  /** Makes a kept assessment the one that is being answered. */
  open(id: string): void {
    this.#journal.edit([], id);
  }

  /** Gives a kept assessment a name; a blank one takes it away. */
  rename(id: string, name: string): void {
    this.#edit(id, "name", (assessment) => withName(assessment, name));
  }

  /** Removes a kept assessment. Can be undone until the next change. */
  remove(id: string): void {
    this.#undoably([whole(id, undefined)], id === this.#journal.current ? undefined : this.#journal.current);
  }

  /**
   * Brings assessments in: one that is kept already is merged with its copy, answer by answer. The last of them becomes
   * the one that is being answered, unless `open` says otherwise. Can be undone until the next change.
   *
   * @throws {LeadmarkError} `different-guides`, where one answers another guide; then nothing is brought in.
   */
  add(assessments: readonly Assessment[], { open = true } = {}): void {
    const foreign = assessments.find(({ guide }) => guide.id !== this.guide.data.id);
    if (foreign !== undefined) {
      throw failure(
        "different-guides",
        `the assessment answers the guide ${foreign.guide.id}, not ${this.guide.data.id}: open it with its own guide`,
      );
    }
    const edits = assessments.map((assessment) => {
      const here = this.assessments.find(({ id }) => id === assessment.id);
      const there = readRow(this.guide, assessment.id, assessment).assessment ?? assessment;
      return whole(assessment.id, here === undefined ? there : this.guide.merge(here, there));
    });
    this.#undoably(edits, open ? (assessments.at(-1)?.id ?? this.#journal.current) : this.#journal.current);
  }

  /** Erases everything that is kept of this guide under this name. Can be undone until the next change. */
  erase(): void {
    this.#fresh = blank(this.guide.data, ONESELF, this.#assessment.mode ?? "full", Date.now());
    this.#undoably(
      everyRow(this.#journal).map(({ shelf, id }) => ({ shelf, id, what: "", change: () => undefined })),
      undefined,
    );
  }

  /** Brings back what was removed, erased or replaced last. */
  undo(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before !== undefined) {
      this.#journal.edit(before.edits, before.current);
    }
  }

  /** What is remembered of a practised question. */
  practised(question: Id): Practised {
    const kept = this.#journal.rows("practice").get(question);
    return typeof kept === "object" && kept !== null ? kept : {};
  }

  /** Readiness and what is due, `now` in milliseconds since 1970 UTC. What is kept and can't be used counts as new. */
  practice(now: number): Practice {
    return this.guide.practice(this.#assessment, this.reviews, now);
  }

  /** When to come back to each practised question. What is kept and can't be used is not among them. */
  get reviews(): Record<Id, Review> {
    return Object.fromEntries(this.#reviews.filter((entry): entry is [Id, Review] => usable(entry[1])));
  }

  /** The questions whose kept review can't be used. It stays as it is until they are practised again. */
  get unusable(): readonly Id[] {
    return this.#reviews.filter(([, review]) => !usable(review)).map(([id]) => id);
  }

  get #reviews(): [Id, unknown][] {
    const kept = [...this.#journal.rows("practice").keys()].map((id): [Id, unknown] => [id, this.practised(id).review]);
    return kept.filter(([, review]) => review !== undefined);
  }

  /** Remembers when to come back to a question. */
  remember(question: Id, review: Review): void {
    this.#practise(question, "review", { review });
  }

  /** Keeps what the person wrote when thinking about a question. */
  think(question: Id, notes: string): void {
    this.#practise(question, "notes", { notes });
  }

  /** The row that is being answered: the chosen one, else the person's own that was changed last. */
  get #row(): Row | undefined {
    const { current } = this.#journal;
    return this.#rows.find(({ id, assessment }) =>
      current === undefined ? assessment?.rater.role === "self" : id === current && assessment !== undefined,
    );
  }

  /**
   * When an answer is given: later than the one before, though the clock may have gone back. Else a copy of this
   * assessment that has the one before would win over it.
   */
  #now(id: Id): number {
    return Math.min(Number.MAX_SAFE_INTEGER, Math.max(Date.now(), (this.answer(id)?.at ?? 0) + 1));
  }

  #answer(id: Id, answer: Answer | undefined): void {
    this.#change(`answer/${id}`, (assessment) => withAnswer(assessment, id, answer));
  }

  #change(what: string, change: (assessment: Assessment) => Assessment): void {
    this.#before = undefined;
    this.#edit(this.#assessment.id, what, change);
  }

  /** Changes one assessment; the one that is being answered is kept from its first change on. */
  #edit(id: string, what: string, change: (assessment: Assessment) => Assessment): void {
    const now = Date.now();
    // Another tab may have erased it: then it starts anew with what is said from now on.
    const unanswered = { ...this.#assessment, answers: {}, targets: {}, startedAt: now };
    const stamped = (kept: unknown): Assessment => {
      const before = fitted(this.guide, kept) ?? unanswered;
      const startedAt = answerCount(before) === 0 ? Math.max(now, before.startedAt) : before.startedAt;
      return { ...change({ ...before, startedAt }), updatedAt: Math.max(now, before.updatedAt) };
    };
    const current = id === this.#assessment.id ? id : this.#journal.current;
    this.#journal.edit([{ shelf: "assessments", id, what, change: stamped }], current);
  }

  #practise(question: Id, what: string, part: Practised): void {
    const change = (kept: unknown) => ({ ...(typeof kept === "object" ? kept : undefined), ...part });
    this.#journal.edit([{ shelf: "practice", id: question, what, change }], this.#journal.current);
  }

  #undoably(edits: readonly Edit[], current: string | undefined): void {
    this.#before = { edits: restoring(this.#journal, edits), current: this.#journal.current };
    this.#journal.edit(edits, current);
  }

  #changed(): void {
    if (this.#age !== this.#journal.age) {
      // Everything was erased, here or in another tab: no way leads back to what was before.
      this.#age = this.#journal.age;
      this.#before = undefined;
      this.#fresh = blank(this.guide.data, ONESELF, this.#assessment.mode ?? "full", Date.now());
    }
    this.#rows = [...this.#journal.rows("assessments")]
      .map(([id, kept]) => this.#readOnce(id, kept))
      .sort((left, right) => (right.assessment?.updatedAt ?? 0) - (left.assessment?.updatedAt ?? 0));
    const assessment = this.#row?.assessment ?? this.#fresh;
    if (assessment !== this.#assessment) {
      this.#assessment = assessment;
      this.#card = undefined;
      this.#plan = undefined;
    }
    if (!this.#askedToKeep && this.saved.where === "device" && answerCount(assessment) > 0) {
      this.#askedToKeep = true;
      void askToKeep().then(() => this.#tell());
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (thrown) {
        // What follows from an answer may fail; the answer itself must still be written, and the next listener be told.
        if (!this.stopped) {
          reportError(thrown);
        }
      }
    }
  }

  #readOnce(id: string, kept: unknown): Row {
    if (typeof kept !== "object" || kept === null) {
      return readRow(this.guide, id, kept);
    }
    const known = this.#read.get(kept) ?? readRow(this.guide, id, kept);
    this.#read.set(kept, known);
    return known;
  }
}
