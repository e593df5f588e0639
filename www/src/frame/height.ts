import type { Parent } from "./parent.js";

/** Tells the parent how high this page is, in CSS pixels, now and whenever that changes. */
export function tellHeight(parent: Parent): void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told && height > 0) {
      told = height;
      parent.tell({ type: "leadmark-height", height });
    }
  });
  observer.observe(document.body);
}
