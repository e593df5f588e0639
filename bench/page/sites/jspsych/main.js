// The sixteen statements with jsPsych, as its documentation sets up a page with a bundler: four pages of four.

import "jspsych/css/jspsych.css";
import metrics from "bench:metrics";
import survey from "@jspsych/plugin-survey-likert";
import { initJsPsych } from "jspsych";

let answers = 0;
const jsPsych = initJsPsych({
  display_element: "assessment",
  on_data_update: ({ response }) => {
    answers += Object.values(response).filter((level) => level !== "").length;
  },
});

/** Tells the measurement how many answers were handed in. */
globalThis.answered = () => answers;

await jsPsych.run(
  metrics.map(({ name, items }) => ({
    type: survey,
    preamble: `<h2>${name}</h2>`,
    questions: items.map(({ id, text, levels }) => ({
      name: id,
      prompt: text,
      labels: levels.map((level) => `${level.name}: ${level.text}`),
    })),
  })),
);
