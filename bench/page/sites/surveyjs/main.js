// The sixteen statements with SurveyJS, as its documentation sets up a page without a framework: four pages of four.

import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import "survey-js-ui";
import metrics from "bench:metrics";

const survey = new Model({
  pages: metrics.map(({ name, items }) => ({
    title: name,
    elements: items.map(({ id, text, levels }) => ({
      type: "radiogroup",
      name: id,
      title: text,
      choices: levels.map((level, index) => ({ value: index + 1, text: `${level.name}: ${level.text}` })),
    })),
  })),
});
survey.render(document.querySelector("#assessment"));

/** Tells the measurement how many answers the survey holds. */
globalThis.answered = () => Object.keys(survey.data).length;
