import { html, render } from "lit";
import { history as words } from "../messages/history.js";
import { loadWords } from "../messages/problems.js";
import { messages } from "../messages.js";
import { focusHeading, type Page, type View } from "../page.js";
import type { Route } from "../route.js";
import { compareView } from "./history/compare.js";
import { HistoryList } from "./history/list.js";

/** Every kept assessment of the guide in use; `#/history/<before>/<after>` compares two of them. */
export async function open(root: HTMLElement, page: Page): Promise<View> {
  const [session] = await Promise.all([page.figures(), loadWords()]);
  let pair: readonly string[] = [];
  const list = new HistoryList(root, session, () => draw());
  const draw = () => {
    const [before, after] = pair;
    const content = before === undefined || after === undefined ? list.draw() : compareView(session, before, after);
    render(html`${content}`, root);
  };
  // The list is drawn anew when answers change elsewhere, but not while nobody sees it.
  session.subscribe(() => {
    if (root.isConnected && !root.hidden) {
      draw();
    }
  });
  return {
    show(route: Route) {
      pair = route.parts;
      list.settle();
      draw();
      // Another language may be spoken by now.
      void loadWords().then(draw);
    },
    title: () =>
      pair.length === 2 ? [words.compare.title, messages.page.views.compare] : [messages.page.views.history],
    focus: () => focusHeading(root),
  };
}
