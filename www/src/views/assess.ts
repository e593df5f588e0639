import "leadmark/elements/assessment";
import type { Session } from "leadmark/elements";
import type { Page, View } from "../page.js";
import { hashOf } from "../route.js";
import { pagedView, place } from "./element-view.js";

/** The assessment. `#/assess?mode=quick` and `?mode=full` also choose what is asked. */
export function open(root: HTMLElement, page: Page): View {
  const element = place(root, page, "leadmark-assessment");
  return pagedView(element, page, "assess", ({ query }) => {
    const mode = query.get("mode");
    if (mode === "quick" || mode === "full") {
      // The choice is made once: the address that a reload finds must not make it again.
      history.replaceState(null, "", hashOf("assess"));
      void page.session().then(
        (session) => choose(session, mode),
        () => undefined,
      );
    }
  });
}

/** Quick leaves out measures and practices. Where some of those are answered already, they stay in. */
function choose(session: Session, mode: "quick" | "full"): void {
  const beyond = session.guide.items.some(
    ({ id, kind }) => (kind === "measure" || kind === "practice") && session.answer(id) !== undefined,
  );
  if (mode === "full" || !beyond) {
    session.ask(mode);
  }
}
