import type { Source } from "../wasm/leadmark.js";

/** The longest guide, in bytes; Rust has the same limit, and refuses with a finding what is past it. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Takes a guide's text or bytes for the WebAssembly part: no more than shows that they are too many, so that what is refused
 * takes no memory there. Anything else goes as nothing, which is refused there, too.
 */
export function plainSource(given: unknown): Source {
  if (typeof given === "string") {
    return given.slice(0, MOST_BYTES + 1);
  }
  return bytesOf(given)?.subarray(0, MOST_BYTES + 1) as Source;
}

/** Copies bytes; no value where there are none, or where they were handed on to somebody else. */
function bytesOf(given: unknown): Uint8Array | undefined {
  try {
    // Only the browser's own bytes: an object that merely claims to be some could say another length each time.
    return isBytes(given) ? new Uint8Array(given) : undefined;
  } catch {
    return undefined;
  }
}

function isBytes(given: unknown): given is Uint8Array {
  return ArrayBuffer.isView(given) && given instanceof Uint8Array;
}
