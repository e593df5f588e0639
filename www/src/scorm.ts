// Tells a learning management system by SCORM 1.2 that the assessment is complete, and nothing else unless asked for.

import { openSession, type Session } from "leadmark/elements/session";
import { builtInSource } from "./built-in.js";
import { askedIn } from "./minutes.js";

/** What a SCORM 1.2 runtime offers. It says no by the text "false". */
interface Runtime {
  LMSInitialize(nothing: ""): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ""): string;
  LMSFinish(nothing: ""): string;
}

/** How far up a runtime is looked for, as the standard says. */
const MOST_PARENTS = 500;

/**
 * Reports to the runtime around this page: `incomplete`, then `completed` when every asked statement is dealt with; the
 * overall score of what is achieved only if `score` says so. Without a runtime nothing happens.
 */
export async function reportProgress(score: boolean): Promise<void> {
  const runtime = find(window) ?? (window.opener === null ? undefined : find(window.opener));
  if (runtime === undefined || runtime.LMSInitialize("") === "false") {
    return;
  }
  const started = Date.now();
  window.addEventListener("pagehide", () => {
    runtime.LMSSetValue("cmi.core.session_time", timespan(Date.now() - started));
    runtime.LMSFinish("");
  });
  if (!isOver(runtime.LMSGetValue("cmi.core.lesson_status"))) {
    runtime.LMSSetValue("cmi.core.lesson_status", "incomplete");
    runtime.LMSCommit("");
  }
  let session: Session;
  try {
    session = await openSession({ src: builtInSource() });
  } catch {
    // The elements say why the guide can't be used; there is nothing to report.
    return;
  }
  const report = () => {
    if (isComplete(session)) {
      complete(runtime, score ? session.card.overall.outcomes.score : null);
    }
  };
  session.subscribe(report);
  report();
}

function complete(runtime: Runtime, score: number | null): void {
  const known = runtime.LMSGetValue("cmi.core.score.raw");
  const raw = score === null ? known : score.toFixed(1);
  if (isOver(runtime.LMSGetValue("cmi.core.lesson_status")) && raw === known) {
    return;
  }
  if (raw !== known) {
    runtime.LMSSetValue("cmi.core.score.min", "0");
    runtime.LMSSetValue("cmi.core.score.max", "100");
    runtime.LMSSetValue("cmi.core.score.raw", raw);
  }
  runtime.LMSSetValue("cmi.core.lesson_status", "completed");
  runtime.LMSCommit("");
}

function isOver(status: string): boolean {
  return ["completed", "passed", "failed"].includes(status);
}

function isComplete(session: Session): boolean {
  const asked = askedIn(session.assessment.mode ?? "full", session.guide.items);
  return asked.every(({ id }) => {
    const answer = session.answer(id);
    return answer?.level !== undefined || answer?.notApplicable === true;
  });
}

/** Looks for the runtime in a window and all around it. A window of another origin may not be looked into. */
function find(from: Window): Runtime | undefined {
  let here = from;
  for (let steps = 0; steps < MOST_PARENTS; steps += 1) {
    try {
      const { API } = here as Window & { API?: Runtime | null };
      if (API !== undefined && API !== null) {
        return API;
      }
    } catch {
      return undefined;
    }
    if (here.parent === here) {
      return undefined;
    }
    here = here.parent;
  }
  return undefined;
}

/** A time in the form that SCORM 1.2 has: hours, minutes, seconds. */
function timespan(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (count: number) => String(count).padStart(2, "0");
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${String(hours).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
