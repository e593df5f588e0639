// The sixteen statements as SurveyJS has them: four pages of four.

import metrics from "bench:metrics";

export const pages = metrics.map(({ name, items }) => ({
  title: name,
  elements: items.map(({ id, text, levels }) => ({
    type: "radiogroup",
    name: id,
    title: text,
    choices: levels.map((level, index) => ({ value: index + 1, text: `${level.name}: ${level.text}` })),
  })),
}));
