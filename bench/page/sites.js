// The pages that are measured: where each is, how it is answered, and how to tell that it has taken an answer.

import { join } from "node:path";
import { ROOT, versionOf } from "../place.js";
import { buildPage } from "./build.js";

/**
 * @typedef {object} Site
 * @property {string} name
 * @property {string} folder what is served
 * @property {string} address of the page, below the folder
 * @property {string | null} host the element whose shadow root holds the radios; none where the document does
 * @property {string} taken an expression of `root` and `radio`: whether the page has taken a click on the radio
 * @property {string} next the selector of what leads to the next page, within the root
 * @property {number} questions how many are on a page
 * @property {(page: import("playwright-core").Page) => Promise<number>} answered goes to the end and counts what the page holds
 */

/** Where people begin. Nothing is answered there, so it is for Lighthouse alone. */
export const START = { name: "leadmark, Start", address: "/" };

/**
 * Builds what has to be built and returns all pages, ours first.
 *
 * @param {unknown} metrics
 * @returns {Promise<Site[]>}
 */
export async function sites(metrics) {
  return [
    {
      name: "leadmark",
      folder: join(ROOT, "www/dist"),
      address: "/#/assess?mode=quick",
      host: "leadmark-assessment",
      // Whatever becomes of it on the disk: "Saving" or "Saved" says that the answer is held.
      taken: `/^Sav(ing|ed)/.test(root.querySelector("[part~=saved]")?.textContent ?? "")`,
      next: "[part~=next]",
      questions: 4,
      answered: (page) =>
        page.evaluate(() => {
          const element = /** @type {any} */ (document.querySelector("leadmark-assessment"));
          return Object.keys(element.session.assessment.answers).length;
        }),
    },
    {
      name: `SurveyJS ${versionOf("survey-js-ui")}`,
      folder: await buildPage("surveyjs", metrics),
      address: "/",
      host: null,
      taken: "answered() === 1",
      next: ".sd-navigation__next-btn",
      questions: 4,
      answered: counted,
    },
    {
      name: `jsPsych ${versionOf("jspsych")}`,
      folder: await buildPage("jspsych", metrics),
      address: "/",
      host: null,
      // It reads the radios when a page is handed in, not before.
      taken: "radio.checked",
      next: "#jspsych-survey-likert-next",
      questions: 4,
      answered: async (page) => {
        await page.locator("#jspsych-survey-likert-next").click();
        return counted(page);
      },
    },
    {
      name: `quizdown ${versionOf("quizdown")}`,
      folder: await buildPage("quizdown", metrics),
      address: "/",
      host: "#assessment",
      taken: "radio.checked",
      next: "button[title=Next]",
      questions: 1,
      answered: async (page) => {
        await page.locator("button[title=Evaluate]").click();
        const text = await page.locator("#assessment h1").textContent();
        return Number.parseInt(text ?? "", 10);
      },
    },
  ];
}

/**
 * @param {import("playwright-core").Page} page
 */
function counted(page) {
  return page.evaluate(() => /** @type {any} */ (globalThis).answered());
}
