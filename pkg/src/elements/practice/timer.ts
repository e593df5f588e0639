import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../messages/messages.js";
import type { Stopwatch } from "./stopwatch.js";

const MINUTE = 60_000;
/** The longest time to aim for, in minutes. */
const LONGEST = 120;

/** What the timer shows, and whom it tells. */
export interface TimerView {
  readonly messages: Messages;
  readonly stopwatch: Stopwatch;
  /** The time to aim for, in whole minutes, if there is one. */
  readonly limit: number | undefined;
  /** Called after the stopwatch was started, paused or reset. */
  changed(): void;
  aim(limit: number | undefined): void;
}

/**
 * Draws a stopwatch with its buttons. A screen reader finds the time where it stands; of its own accord it hears only
 * whole minutes, since seconds would talk over every thought.
 */
export function timer(view: TimerView): TemplateResult {
  const { stopwatch, limit } = view;
  const { timer: words } = view.messages.practice;
  const elapsed = stopwatch.elapsed(performance.now());
  const act = (action: (now: number) => void) => () => {
    action(performance.now());
    view.changed();
  };
  return html`
    <div class="timer screen" part="timer" role="group" aria-label=${words.label}>
      <span class="time" part="time" role="timer">${words.time(elapsed)}</span>
      ${limit === undefined ? nothing : html`<span class="small">${words.of(limit)}</span>`}
      <button type="button" class="quiet" part="button start" @click=${act((now) => (stopwatch.running ? stopwatch.pause(now) : stopwatch.start(now)))}>
        ${stopwatch.running ? words.pause : elapsed > 0 ? words.resume : words.start}
      </button>
      <button type="button" class="quiet" part="button reset" ?disabled=${elapsed === 0} @click=${act((now) => stopwatch.reset(now))}>${words.reset}</button>
      <label class="limit small">
        ${words.limit}
        <input
          type="number"
          min="1"
          max=${LONGEST}
          inputmode="numeric"
          part="limit"
          .value=${shown(limit)}
          @change=${(event: Event) => take(view, event.target as HTMLInputElement)}
        />
        ${words.limitUnit}
      </label>
      <p class="hidden" role="status">${said(view, Math.floor(elapsed / MINUTE))}</p>
    </div>
  `;
}

function said({ messages, stopwatch, limit }: TimerView, passed: number): string | typeof nothing {
  if (!stopwatch.running || passed === 0) {
    return nothing;
  }
  const { timer: words } = messages.practice;
  return passed === limit ? words.over(passed) : words.passed(passed);
}

/** Takes the time to aim for, brought into its range; the field is left alone while it is being typed in. */
function take(view: TimerView, input: HTMLInputElement): void {
  const { valueAsNumber: typed } = input;
  const limit = Number.isNaN(typed) ? undefined : Math.min(LONGEST, Math.max(1, Math.round(typed)));
  input.value = shown(limit);
  view.aim(limit);
}

function shown(limit: number | undefined): string {
  return limit === undefined ? "" : String(limit);
}
