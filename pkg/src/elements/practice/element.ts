import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Id, Recall } from "../../index.js";
import { GuideElement } from "../element.js";
import { send } from "../events.js";
import type { Messages } from "../messages/messages.js";
import type { Session } from "../session/session.js";
import { base } from "../style/base.js";
import { rowStyle } from "../style/rows.js";
import { guideText, theirs } from "../text/languages.js";
import { type Asked, type Attempt, askedOf, begun, save } from "./attempt.js";
import { framework } from "./framework.js";
import { drawn, INTERVIEW, type Interview, interviewSummary, invitation } from "./interview.js";
import { outcome } from "./outcome.js";
import { overview } from "./overview.js";
import { background, notes, questionHead } from "./question.js";
import { recallRows } from "./recall.js";
import { style } from "./style.js";
import { Ticking } from "./ticking.js";
import { timer } from "./timer.js";
import type { View } from "./view.js";

/**
 * `<leadmark-practice>`: the guide's interview questions, one at a time: think or write, reveal the framework, tick what was
 * covered, and see when to come back. It draws what it is given; dates and figures come from Rust.
 *
 * @fires leadmark-answer - what was covered of a question was saved
 * @fires leadmark-page - the person wants to go to a question, the interview or the overview; cancel it to take them there yourself
 * @fires leadmark-error - the guide can't be shown
 */
export class LeadmarkPractice extends GuideElement {
  static override styles = [base, rowStyle, style];

  static override properties: PropertyDeclarations = {
    page: { type: String },
  };

  /** What is shown: a question's id, or `interview`; empty for the overview. */
  declare page: string;

  /** Of which guide and store the rest is. */
  #at: Session | undefined;
  #asked: ReadonlyMap<Id, Asked> = new Map();
  readonly #attempts = new Map<Id, Attempt>();
  #interview: Interview | undefined;
  /** The time to aim for, in minutes. */
  #limit: number | undefined;

  constructor() {
    super();
    this.page = "";
    new Ticking(this, () => this.#timed(this.page)?.stopwatch);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has("page")) {
      this.#leave(changed.get("page") ?? "");
    }
  }

  protected override draw(messages: Messages, session: Session): TemplateResult {
    this.#follow(session);
    const view: View = {
      messages,
      text: guideText(messages, session.guide.data),
      level: this.headingLevel,
      session,
      asked: this.#asked,
      way: { hrefOf: this.hrefOf, view: "practice", page: () => this.page, go: (page) => this.#go(page) },
      now: Date.now(),
    };
    return html`<div lang=${messages.lang} dir=${messages.direction}>${this.#shown(view)}</div>`;
  }

  #shown(view: View): unknown {
    if (view.asked.size === 0) {
      return html`<p class="small" part="nothing">${view.messages.practice.none}</p>`;
    }
    if (this.page === INTERVIEW) {
      return this.#interviewPage(view);
    }
    const asked = view.asked.get(this.page);
    return asked === undefined ? overview(view) : this.#questionPage(view, this.#attempt(view.session, asked));
  }

  #questionPage(view: View, attempt: Attempt): unknown {
    const { practice: words } = view.messages;
    const { asked } = attempt;
    if (attempt.outcome !== undefined) {
      return outcome(view, attempt);
    }
    const page = html`
      ${questionHead(view, asked, theirs(view.text, asked.topic.name))} ${background(view, asked)}
      ${attempt.revealed ? this.#ticking(view, attempt) : this.#thinking(view, attempt)}
      <div class="actions screen">
        ${
          attempt.revealed
            ? html`<button type="button" class="primary" part="button save" @click=${() => this.#save(view, attempt)}>${words.save}</button>`
            : html`<button type="button" class="primary" part="button reveal" @click=${() => this.#reveal(attempt)}>${words.reveal}</button>`
        }
        <button type="button" class="quiet" part="button all" @click=${() => this.#go("")}>${words.toAll}</button>
      </div>
    `;
    return keyed(asked.question.id, page);
  }

  #interviewPage(view: View): unknown {
    const interview = this.#interview;
    const start = () => this.#start(view);
    const attempt = interview?.attempts[interview.index];
    if (interview === undefined || attempt === undefined) {
      return invitation(view, start);
    }
    if (interview.phase === "over") {
      return interviewSummary(view, interview, start);
    }
    const { interview: words } = view.messages.practice;
    const { index, attempts, phase } = interview;
    const last = index + 1 === attempts.length;
    const asking = phase === "asking";
    const on = asking ? (last ? words.finish : words.next) : last ? words.saveLast : words.saveNext;
    const page = html`
      ${questionHead(view, attempt.asked, words.place(index + 1, attempts.length))}
      ${asking ? this.#thinking(view, attempt) : this.#ticking(view, attempt)}
      <div class="actions screen">
        <button type="button" class="primary" part="button on" @click=${() => this.#on(view, interview, attempt)}>${on}</button>
        <button type="button" class="quiet" part="button leave" @click=${() => this.#end()}>${words.leave}</button>
      </div>
    `;
    return keyed(`${phase} ${index}`, page);
  }

  #thinking(view: View, attempt: Attempt): TemplateResult {
    const timing = timer({
      messages: view.messages,
      stopwatch: attempt.stopwatch,
      limit: this.#limit,
      changed: () => this.requestUpdate(),
      aim: (limit) => {
        this.#limit = limit;
        this.requestUpdate();
      },
    });
    return html`${timing} ${notes(view, attempt)}`;
  }

  #ticking(view: View, attempt: Attempt): TemplateResult {
    const tick = (points: readonly Id[], covered: boolean) => {
      for (const point of points) {
        covered ? attempt.ticked.add(point) : attempt.ticked.delete(point);
      }
      this.requestUpdate();
    };
    const choose = (recall: Recall) => {
      attempt.recall = recall;
      this.requestUpdate();
    };
    return html`${notes(view, attempt)} ${framework(view, attempt, tick)} ${recallRows(view, attempt, choose)}`;
  }

  /** Shows another page, unless whoever uses the element wants to do that. */
  #go(page: Id): void {
    if (send(this, "leadmark-page", { page })) {
      this.page = page;
      this.#begin();
    }
  }

  /** Puts the person where a new view begins. */
  #begin(): void {
    this.focus();
    if (this.getBoundingClientRect().top < 0) {
      this.scrollIntoView({ block: "start" });
    }
  }

  #reveal(attempt: Attempt): void {
    attempt.stopwatch.pause(performance.now());
    attempt.revealed = true;
    this.focusOn("[part~=framework-heading]");
  }

  #save({ session }: View, attempt: Attempt): void {
    const { id } = attempt.asked.question;
    save(session, attempt, Date.now());
    const { assessment, card: scorecard } = session;
    send(this, "leadmark-answer", { id, answer: session.answer(id) ?? null, assessment, scorecard });
    this.#begin();
  }

  #start({ session, asked, now }: View): void {
    const ids = drawn(session.guide, session.reviews, now);
    const attempts = ids.flatMap((id) => asked.get(id) ?? []).map((one) => begun(session, one));
    const before = session.practice(now).readiness.score;
    this.#interview = { attempts, before, phase: "asking", index: 0 };
    attempts[0]?.stopwatch.start(performance.now());
    this.#begin();
  }

  /** Goes on with an interview: to the next question, then from the first one again to tick, then to the summary. */
  #on(view: View, interview: Interview, attempt: Attempt): void {
    if (interview.phase === "asking") {
      attempt.stopwatch.pause(performance.now());
      attempt.revealed = true;
    } else {
      this.#save(view, attempt);
    }
    interview.index += 1;
    if (interview.index === interview.attempts.length) {
      interview.phase = interview.phase === "asking" ? "ticking" : "over";
      interview.index = 0;
    }
    if (interview.phase === "asking") {
      interview.attempts[interview.index]?.stopwatch.start(performance.now());
    }
    this.#begin();
  }

  #end(): void {
    this.#interview = undefined;
    this.#go("");
  }

  /** The attempt at a question: the one under way, else a new one. */
  #attempt(session: Session, asked: Asked): Attempt {
    const { id } = asked.question;
    const attempt = this.#attempts.get(id) ?? begun(session, asked);
    this.#attempts.set(id, attempt);
    return attempt;
  }

  /** The attempt whose stopwatch is on the screen. */
  #timed(page: Id): Attempt | undefined {
    return page === INTERVIEW ? this.#interview?.attempts[this.#interview.index] : this.#attempts.get(page);
  }

  /** Stops the time of what is left, and forgets it where it is finished. */
  #leave(page: Id): void {
    const attempt = this.#timed(page);
    attempt?.stopwatch.pause(performance.now());
    if (attempt?.outcome !== undefined) {
      this.#attempts.delete(page);
    }
    if (page === INTERVIEW && this.#interview?.phase === "over") {
      this.#interview = undefined;
    }
  }

  /** What is under way belongs to one guide and store. */
  #follow(session: Session): void {
    if (session !== this.#at) {
      this.#at = session;
      this.#asked = askedOf(session.guide);
      this.#attempts.clear();
      this.#interview = undefined;
    }
  }
}
