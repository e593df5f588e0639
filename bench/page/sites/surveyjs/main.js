// SurveyJS as its documentation sets up a page without a framework.

import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import "survey-js-ui";
import { pages } from "./pages.js";

const survey = new Model({ pages });
survey.render(document.querySelector("#assessment"));

/** Tells the measurement how many answers the survey holds. */
globalThis.answered = () => Object.keys(survey.data).length;
