// The questions and, below, the results: whole, as the element draws them.

import "leadmark/elements";

const assessment = document.createElement("leadmark-assessment");
assessment.setAttribute("mode", "quick");
document.querySelector("#assessment").append(assessment, document.createElement("leadmark-results"));

/** Goes back to the first page. */
globalThis.restart = () => {
  assessment.page = assessment.session.guide.data.metrics[0].id;
};

/** The overall score that the page shows, from 0 to 100; no value before there is one. */
globalThis.shown = () => {
  const figure = document.querySelector("leadmark-results")?.shadowRoot?.querySelector("[part~=overall] data");
  return figure == null ? undefined : Number(figure.getAttribute("value"));
};
