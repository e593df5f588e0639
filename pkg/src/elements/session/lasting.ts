/** Whether the browser has promised to keep what is stored; no value before it was asked. */
let promised: boolean | undefined;
let asking: Promise<void> | undefined;

/**
 * Asks the browser, once, not to clear what is stored here when room is short. Some ask the person, so this is for when
 * there is something to lose. In a frame nobody is asked: what the person would be told is another site's name.
 */
export function askToKeep(): Promise<void> {
  asking ??= ask();
  return asking;
}

/** Tells whether the browser may clear what is stored here; not before that is known. */
export function mayBeCleared(): boolean {
  return promised === false;
}

async function ask(): Promise<void> {
  try {
    promised = window.top === window && ((await navigator.storage.persisted()) || (await navigator.storage.persist()));
  } catch {
    // No such promise is made here, on plain http for instance.
    promised = false;
  }
}
