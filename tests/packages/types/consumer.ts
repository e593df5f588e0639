// What a user writes in TypeScript: it has to check without Lit, without skipLibCheck, and with plain library settings.

import { type Assessment, type Guide, init, isLeadmarkError, type Score } from "leadmark";
import { type AnswerDetail, openSession } from "leadmark/elements";
import { Guide as InlineGuide } from "leadmark/inline";

await init();
const guide: Guide = await InlineGuide.builtin();

export function headline(assessment: Assessment): Score | undefined {
  try {
    return guide.score(assessment).overall.outcomes;
  } catch (error) {
    if (isLeadmarkError(error)) {
      console.log(error.code, error.path);
    }
    return undefined;
  }
}

const results = document.querySelector("leadmark-results");
if (results !== null) {
  results.readonly = true;
  results.shareBase = "#/shared/";
  const coverage: number | null | undefined = results.scorecard?.overall.outcomes.coverage;
  console.log(coverage);
}

document.addEventListener("leadmark-answer", (event: CustomEvent<AnswerDetail>) => console.log(event.detail.id));
// @ts-expect-error There is no such property.
document.createElement("leadmark-guide").mode = "quick";
document.querySelector("leadmark-assessment")?.addEventListener("leadmark-complete", ({ detail }) => {
  console.log(headline(detail.assessment)?.low?.toFixed(0));
});

const session = await openSession({ store: "none" });
console.log(session.assessment.id);
