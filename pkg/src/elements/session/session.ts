import { reason } from "../../error.js";
import type { Answer, Assessment, Guide, Id, Item, Problem, Scorecard } from "../../index.js";
import { answerCount, blank, cleared, notApplicable, noted, rated, withAnswers } from "./answers.js";
import type { Store } from "./store.js";

/** Where the answers are: nowhere as there are none, on this device, or only in memory and why. */
export type Saved =
  | { readonly where: "nowhere" }
  | { readonly where: "device" }
  | { readonly where: "memory"; readonly why: "asked" | "refused" | "unreadable"; readonly detail: string };

/**
 * One person's answers to one guide, shared by all elements of a page that have the same store and guide.
 *
 * An answer shows at once and is written at once. What could not be written stays pending and is written with the
 * next answer; what another tab wrote in the meantime is kept.
 */
export class Session {
  readonly guide: Guide;
  readonly #store: Store;
  readonly #asked: boolean;
  readonly #listeners = new Set<() => void>();
  readonly #pending = new Map<Id, Answer | undefined>();
  /** When the last answer was given: what is kept says so, whenever it is written. */
  #changedAt = 0;
  #assessment: Assessment;
  #card: Scorecard;
  #saved: Saved = { where: "nowhere" };
  #problems: readonly Problem[] = [];
  #before: Assessment | undefined;
  #writing = false;
  #generation = 0;

  /** `asked` tells that the page itself wants nothing to be saved. */
  constructor(guide: Guide, store: Store, asked: boolean) {
    this.guide = guide;
    this.#store = store;
    this.#asked = asked;
    this.#assessment = blank(guide.data, Date.now());
    this.#card = guide.score(this.#assessment);
  }

  /** Reads what is kept. Never fails: where storage is refused, the answers stay in memory. */
  async load(): Promise<void> {
    this.#store.watch(() => void this.#reload());
    await this.#reload();
  }

  get assessment(): Assessment {
    return this.#assessment;
  }

  get card(): Scorecard {
    return this.#card;
  }

  get saved(): Saved {
    return this.#saved;
  }

  /** What is kept here but could not be used. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Tells whether what was replaced or erased last can be brought back. */
  get undoable(): boolean {
    return this.#before !== undefined;
  }

  /** Calls back after every change, until the function that it returns is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  answer(id: Id): Answer | undefined {
    // An item may well be called "constructor".
    return Object.hasOwn(this.#assessment.answers, id) ? this.#assessment.answers[id] : undefined;
  }

  rate(item: Item, level: number): void {
    this.#change(item.id, rated(this.answer(item.id), level, Date.now()));
  }

  excuse(item: Item): void {
    this.#change(item.id, notApplicable(this.answer(item.id), Date.now()));
  }

  clear(item: Item): void {
    this.#change(item.id, cleared(this.answer(item.id), Date.now()));
  }

  note(item: Item, note: string): void {
    this.#change(item.id, noted(this.answer(item.id), note, Date.now()));
  }

  /** Puts another assessment in the place of this one, such as one from a file. */
  async replace(assessment: Assessment): Promise<void> {
    await this.#swap(assessment);
  }

  /** Erases all answers here and in the store. */
  async startOver(): Promise<void> {
    await this.#swap(undefined);
  }

  /** Brings back what was replaced or erased last. */
  async undo(): Promise<void> {
    const before = this.#before;
    if (before !== undefined) {
      await this.#swap(before);
      this.#before = undefined;
      this.#tell();
    }
  }

  #change(id: Id, answer: Answer | undefined): void {
    const first = answerCount(this.#assessment) === 0;
    const now = Date.now();
    const base = first ? { ...this.#assessment, startedAt: now } : this.#assessment;
    this.#pending.set(id, answer);
    this.#changedAt = now;
    this.#before = undefined;
    this.#show(withAnswers(base, new Map([[id, answer]]), now));
    this.#tell();
    void this.#write();
  }

  async #write(): Promise<void> {
    if (this.#writing || this.#unreadable()) {
      return;
    }
    this.#writing = true;
    try {
      while (this.#pending.size > 0) {
        const batch = new Map(this.#pending);
        const generation = this.#generation;
        const kept = await this.#store.edit((stored) =>
          withAnswers((stored ?? this.#unanswered()) as Assessment, batch, this.#changedAt),
        );
        this.#settle(batch);
        // Replaced or erased while this was under way: what came of it is no longer wanted.
        if (generation === this.#generation) {
          this.#accept(kept);
        }
      }
    } catch (thrown) {
      this.#refused(thrown);
    } finally {
      this.#writing = false;
    }
    this.#tell();
  }

  async #swap(next: Assessment | undefined): Promise<void> {
    const before = answerCount(this.#assessment) > 0 ? this.#assessment : undefined;
    this.#generation += 1;
    this.#pending.clear();
    this.#before = before;
    this.#problems = [];
    this.#saved = { where: "nowhere" };
    this.#show(next ?? blank(this.guide.data, Date.now()));
    try {
      await this.#store.edit(() => next);
      this.#kept(next !== undefined);
    } catch (thrown) {
      this.#refused(thrown);
    }
    this.#tell();
  }

  async #reload(): Promise<void> {
    try {
      this.#accept(await this.#store.load());
    } catch (thrown) {
      this.#refused(thrown);
    }
    this.#tell();
  }

  /** Takes over what is kept, with the answers on top that are not written yet. */
  #accept(kept: unknown): void {
    if (kept === undefined) {
      this.#show(withAnswers(blank(this.guide.data, Date.now()), this.#pending, Date.now()));
      this.#kept(false);
      return;
    }
    const { assessment, problems } = this.guide.read(JSON.stringify(kept));
    this.#problems = problems;
    if (assessment === null) {
      this.#saved = { where: "memory", why: "unreadable", detail: problems[0]?.message ?? "" };
      return;
    }
    this.#show(this.#pending.size > 0 ? withAnswers(assessment, this.#pending, Date.now()) : assessment);
    this.#kept(true);
  }

  #show(assessment: Assessment): void {
    this.#assessment = assessment;
    this.#card = this.guide.score(assessment);
  }

  #kept(something: boolean): void {
    this.#saved = this.#asked
      ? { where: "memory", why: "asked", detail: "" }
      : { where: something ? "device" : "nowhere" };
  }

  #refused(thrown: unknown): void {
    this.#saved = { where: "memory", why: "refused", detail: reason(thrown) };
  }

  /** What is kept but can't be read, from a later version perhaps, is not written over unless the person says so. */
  #unreadable(): boolean {
    return this.#saved.where === "memory" && this.#saved.why === "unreadable";
  }

  #unanswered(): Assessment {
    return { ...this.#assessment, answers: {} };
  }

  #settle(written: ReadonlyMap<Id, Answer | undefined>): void {
    for (const [id, answer] of written) {
      if (this.#pending.get(id) === answer) {
        this.#pending.delete(id);
      }
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
