import type { Assessment } from "../../index.js";
import { Retry } from "./retry.js";
import { type Kept, type News, SHELVES, type Shelf, type Store } from "./store.js";
import { type Trouble, troubleOf } from "./trouble.js";

/** A change of one row: what was there (no value: nothing) becomes what is to be there (no value: nothing). */
export interface Edit {
  readonly shelf: Shelf;
  /** The row's id. */
  readonly id: string;
  /** What is changed about the row: a later edit of the same takes the place of one that waits. */
  readonly what: string;
  change(kept: unknown): unknown;
}

type Shelves = Record<Shelf, Map<string, unknown>>;

/** The pauses after which a first reading that failed is tried again before anybody is told, in milliseconds. */
const PAUSES = [100, 400, 1500];

/**
 * What is kept of one guide, as it will be once everything is written.
 *
 * An edit holds at once and is written at once. What could not be written waits, and is written with the next edit or
 * when it is tried again; what another tab has written in the meantime stays. Nothing is written before what is kept has
 * been read, so that nothing is begun anew over it.
 */
export class Journal {
  readonly #store: Store;
  readonly #changed: () => void;
  readonly #retry = new Retry(() => this.tryAgain());
  readonly #waiting = new Map<string, Edit>();
  #shelves: Shelves = noShelves();
  #current: string | undefined;
  #choosing = false;
  #writing = false;
  /** Whether it has been read what is kept, ever. */
  #known = false;
  /** Whether it has to be read again before anything is written. */
  #stale = true;
  /** Whether what is here and no longer there was lost, and not erased by somebody. */
  #doubtful = false;
  /** Grows when everything is erased: what was read before then counts no more. */
  #age = 0;
  /** Lets the browser ask before it closes a page whose answers are nowhere else. */
  readonly #ask = (event: BeforeUnloadEvent) => event.preventDefault();
  #unread: Trouble | undefined;
  #unwritten: Trouble | undefined;

  /** `changed` is called after every change, whoever made it. */
  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** Reads what is kept. Never fails: where that can't be read, there is {@link trouble}. */
  async open(): Promise<void> {
    this.#store.watch((news) => this.#hear(news));
    for (const pause of [...PAUSES, undefined]) {
      await this.#read();
      // Only what may pass by itself is worth waiting for.
      if (this.#unread?.why !== "failed" || pause === undefined) {
        return;
      }
      await new Promise((over) => setTimeout(over, pause));
    }
  }

  /** The rows of a shelf, by id. */
  rows(shelf: Shelf): ReadonlyMap<string, unknown> {
    return this.#shelves[shelf];
  }

  /** Which assessment is being answered. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Tells whether something waits to be written. */
  get pending(): boolean {
    return this.#waiting.size > 0 || this.#choosing;
  }

  /** How often everything was erased. */
  get age(): number {
    return this.#age;
  }

  /** Tells whether it is known what is kept. */
  get known(): boolean {
    return this.#known;
  }

  /** Why the last attempt to read or write failed; no value where it did not. */
  get trouble(): Trouble | undefined {
    return this.#unread ?? this.#unwritten;
  }

  /** Makes changes, and says which assessment is being answered from now on. */
  edit(edits: readonly Edit[], current: string | undefined): void {
    for (const edit of edits) {
      this.#apply(edit);
      this.#await(edit);
    }
    this.#choosing ||= current !== this.#current;
    this.#current = current;
    this.#changed();
    void this.#write();
  }

  /** Reads or writes again what could not be. */
  tryAgain(): void {
    if (this.pending) {
      void this.#write();
    } else {
      this.#catchUp();
    }
  }

  /** Drops everything without writing anything: it has been erased. */
  forget(): void {
    this.#age += 1;
    this.#shelves = noShelves();
    this.#waiting.clear();
    this.#current = undefined;
    this.#choosing = false;
    this.#doubtful = false;
    this.#known = true;
    this.#unread = undefined;
    this.#unwritten = undefined;
    this.#retry.done();
    window.removeEventListener("beforeunload", this.#ask);
    this.#changed();
  }

  #hear(news: News): void {
    switch (news) {
      case "erased":
        this.forget();
        break;
      case "lost":
        this.#stale = true;
        this.#doubtful = this.#known;
        this.#catchUp();
        break;
      case "changed":
      case "ready":
      case "woken":
        this.#catchUp();
        break;
    }
  }

  #catchUp(): void {
    void this.#read().then(() => this.#write());
  }

  #apply({ shelf, id, change }: Edit): void {
    this.#put(shelf, id, change(this.#shelves[shelf].get(id)));
  }

  #await(edit: Edit): void {
    const row = `${edit.shelf}/${edit.id}/`;
    if (edit.what === "") {
      // The whole row is new: what waited to be changed about the old one is moot.
      for (const key of this.#waiting.keys()) {
        if (key.startsWith(row)) {
          this.#waiting.delete(key);
        }
      }
    }
    this.#waiting.delete(row + edit.what);
    this.#waiting.set(row + edit.what, edit);
  }

  #put(shelf: Shelf, id: string, value: unknown): void {
    if (value === undefined) {
      this.#shelves[shelf].delete(id);
    } else {
      this.#shelves[shelf].set(id, value);
    }
  }

  /** Reads what is kept, and tells whether that was possible. */
  async #read(): Promise<boolean> {
    const age = this.#age;
    try {
      const kept = await this.#store.load();
      if (age === this.#age) {
        this.#accept(kept);
      }
    } catch (thrown) {
      this.#unread = troubleOf(thrown);
      this.#stale = true;
      this.#tryLater(this.#unread);
    }
    this.#changed();
    return this.#unread === undefined;
  }

  #accept(kept: Kept): void {
    if (this.#doubtful) {
      this.#writeAnew(kept);
    }
    this.#unread = undefined;
    this.#known = true;
    this.#stale = false;
    this.#doubtful = false;
    this.#shelves = { assessments: new Map(kept.assessments), practice: new Map(kept.practice) };
    this.#current = this.#choosing ? this.#current : kept.current;
    for (const edit of this.#waiting.values()) {
      this.#apply(edit);
    }
    if (!this.pending) {
      this.#unwritten = undefined;
      this.#retry.done();
    }
  }

  /** Sees to it that the rows are written which are here and are not kept any more, though nobody has erased them. */
  #writeAnew(kept: Kept): void {
    const gone = everyRow(this).filter(({ shelf, id }) => !kept[shelf].has(id));
    for (const edit of restoring(this, gone)) {
      this.#await(edit);
    }
    this.#choosing ||= gone.length > 0 && kept.current === undefined;
  }

  async #write(): Promise<void> {
    if (this.#writing || !this.pending) {
      return;
    }
    this.#writing = true;
    try {
      while (this.pending) {
        if (this.#stale && !(await this.#read())) {
          return;
        }
        await (this.#waiting.size > 0 ? this.#writeRow() : this.#choose());
      }
      this.#unwritten = undefined;
      this.#retry.done();
      window.removeEventListener("beforeunload", this.#ask);
    } catch (thrown) {
      this.#unwritten = troubleOf(thrown);
      // Without room nothing else has changed; else who knows what is there now.
      this.#stale = this.#unwritten.why !== "full";
      this.#doubtful = this.#stale;
      this.#tryLater(this.#unwritten);
    } finally {
      this.#writing = false;
    }
    this.#changed();
  }

  #tryLater({ why }: Trouble): void {
    // What the browser refuses, or what a later version has changed, no patience mends.
    if (why !== "refused" && why !== "outdated") {
      this.#retry.later();
    }
    // Where storage is refused the person knows from the start that answers go with the page.
    if (why !== "refused" && this.pending) {
      window.addEventListener("beforeunload", this.#ask);
    }
  }

  /** Writes all that waits for the row whose edit waits longest, and with it which assessment is being answered. */
  async #writeRow(): Promise<void> {
    const [first] = this.#waiting.values();
    if (first === undefined) {
      return;
    }
    const { shelf, id } = first;
    const age = this.#age;
    const current = this.#current;
    const choice = this.#choosing && id === current ? { current } : undefined;
    const batch = [...this.#waiting].filter(([, edit]) => edit.shelf === shelf && edit.id === id);
    const change = (row: unknown) => batch.reduce((made, [, edit]) => edit.change(made), row);
    const kept = await this.#store.edit(shelf, id, change, choice);
    if (age !== this.#age) {
      return;
    }
    for (const [key, edit] of batch) {
      if (this.#waiting.get(key) === edit) {
        this.#waiting.delete(key);
      }
    }
    // Another one may have been chosen in the meantime.
    this.#choosing &&= choice === undefined || current !== this.#current;
    this.#put(shelf, id, kept);
    for (const edit of this.#waiting.values()) {
      if (edit.shelf === shelf && edit.id === id) {
        this.#apply(edit);
      }
    }
  }

  async #choose(): Promise<void> {
    const current = this.#current;
    await this.#store.choose({ current });
    this.#choosing &&= current !== this.#current;
  }
}

function noShelves(): Shelves {
  return { assessments: new Map(), practice: new Map() };
}

/** The edits that bring rows back to what they are now. */
export function restoring(journal: Journal, rows: readonly Pick<Edit, "shelf" | "id">[]): Edit[] {
  return rows.map(({ shelf, id }) => {
    const now = journal.rows(shelf).get(id);
    return { shelf, id, what: "", change: () => now };
  });
}

/** Every row there is. */
export function everyRow(journal: Journal): Pick<Edit, "shelf" | "id">[] {
  return SHELVES.flatMap((shelf) => [...journal.rows(shelf).keys()].map((id) => ({ shelf, id })));
}

/** Puts a whole assessment in a row, or nothing. */
export function whole(id: string, assessment: Assessment | undefined): Edit {
  return { shelf: "assessments", id, what: "", change: () => assessment };
}
