import type { Assessment, Scorecard } from "leadmark";
import type { Session } from "leadmark/elements";
import { html, nothing, type TemplateResult } from "lit";
import { history as words } from "../../messages/history.js";
import { theirs } from "../../text.js";

/** What can be done with an assessment. */
export interface EntryActions {
  readonly renaming: boolean;
  open(): void;
  rename(): void;
  save(name: string): void;
  cancel(): void;
  export(): void;
  remove(): void;
}

/** What an assessment is called: its name, else the day that it was begun. */
export function nameOf({ name, startedAt }: Assessment): string {
  return name ?? words.unnamed(startedAt);
}

/** Draws one kept assessment: what it is, where it stands, what can be done with it. */
export function entry(session: Session, assessment: Assessment, actions: EntryActions): TemplateResult {
  const { outcomes } = cardOf(session, assessment).overall;
  const name = nameOf(assessment);
  const current = assessment.id === session.assessment.id;
  const { role, group } = assessment.rater;
  const facts = [
    words.modes[assessment.mode ?? "full"],
    words.roles[role],
    ...(group === undefined ? [] : [words.group(group)]),
    words.state(outcomes.answered, outcomes.applicable),
    words.changed(assessment.updatedAt),
  ];
  const score =
    outcomes.score === null || outcomes.low === null || outcomes.high === null
      ? words.noScore(outcomes.low, outcomes.high)
      : words.score(outcomes.score, outcomes.low, outcomes.high);
  return html`
    <li class="entry" aria-current=${current ? "true" : nothing}>
      ${actions.renaming ? renaming(assessment, actions) : html`<h3>${theirs(null, name)}${current ? html` <span class="small">${words.current}</span>` : nothing}</h3>`}
      <p>${score}</p>
      <p class="small">${facts.join(" · ")}</p>
      <p class="actions">
        ${action("", words.open, name, actions.open)} ${action(assessment.id, words.rename, name, actions.rename)}
        ${action("", words.export, name, actions.export)} ${action("", words.remove, name, actions.remove)}
      </p>
    </li>
  `;
}

function action(id: string, label: string, name: string, run: () => void): TemplateResult {
  return html`<button type="button" class="quiet" data-rename=${id === "" ? nothing : id} @click=${run}>${label}<span class="hidden">${words.of(name)}</span></button>`;
}

function renaming(assessment: Assessment, { save, cancel }: EntryActions): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save(String(new FormData(event.target as HTMLFormElement).get("name") ?? ""));
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      cancel();
    }
  };
  return html`
    <form class="rename" @submit=${submit} @keydown=${key}>
      <label for="rename">${words.nameLabel}</label>
      <input id="rename" name="name" type="text" maxlength="200" autocomplete="off" .value=${assessment.name ?? ""} aria-describedby="rename-hint" />
      <span id="rename-hint" class="small">${words.nameHint}</span>
      <span class="actions"><button type="submit">${words.save}</button> <button type="button" class="quiet" @click=${cancel}>${words.cancel}</button></span>
    </form>
  `;
}

const cards = new WeakMap<Assessment, Scorecard>();

/** An assessment's scorecard, worked out once. */
export function cardOf(session: Session, assessment: Assessment): Scorecard {
  const card = cards.get(assessment) ?? session.guide.score(assessment);
  cards.set(assessment, card);
  return card;
}
