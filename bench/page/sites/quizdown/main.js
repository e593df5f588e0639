// The sixteen statements with quizdown, as its documentation has it imported: one question at a time, each with one answer
// that counts as right. Which one is chosen in the measurement, so that its count of right answers is that of all.

import metrics from "bench:metrics";
import quizdown from "quizdown";

const RIGHT = 4;

const questions = metrics.flatMap(({ items }) =>
  items.map(({ text, levels }) => {
    const answers = levels.map(
      (level, index) => `1. [${index + 1 === RIGHT ? "x" : " "}] ${level.name}: ${level.text}`,
    );
    return `## ${text}\n\n${answers.join("\n")}\n`;
  }),
);
quizdown.createApp(questions.join("\n"), document.querySelector("#assessment"), {
  shuffleAnswers: false,
  locale: "en",
});
