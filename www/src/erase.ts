// Leaves nothing of this page on the device.

import { type Erased, eraseDevice } from "leadmark/elements/session";
import { forgetCopy } from "./offline/copy.js";

/**
 * Erases the answers to all guides, the person's own guide, and the copy of this site that the browser keeps. That copy is
 * not brought back by undoing: the next visit makes another one.
 */
export async function eraseEverything(): Promise<Erased> {
  const erased = await eraseDevice();
  await forgetCopy();
  return erased;
}
