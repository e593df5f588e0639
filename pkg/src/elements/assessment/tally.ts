import { responded } from "../session/answers.js";
import type { Session } from "../session/session.js";
import type { AskedItem, Page } from "./pages.js";

/** How far the answers to some questions have come. */
export interface Tally {
  /** How many have been rated or found not applicable. */
  readonly responded: number;
  /** How many of those were found not applicable. */
  readonly notApplicable: number;
  readonly total: number;
}

/** Counts what has been dealt with. */
export function tallyOf(session: Session, questions: readonly AskedItem[]): Tally {
  const given = questions.map(({ item }) => session.answer(item.id)).filter(responded);
  return {
    responded: given.length,
    notApplicable: given.filter((answer) => answer?.notApplicable === true).length,
    total: questions.length,
  };
}

/** Counts over all pages. */
export function tallyOfAll(session: Session, pages: readonly Page[]): Tally {
  return tallyOf(
    session,
    pages.flatMap((page) => page.questions),
  );
}

/** The first page on which something is open. */
export function firstOpen(session: Session, pages: readonly Page[]): Page | undefined {
  return pages.find((page) => openItems(session, page).length > 0);
}

/** What is open on a page. */
export function openItems(session: Session, page: Page): readonly AskedItem[] {
  return page.questions.filter(({ item }) => !responded(session.answer(item.id)));
}

/** Tells whether something is answered that a quick assessment does not ask; a note alone is an answer here, too. */
export function answeredBeyond({ guide, assessment }: Session): boolean {
  return guide.items.some(
    ({ id, kind }) => (kind === "practice" || kind === "measure") && Object.hasOwn(assessment.answers, id),
  );
}
