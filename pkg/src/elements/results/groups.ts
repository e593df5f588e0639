import { html, nothing, type TemplateResult } from "lit";
import type { GroupScore } from "../../index.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import { grid, type Line } from "./grid.js";
import { linked } from "./link.js";
import type { Picture } from "./picture.js";
import { orMissing, rangeOf, whyNoScore } from "./words.js";

/** The kinds of group besides success metrics, in the order in which they are told. */
const KINDS = ["measures", "practices", "topics"] as const;

/** Draws measure groups, practice groups and topics with their scores, folded. What nobody was asked about is left out. */
export function groupSection(picture: Picture): TemplateResult | typeof nothing {
  const words = picture.messages.results.groups;
  const kinds = KINDS.flatMap((kind) => {
    const groups = picture.card.groups.filter((group) => kindOf(group) === kind && group.score.applicable > 0);
    return groups.some(({ score }) => score.answered > 0) ? [{ kind, groups }] : [];
  });
  return kinds.length === 0
    ? nothing
    : html`
      <section class="folds" part="groups">
        ${heading(picture.level, "subheading", words.title)}
        ${kinds.map(
          ({ kind, groups }) => html`
            <details data-kind=${kind}>
              <summary>${words[kind]}</summary>
              ${table(picture, words[kind], groups)}
            </details>
          `,
        )}
      </section>
    `;
}

function kindOf({ kind }: GroupScore): string {
  return kind === "topic" ? "topics" : kind;
}

function table(picture: Picture, caption: string, groups: readonly GroupScore[]): TemplateResult {
  const { messages } = picture;
  const { table: words } = messages.results;
  const lines = groups.map(({ id, name, kind, score }): Line => {
    const words = theirs(picture.text, name);
    const why = score.score === null ? html`<span class="why small">${whyNoScore(messages, score)}</span>` : nothing;
    return {
      id,
      head: html`${kind === "topic" ? linked(picture, { view: "guide", id }, "to-topic", words) : words}${why}`,
      cells: [
        { content: orMissing(messages, score.score, messages.points), figure: ["score", score.score ?? ""] },
        { content: rangeOf(messages, score), figure: ["range", `${score.low ?? ""}/${score.high ?? ""}`] },
        {
          content: messages.results.table.count(score.answered, score.applicable),
          figure: ["answered", `${score.answered}/${score.applicable}`],
        },
      ],
    };
  });
  return grid("group-table", caption, [words.group, words.score, words.range, words.answered], lines);
}
