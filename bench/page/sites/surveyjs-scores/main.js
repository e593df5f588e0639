// The questions and, below, a line with each score: values that the survey calculates, put on the page when one has changed.

import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import "survey-js-ui";
import metrics from "bench:metrics";
import { pages } from "../surveyjs/pages.js";

const mean = (names) => `avg(${names.map((name) => `{${name}}`).join(", ")})`;
const survey = new Model({
  pages,
  calculatedValues: [
    ...metrics.map(({ items }, place) => ({
      name: `metric${place}`,
      expression: `(${mean(items.map(({ id }) => id))} - 1) * 25`,
    })),
    { name: "overall", expression: mean(metrics.map((_, place) => `metric${place}`)) },
  ],
});
const place = document.querySelector("#assessment");
const scores = document.createElement("dl");
place.after(scores);
survey.render(place);

const names = [...metrics.map(({ name }) => name), "Overall"];
const figures = names.map((name) => {
  const [term, figure] = [document.createElement("dt"), document.createElement("dd")];
  term.textContent = name;
  scores.append(term, figure);
  return figure;
});
survey.onVariableChanged.add(draw);
survey.onValueChanged.add(draw);

function draw() {
  for (const [index, { value }] of survey.calculatedValues.entries()) {
    figures[index].textContent = value === undefined || Number.isNaN(value) ? "" : String(value);
  }
}

/** Goes back to the first page. */
globalThis.restart = () => {
  survey.currentPageNo = 0;
};

/** The overall score that the page shows, from 0 to 100; no value before there is one. */
globalThis.shown = () => {
  const text = figures.at(-1).textContent;
  return text === "" ? undefined : Number(text);
};
