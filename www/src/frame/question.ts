import type { Scorecard } from "leadmark";
import type { LeadmarkElements } from "leadmark/elements";
import { openSession, type Session } from "leadmark/elements/session";
import { html, nothing, render, type TemplateResult } from "lit";
import { frame as messages } from "../messages/frame.js";
import { focusOn } from "../page.js";
import type { Parent } from "./parent.js";

/** What the person said. It is asked anew at the next visit. */
type Said = "nothing yet" | "yes" | "no";

/**
 * Asks the person whether their scores may be sent to the parent, above the results and once everything that bears on
 * them is answered. What is sent is what is shown, once.
 */
export async function askForScores(
  element: LeadmarkElements[keyof LeadmarkElements],
  parent: Parent,
  place: HTMLElement,
): Promise<void> {
  const { guide, src, store } = element;
  const session = await openSession({ guide, src, store });
  await session.loadGuide();
  let onResults = element.localName === "leadmark-results";
  let said: Said = "nothing yet";
  const draw = () => {
    const asked = said === "nothing yet" && onResults && isComplete(session);
    render(asked ? question(session, parent, answer) : html`<div role="status">${outcome(said, parent)}</div>`, place);
  };
  const answer = (given: "yes" | "no") => {
    said = given;
    if (given === "yes") {
      parent.tell({ type: "leadmark-results", scorecard: sendable(session.card) });
    }
    draw();
    // The button that had the focus is gone.
    focusOn(place, "p");
  };
  element.addEventListener("leadmark-page", ({ detail }) => {
    onResults = detail.page === "results";
    draw();
  });
  session.subscribe(draw);
  draw();
}

/** The scorecard without the flags, which are for the person's own eyes. */
export function sendable(card: Scorecard): Scorecard {
  return { ...card, flags: [] };
}

function isComplete({ card }: Session): boolean {
  const { answered, applicable } = card.overall.outcomes;
  return applicable > 0 && answered === applicable;
}

function outcome(said: Said, { origin }: Parent): TemplateResult | typeof nothing {
  switch (said) {
    case "nothing yet":
      return nothing;
    case "yes":
      return html`<p class="said" tabindex="-1">${messages.sent(origin)}</p>`;
    case "no":
      return html`<p class="said" tabindex="-1">${messages.notSent}</p>`;
  }
}

function question({ card }: Session, { origin }: Parent, answer: (given: "yes" | "no") => void): TemplateResult {
  const { outcomes } = card.overall;
  return html`
    <div role="status"><p class="asked">${messages.ask(origin)}</p></div>
    <p>${messages.askAbout}</p>
    <ul>
      <li>${messages.overall}: ${messages.score(outcomes.score)}</li>
      ${card.metrics.map(({ name, outcomes }) => html`<li>${name}: ${messages.score(outcomes.score)}</li>`)}
      <li>${messages.levels}</li>
    </ul>
    <details>
      <summary>${messages.exactly}</summary>
      <pre dir="ltr" tabindex="0" role="region" aria-label=${messages.exactly}>${JSON.stringify(sendable(card), null, 2)}</pre>
    </details>
    <p class="actions">
      <button type="button" @click=${() => answer("yes")}>${messages.yes}</button>
      <button type="button" @click=${() => answer("no")}>${messages.no}</button>
    </p>
  `;
}
