// What a user writes in TypeScript: it has to check without Lit, without skipLibCheck, and with plain library settings.

import { Guide, type GuideData, init, isLeadmarkError, type Score } from "leadmark";
import type { AnswerDetail, LeadmarkAssessmentElement } from "leadmark/elements";
import "leadmark/elements";

await init();
const guide: Guide = await Guide.builtin();
const data: GuideData = guide.data;
export const names: string[] = data.metrics.map((metric) => metric.name);

export function headline(answers: AnswerDetail["assessment"]): Score | undefined {
  try {
    return guide.score(answers).overall.outcomes;
  } catch (error) {
    if (isLeadmarkError(error)) {
      console.log(error.code, error.path, error.problems?.length);
    }
    return undefined;
  }
}

const element: LeadmarkAssessmentElement = document.createElement("leadmark-assessment");
element.src = "my-guide.md";
element.addEventListener("leadmark-answer", (event) => {
  const points: number | null = event.detail.scorecard.overall.outcomes.score;
  console.log(event.detail.id, points);
});
