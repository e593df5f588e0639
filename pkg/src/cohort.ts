import type { Assessment, CohortOptions, CohortReport } from "../wasm/leadmark.js";
import { type Guide, withHandle } from "./guide.js";
import { plainAssessments, plainOptions } from "./plain.js";

/**
 * Reports what many assessments say together: means, spreads and distributions, as `leadmark cohort` does. Only
 * self-assessments count; how many others there were is in `notSelf`.
 *
 * No figure, and no difference of figures, is about fewer people than the floor: what is, is null, and groups that are too
 * small are not named.
 *
 * @example
 * const { all, groups } = cohort(guide, assessments, { by: "group" });
 * all.overall.outcomes?.median; // points from 0 to 100, or null where fewer than five people have a score
 *
 * @throws {LeadmarkError} `invalid-argument` where `assessments` is no array, `guide` is no {@link Guide}, or the floor is
 * below 5. Where an assessment can't be read or counted, the code of its first problem, such as `off-scale`,
 * `other-guide` or `group-too-long`; its place is in `path`, such as `assessments[3].answers.cost.level`. Where there are
 * more than 10,000 groups, `too-many-groups`.
 */
export function cohort(guide: Guide, assessments: readonly Assessment[], options: CohortOptions = {}): CohortReport {
  return withHandle(guide, (handle) =>
    handle.cohort(plainAssessments(assessments) as Assessment[], plainOptions(options) as CohortOptions),
  );
}
