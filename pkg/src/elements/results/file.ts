import { failure } from "../../error.js";
import type { Assessment, LeadmarkError } from "../../index.js";

/** The name of an exported file: the guide and the day of the last change, nothing about the person. */
export function fileName(assessment: Assessment): string {
  return `leadmark-${assessment.guide.id}-${new Date(assessment.updatedAt).toISOString().slice(0, 10)}.json`;
}

/** The text of an exported file. */
export function fileText(assessment: Assessment): string {
  return `${JSON.stringify(assessment, undefined, 2)}\n`;
}

/** Hands a file to the browser's downloads. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun, which is after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The largest assessment file; Rust has the same limit, but a file past it need not be read at all. */
const MOST_BYTES = 1024 * 1024;

/** Why a file is too large to be read; no value where it is not. */
export function tooLarge(file: File): LeadmarkError | undefined {
  return file.size > MOST_BYTES
    ? failure("too-large", `the file has ${file.size} bytes, more than ${MOST_BYTES}: an assessment is never that long`)
    : undefined;
}
