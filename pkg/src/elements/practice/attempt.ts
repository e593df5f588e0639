import {
  type Guide,
  type Id,
  type Question,
  type Recall,
  type Review,
  recallOf,
  schedule,
  type Topic,
} from "../../index.js";
import type { Session } from "../session/session.js";
import { Stopwatch } from "./stopwatch.js";

/** A question that can be practised. */
export interface Asked {
  readonly question: Question;
  readonly topic: Topic;
  /** Its points, and those of its steps that have none. */
  readonly points: readonly Id[];
}

/** What came of an attempt. */
export interface Outcome {
  readonly covered: number;
  readonly review: Review;
  /** The topic's readiness before and after, points from 0 to 100. */
  readonly before: number | null;
  readonly after: number | null;
}

/** One go at a question. Nothing of it is kept before it is saved, but the notes. */
export interface Attempt {
  readonly asked: Asked;
  readonly stopwatch: Stopwatch;
  /** Whether there were notes already: those stay folded, so as not to give the answer away. */
  readonly notedBefore: boolean;
  /** Ticks start blank: what was covered last time says nothing about this time, and ticking is part of recalling. */
  readonly ticked: Set<Id>;
  revealed: boolean;
  /** What the person says of it, over what the ticks suggest. */
  recall: Recall | undefined;
  /** No value until it is saved. */
  outcome: Outcome | undefined;
}

/** Every question that can be practised, by id, in guide order. */
export function askedOf(guide: Guide): ReadonlyMap<Id, Asked> {
  const items = new Map(guide.items.map((item) => [item.id, item]));
  const asked = guide.data.domains.flatMap(({ topics }) =>
    topics.flatMap((topic) =>
      topic.questions.flatMap((question): [Id, Asked][] => {
        const item = items.get(question.id);
        return item === undefined ? [] : [[question.id, { question, topic, points: item.points }]];
      }),
    ),
  );
  return new Map(asked);
}

/** Begins an attempt. */
export function begun(session: Session, asked: Asked): Attempt {
  return {
    asked,
    stopwatch: new Stopwatch(),
    notedBefore: notesOf(session, asked) !== "",
    ticked: new Set(),
    revealed: false,
    recall: undefined,
    outcome: undefined,
  };
}

/** What the person wrote about a question. */
export function notesOf(session: Session, { question }: Asked): string {
  const { notes } = session.practised(question.id);
  return typeof notes === "string" ? notes : "";
}

/** The points that were covered last time; no value where the question was never practised. */
export function lastCovered(session: Session, { question, points }: Asked): readonly Id[] | undefined {
  const covered = session.answer(question.id)?.covered;
  return covered === undefined ? undefined : points.filter((point) => covered.includes(point));
}

/** How it went: what the person says, else what the ticks suggest. */
export function recallOfAttempt({ recall, ticked, asked }: Attempt): Recall {
  return recall ?? recallOf(ticked.size, asked.points.length);
}

/** What would be remembered after each recall. */
export function consequences(session: Session, { asked }: Attempt, now: number): Readonly<Record<Recall, Review>> {
  const before = reviewOf(session, asked);
  return {
    again: schedule(before, "again", now),
    hard: schedule(before, "hard", now),
    good: schedule(before, "good", now),
    easy: schedule(before, "easy", now),
  };
}

/** Keeps what was covered and when to come back. */
export function save(session: Session, attempt: Attempt, now: number): void {
  const { asked, ticked } = attempt;
  const { id } = asked.question;
  const readiness = () =>
    session.practice(now).topics.find((topic) => topic.id === asked.topic.id)?.readiness.score ?? null;
  const review = schedule(reviewOf(session, asked), recallOfAttempt(attempt), now);
  const before = readiness();
  // In the guide's order, whatever the order of ticking.
  session.cover(
    id,
    asked.points.filter((point) => ticked.has(point)),
  );
  session.remember(id, review);
  attempt.outcome = { covered: ticked.size, review, before, after: readiness() };
}

function reviewOf(session: Session, { question }: Asked): Review | null {
  return new Map(Object.entries(session.reviews)).get(question.id) ?? null;
}
