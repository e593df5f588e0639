import { failure } from "../../error.js";
import type { Assessment, LeadmarkError } from "../../index.js";

/** What can be saved as a file: how its name ends, and what it is. */
const KINDS = {
  json: ["json", "application/json"],
  markdown: ["md", "text/markdown"],
  csv: ["answers.csv", "text/csv"],
  "csv-metrics": ["scores.csv", "text/csv"],
  xapi: ["xapi.json", "application/json"],
} as const;

/** A kind of file: the assessment itself, or a report of it. */
export type FileKind = keyof typeof KINDS;

/** What a guide's id may hold and a file's name should not: a folder's end, or what turns the direction and hides the ending. */
const UNUSUAL = /[^\p{L}\p{M}\p{N}_-]+/gu;

/** The name of an exported file: the guide and the day of the last change, nothing about the person. */
export function fileName(assessment: Assessment, kind: FileKind = "json"): string {
  const day = new Date(assessment.updatedAt).toISOString().slice(0, 10);
  return `leadmark-${assessment.guide.id.replace(UNUSUAL, "-")}-${day}.${KINDS[kind][0]}`;
}

/** The text of an exported file. */
export function fileText(assessment: Assessment): string {
  return `${JSON.stringify(assessment, undefined, 2)}\n`;
}

/** Hands a file to the browser's downloads. */
export function download(name: string, text: string, kind: FileKind = "json"): void {
  const address = URL.createObjectURL(new Blob([text], { type: KINDS[kind][1] }));
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
