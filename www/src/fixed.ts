// What stands in index.html, in another language. There it is English, to be read before any script runs; `data-say` names
// each sentence. A sentence's brackets are where the elements go that it has: its links, in their order.

import { spokenFixed } from "./messages/spoken.js";
import { messages } from "./messages.js";
import type { ViewName } from "./route.js";

/** The sentences of index.html, by their names there. */
export interface FixedWords {
  readonly skip: string;
  /** The navigation's label. */
  readonly views: string;
  readonly begin: string;
  /** What stands between a size and the sentence about it. */
  readonly stop: string;
  readonly beginAbout: string;
  readonly beginFull: string;
  readonly beginFullAbout: string;
  readonly stays: string;
  readonly rateTitle: string;
  readonly rate: string;
  readonly howTitle: string;
  readonly getTitle: string;
  readonly get: string;
  readonly noServer: string;
  readonly forTitle: string;
  readonly for: string;
  readonly ownTitle: string;
  readonly own: string;
  readonly licence: string;
}

/** The English of what has been said in another language. */
const written = new WeakMap<Element, string>();

/** Says all of it in the language that is spoken. */
export function sayFixed(): void {
  const fixed = spokenFixed();
  for (const element of document.querySelectorAll<HTMLElement>("[data-say]")) {
    const english = written.get(element) ?? read(element);
    written.set(element, english);
    say(element, fixed?.[element.dataset["say"] as keyof FixedWords] ?? english);
  }
  for (const link of document.querySelectorAll<HTMLElement>("[data-nav]")) {
    link.textContent = messages.page.views[link.dataset["nav"] as ViewName];
  }
}

/** How much there is to answer: the build writes the numbers of its guide beside their English. */
export function sayCounts(root: HTMLElement): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-count]")) {
    const { fill = "", count, minutes } = place.dataset;
    const strong = place.querySelector("strong");
    if (strong !== null && (fill === "quick" || fill === "full")) {
      strong.textContent = messages.start[fill](Number(count), Number(minutes));
    }
  }
  for (const place of root.querySelectorAll<HTMLElement>("[data-statements]")) {
    place.lang = document.documentElement.lang;
    place.textContent = messages.start.statements(Number(place.dataset["statements"]));
  }
}

/** A label is an attribute, all else is content. */
function read(element: HTMLElement): string {
  return (
    element.ariaLabel ??
    [...element.childNodes].map((node) => (node instanceof Text ? node.data : `[${node.textContent}]`)).join("")
  );
}

function say(element: HTMLElement, sentence: string): void {
  if (element.ariaLabel !== null) {
    element.ariaLabel = sentence;
    return;
  }
  const links = [...element.children];
  const parts = sentence.split(/[[\]]/).map((words, index) => {
    const link = index % 2 === 1 ? links.shift() : undefined;
    if (link === undefined) {
      return words;
    }
    link.textContent = words;
    return link;
  });
  element.replaceChildren(...parts);
}
