// Guides and assessments with given texts in every place that takes one.

import { readFileSync } from "node:fs";

/**
 * Texts that would like to be more than texts, each with the class of trick that it is of.
 *
 * @type {readonly { class: string, text: string }[]}
 */
export const PAYLOADS = JSON.parse(readFileSync(new URL("payloads.json", import.meta.url), "utf8"));

/** What ends every kind of HTML block that CommonMark has: else one that does not end would take the rest of the guide in. */
const ENDS = "--> ?> ]]> > </script></style></textarea></pre>";

/** How many texts a heading holds where each has to be drawn with all that is under it: a page of hundreds takes seconds. */
const TOGETHER = 4;

/** When everything here was answered, in milliseconds since 1970 UTC. */
const AT = 1_790_000_000_000;

/**
 * Texts as harmless as can be, as many as there are given, with every look that a guide's text may have.
 *
 * @param {readonly string[]} texts
 */
export function harmless(texts) {
  return texts.map((_, index) => `Words ${index} **b** *e* \`c\` [l](https://example.org/${index}) <x>`);
}

/**
 * A guide that has the texts as title, headings, statements, anchors, steps, links, code, ids and everything else.
 *
 * @param {readonly string[]} texts
 * @param {string} id its own, and how those of its parts begin
 */
export function guideOf(texts, id) {
  const lines = texts.map(lineOf);
  const groups = together(lines);
  /** @param {number} index */
  const text = (index) => groups[index % groups.length] ?? "";
  /** @param {number} index */
  const line = (index) => lines[index % lines.length] ?? "";
  /** @param {(text: string, index: number) => string} write */
  const each = (write) => lines.map(write).join("\n");
  /** @param {(text: string, index: number) => string} write */
  const some = (write) => groups.map(write).join("\n");
  return `# ${text(0)} ${text(1)} ${text(2)} {#${id}}

${each((given) => `Words ${given}\n`)}
${each((given) => `- ${given}\n\n  > ${given}\n`)}
## How to rate

Words ${text(3)}

${[4, 5, 6, 7, 8].map((index, level) => `${level + 1}. **${text(index)}**: ${text(index + 1)}`).join("\n")}

## ${text(9)} {#${id}-domain}

Words ${text(10)}

${some(
  (given, index) => `### ${given} {#${id}-topic-${index}}

Words ${given}

#### ${given.replaceAll("#", "")}? {#${id}-question-${index}}

1. **${given}**
   - ${text(index + 1)}
   - ${text(index + 2)}
2. **Example ${given}**
   - ${text(index + 3)}
`,
)}
#### Metrics to track

${some((given, index) => `- **${given}** {#${id}-measures-${index} feeds=${id}-all}\n  - ${text(index + 1)}`)}

## Best practices

${some((given, index) => `### ${given} {#${id}-practices-${index} feeds=${id}-all}\n\n- ${text(index + 1)}\n`)}

## Success metrics

### All of them {#${id}-all}

${each((given, index) => `- ${given} {#${idOf(texts[index] ?? "")}-${index}}\n  1. ${line(index + 1)}\n  2. ${line(index + 2)}`)}

${some((given, index) => `### ${given} {#${id}-metric-${index}}\n\nWords ${given}\n\n- ${text(index + 1)}\n`)}
---

${each((given) => `\`\`\`${given.replaceAll("`", "")}\n${given}\n\`\`\`\n`)}
${each((given) => `${given}\n\n${ENDS}\n`)}`;
}

/**
 * Assessments that have the texts as name, group, note and id.
 *
 * @param {import("leadmark").Guide} guide
 * @param {readonly string[]} texts
 * @returns {import("leadmark").Assessment[]}
 */
export function assessmentsOf({ data, items }, texts) {
  const rated = items.filter(({ kind }) => kind !== "question");
  return together(texts).map((text, turn) => {
    const given = rated.map(({ id, levels }, index) => {
      const note = texts[(turn + index) % texts.length] ?? "";
      return [id, { level: ((turn + index) % levels.length) + 1, note, at: AT }];
    });
    return {
      format: "leadmark/assessment@1",
      id: text,
      name: text,
      guide: { id: data.id, fingerprint: data.fingerprint },
      mode: turn % 2 === 0 ? "full" : "quick",
      rater: { role: "self", group: text },
      startedAt: AT + turn,
      updatedAt: AT + turn,
      answers: Object.fromEntries(given),
    };
  });
}

/**
 * Puts a few texts into one, some times over.
 *
 * @param {readonly string[]} texts
 */
function together(texts) {
  const starts = texts.map((_, index) => index).filter((index) => index % TOGETHER === 0);
  return starts.map((start) => texts.slice(start, start + TOGETHER).join(" "));
}

/**
 * A text on one line, as a heading or a list has it.
 *
 * @param {string} text
 */
function lineOf(text) {
  return text.replaceAll(/[\n\r]+/g, " ");
}

/**
 * What of a text can be an id: it ends at white space, and braces have a meaning.
 *
 * @param {string} text
 */
function idOf(text) {
  return text.replaceAll(/[\s{}]+/g, "");
}
