import type { Assessment } from "leadmark";
import type { Session } from "leadmark/elements";
import { html, nothing, render, type TemplateResult } from "lit";
import { type Invitation, invitationOf, MOST_GROUP } from "../invitation.js";
import { invited as words } from "../messages/invited.js";
import { messages } from "../messages.js";
import { focusHeading, type Page, type View } from "../page.js";
import { hashOf, type Route } from "../route.js";

/** What a link that asks for answers about somebody else leads to: a plain question first, then the assessment. */
export async function open(root: HTMLElement, page: Page): Promise<View> {
  const session = await page.figures();
  return {
    show: ({ query }: Route) => render(content(session, query), root),
    title: () => [messages.page.views.invited],
    focus: () => focusHeading(root),
  };
}

function content(session: Session, query: URLSearchParams): TemplateResult {
  const invitation = invitationOf(query);
  if ("wrong" in invitation) {
    const why = invitation.wrong === "role" ? words.badRole(query.get("role") ?? "") : words.badGroup(MOST_GROUP);
    return html`<h1 tabindex="-1">${words.badTitle}</h1><p>${why}</p>`;
  }
  const { id } = session.guide.data;
  if (invitation.guide !== "" && invitation.guide !== id) {
    return html`
      <h1 tabindex="-1">${words.otherGuideTitle}</h1>
      <p>${words.otherGuide(invitation.guide, id)} <a href=${hashOf("own")}>${words.openOwn}</a> ${words.thenAgain}</p>
    `;
  }
  return question(session, invitation);
}

function question(session: Session, invitation: Invitation): TemplateResult {
  const { role, group } = invitation;
  const begun = session.assessments.find((assessment) => isSame(assessment, invitation));
  const begin = () => {
    session.begin(group === "" ? { role } : { role, group }, invitation.mode);
    location.hash = hashOf("assess");
  };
  const resume = () => {
    session.open(begun?.id ?? session.assessment.id);
    location.hash = hashOf("assess");
  };
  const ownUnderWay = session.assessments.some(
    ({ rater, answers }) => rater.role === "self" && Object.keys(answers).length > 0,
  );
  return html`
    <h1 tabindex="-1">${words.title[role]}</h1>
    <p class="lede">${words.about[role]}${group === "" ? nothing : ` ${words.group(group)}`}</p>
    <p>${words.what}</p>
    <p>${ownUnderWay ? words.own : words.apart}</p>
    ${begun === undefined ? nothing : html`<p>${words.underWay}</p>`}
    <p class="actions">
      ${begun === undefined ? nothing : html`<button type="button" class="primary" @click=${resume}>${words.resume}</button>`}
      <button type="button" class=${begun === undefined ? "primary" : ""} @click=${begin}>${begun === undefined ? words.begin : words.anew}</button>
      <a class="button plain" href=${hashOf("start")}>${words.not}</a>
    </p>
  `;
}

function isSame({ rater }: Assessment, { role, group }: Invitation): boolean {
  return rater.role === role && (rater.group ?? "") === group;
}
