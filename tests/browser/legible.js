// Measures whether all text that shows can be read: inside the page, not cut off by what it is in, not over other text.

import assert from "node:assert/strict";

/**
 * Fails for text that is clipped, runs out of the page sideways or lies over other text.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} view what is shown, for the message
 */
export async function legible(page, view) {
  assert.deepEqual(await page.evaluate(illegible), [], view);
}

/**
 * Lists what can't be read; runs in the page.
 *
 * @returns {string[]}
 */
function illegible() {
  const CLOSE = 1.5;
  /** @type {{ text: string, boxes: DOMRect[], top: number, bottom: number }[]} */
  const shown = [];
  /** @type {string[]} */
  const faults = [];

  /**
   * @param {Node} node
   * @param {DOMRect | undefined} clip what clips the node
   * @param {DOMRect | undefined} port what the node is scrolled in
   */
  const walk = (node, clip, port) => {
    if (node instanceof Text) {
      text(node, clip, port);
      return;
    }
    let [inner, within] = [clip, port];
    if (node instanceof Element) {
      if (!node.checkVisibility() || ["SELECT", "TEXTAREA", "SCRIPT", "STYLE", "NOSCRIPT"].includes(node.tagName)) {
        return;
      }
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      // What is there for screen readers only, or shows on focus.
      if (style.clipPath !== "none" || (style.position === "absolute" && box.bottom <= 0) || box.width <= 1) {
        return;
      }
      if (style.overflowX === "auto" || style.overflowX === "scroll") {
        within = box;
      } else if (style.overflowX !== "visible") {
        if (node.scrollWidth > node.clientWidth + 1) {
          faults.push(`clipped: ${node.tagName} ${node.textContent?.trim().slice(0, 60)}`);
        }
        inner = box;
      }
    }
    const parts = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
    for (const child of parts.childNodes) {
      walk(child, inner, within);
    }
  };

  /**
   * @param {Text} node
   * @param {DOMRect | undefined} clip
   * @param {DOMRect | undefined} port
   */
  const text = (node, clip, port) => {
    const words = node.data.trim();
    if (words === "") {
      return;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height, top, bottom }) =>
        width > 1 && height > 1 && (port === undefined || (top >= port.top && bottom <= port.bottom)),
    );
    for (const { left, right } of port === undefined ? boxes : []) {
      const [from, to] = [Math.max(0, clip?.left ?? 0), Math.min(innerWidth, clip?.right ?? innerWidth)];
      if (left < from - CLOSE || right > to + CLOSE) {
        faults.push(`runs out (${Math.round(left)} to ${Math.round(right)}): ${words.slice(0, 60)}`);
        break;
      }
    }
    if (boxes.length === 0) {
      return;
    }
    const [top, bottom] = [boxes.map((box) => box.top), boxes.map((box) => box.bottom)];
    shown.push({ text: words, boxes, top: Math.min(...top), bottom: Math.max(...bottom) });
  };

  walk(document.body, undefined, undefined);
  shown.sort((one, other) => one.top - other.top);
  for (const [index, one] of shown.entries()) {
    for (const other of shown.slice(index + 1)) {
      if (other.top >= one.bottom) {
        // It begins below, and so does all that follows.
        break;
      }
      const over = one.boxes.some((first) =>
        other.boxes.some((second) => {
          const wide = Math.min(first.right, second.right) - Math.max(first.left, second.left);
          const high = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
          // Lines stand close: their boxes are taller than their letters.
          return wide > CLOSE && high > Math.min(first.height, second.height) / 2;
        }),
      );
      if (over) {
        faults.push(`over each other: “${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`);
      }
    }
  }
  return faults;
}
