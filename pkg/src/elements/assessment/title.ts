import { html, nothing, type TemplateResult } from "lit";
import type { Guide } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { heading } from "../text/heading.js";
import { guideText, ours } from "../text/languages.js";
import { blocks } from "../text/text.js";
import type { Page } from "./pages.js";

/** What stands over a page's statements. */
export interface TitleView {
  readonly messages: Messages;
  readonly guide: Guide;
  readonly pages: readonly Page[];
  readonly page: Page;
  readonly headingLevel: number;
}

/** Draws a page's heading, what the guide says about it, and how to rate; the latter unfolded on the first page. */
export function pageTitle(view: TitleView): TemplateResult {
  const { messages, guide, pages, page, headingLevel } = view;
  const { lang, dir } = guideText(messages, guide.data);
  return html`
    <div class="title" lang=${lang} dir=${dir}>
      ${heading(headingLevel, "heading", headingText(view))}
      <div class="lede" part="about">${blocks(page.about)}</div>
      ${howToRate(guide, pages[0] === page)}
    </div>
  `;
}

function headingText({ messages, pages, page }: TitleView): TemplateResult {
  const place = messages.assessment.place(pages.indexOf(page) + 1, pages.length);
  const section = page.section === "" ? nothing : html` · ${page.section}`;
  return html`
    <span class="place small">${ours(messages, place)}${section}<span class="hidden">: </span></span>${page.name}
  `;
}

function howToRate({ data }: Guide, open: boolean): TemplateResult | typeof nothing {
  const { section } = data.scale;
  if (section === null || section.about.length === 0) {
    return nothing;
  }
  return html`
    <details class="how screen" part="how-to-rate" ?open=${open}>
      <summary>${section.name}</summary>
      ${blocks(section.about)}
    </details>
  `;
}
