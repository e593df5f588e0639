import { reason } from "../../error.js";

/**
 * Why something can't be read or written: the browser refuses storage here, there is no room left, another tab with an
 * older version holds the storage, another tab has brought it to a later version, or it failed for a reason that may pass.
 */
export type Why = "refused" | "full" | "blocked" | "outdated" | "failed";

/** What stands between the answers and the device. */
export interface Trouble {
  readonly why: Why;
  /** What the browser said. */
  readonly detail: string;
}

/**
 * Where the answers are: nowhere as there are none, on their way, on this device, or only in memory and why. `asked` is
 * what the page itself wants; the others are what the browser does, in its words in `detail`.
 */
export type Saved =
  | { readonly where: "nowhere" }
  | { readonly where: "saving" }
  | { readonly where: "device" }
  | { readonly where: "memory"; readonly why: "asked" | Why; readonly detail: string };

/** The name of the error that stands for an opening that waits for other tabs, or for too long. */
const BLOCKED = "BlockedError";

/** By the names of errors; what is not among them may pass. */
const REASONS: Readonly<Record<string, Why>> = {
  SecurityError: "refused",
  NotAllowedError: "refused",
  NotSupportedError: "refused",
  QuotaExceededError: "full",
  VersionError: "outdated",
  [BLOCKED]: "blocked",
};

/** Tells what is the matter by what was thrown. */
export function troubleOf(thrown: unknown): Trouble {
  const name = thrown instanceof Error ? thrown.name : "";
  // Some failures have no other words than their name.
  const detail = reason(thrown) || name;
  if (!offered()) {
    return { why: "refused", detail };
  }
  // Chromium has no name of its own for storage that the person has switched off.
  const why = /denied permission/i.test(detail) ? "refused" : REASONS[name];
  return { why: why ?? "failed", detail };
}

/** Tells whether there is storage at all; some browsers throw on the mere mention. */
function offered(): boolean {
  try {
    return (globalThis as { indexedDB?: unknown }).indexedDB != null;
  } catch {
    return false;
  }
}

/** What is thrown while another tab holds the storage up. */
export function blocked(): DOMException {
  return new DOMException("another tab of this site holds an older version of the storage open", BLOCKED);
}

/** What is thrown while the browser does not answer. */
export function slow(milliseconds: number): DOMException {
  return new DOMException(`the browser has not opened its storage for ${milliseconds / 1000} seconds`, "TimeoutError");
}
