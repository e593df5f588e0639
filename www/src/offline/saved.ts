import type { Session } from "leadmark/elements";

/** Waits until the answers are written, and tells whether the page can then be left without losing anything. */
export async function saved(): Promise<boolean> {
  const sessions = [...document.querySelectorAll("leadmark-assessment")].flatMap(({ session }) => session ?? []);
  await Promise.all(sessions.map(written));
  // The text of a guide that is being written and not in use yet, for instance.
  const typed = [...document.querySelectorAll("textarea")].some(
    ({ readOnly, value, defaultValue }) => !readOnly && value !== defaultValue,
  );
  return !typed && !somebodyMinds() && sessions.every((session) => session.saved.where !== "memory");
}

/** Asks those who would have the browser ask: it does not always, where a page is loaded anew by script. */
function somebodyMinds(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

/** Resolves once nothing is on its way to storage, there or not. */
function written(session: Session): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (session.saved.where !== "saving") {
        stop();
        done();
      }
    };
    const stop = session.subscribe(look);
    look();
  });
}
