import { failure } from "../../error.js";
import type { Assessment, Change, Guide, Plan, Problem, Rebased, Scorecard } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import type { Place } from "../public.js";
import { readRow } from "../session/row.js";
import type { Session } from "../session/session.js";
import { type GuideText, guideText } from "../text/languages.js";

/** An assessment and all that follows from it. */
export interface Findings {
  readonly guide: Guide;
  readonly assessment: Assessment;
  readonly card: Scorecard;
  readonly plan: Plan;
  /** The assessment before this one, and what is different; no value where this is the first. */
  readonly last: Assessment | undefined;
  readonly change: Change | undefined;
  readonly rebased: Rebased | undefined;
  readonly problems: readonly Problem[];
}

/** What every section is drawn from. */
export interface Picture extends Findings {
  readonly messages: Messages;
  /** How the guide's text is marked. */
  readonly text: GuideText;
  /** The level of a section's heading. */
  readonly level: number;
  /** Whether the answers are about the person who reads this. */
  readonly own: boolean;
  /** Whether the answers came from elsewhere, by a link perhaps. */
  readonly elsewhere: boolean;
  /** Whether the answers are this device's to change. */
  readonly editable: boolean;
  readonly hrefOf: (place: Place) => string | undefined;
}

/**
 * What follows from the assessment that is being answered. Views of others are not compared with the last one: that may
 * have been about another person.
 */
export function findingsOf(session: Session): Findings {
  const { guide, assessment, card, plan, rebased, problems } = session;
  const { last, change } = assessment.rater.role === "self" ? session : { last: undefined, change: undefined };
  return { guide, assessment, card, plan, last, change, rebased, problems };
}

const given = new WeakMap<Assessment, Findings>();

/**
 * What follows from an assessment that is shown and not kept. Nothing about it is trusted.
 *
 * @throws {LeadmarkError} The code of what makes it unusable, or `different-guides`.
 */
export function findingsOfGiven(guide: Guide, shown: Assessment): Findings {
  const known = given.get(shown);
  if (known?.guide === guide) {
    return known;
  }
  const { assessment, problems, rebased } = readRow(guide, "", shown);
  if (assessment === undefined) {
    const [first] = problems;
    throw Object.assign(failure(first?.code ?? "not-an-assessment", first?.message ?? ""), { problems });
  }
  const other = problems.find(({ code }) => code === "other-guide");
  if (other !== undefined) {
    throw Object.assign(failure("different-guides", `${other.message}: ${other.help}`), { problems: [other] });
  }
  const [card, plan] = [guide.score(assessment), guide.plan(assessment)];
  const findings = { guide, assessment, card, plan, last: undefined, change: undefined, rebased, problems };
  given.set(shown, findings);
  return findings;
}

/** Puts together what the sections are drawn from. */
export function pictureOf(
  findings: Findings,
  messages: Messages,
  level: number,
  { editable, elsewhere }: Pick<Picture, "editable" | "elsewhere">,
  hrefOf: ((place: Place) => string | undefined) | undefined,
): Picture {
  return {
    ...findings,
    messages,
    level,
    editable,
    elsewhere,
    text: guideText(messages, findings.guide.data),
    own: findings.assessment.rater.role === "self" && !elsewhere,
    hrefOf: (place) => hrefOf?.(place),
  };
}
