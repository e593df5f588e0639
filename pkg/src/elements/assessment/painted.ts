/** The longest to wait for a frame, in milliseconds: a tab in the background paints none. */
const LONGEST = 250;

/** Waits until what has just been drawn is on the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
