import { failure } from "../../error.js";
import type { Guide, LeadmarkError, Reading } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { tooLarge } from "../session/file.js";

/** An assessment that can be brought in, and what of its file can't be used. */
export type Readable = Reading & { readonly assessment: NonNullable<Reading["assessment"]> };

/**
 * Reads a chosen file as an assessment of this guide.
 *
 * @throws {LeadmarkError} `too-large`, `not-json`, the code of the first problem, or `different-guides`; everything that
 * was found is in `problems`.
 */
export async function readFile(messages: Messages, guide: Guide, file: File): Promise<Readable> {
  const large = tooLarge(file);
  if (large !== undefined) {
    throw large;
  }
  const { assessment, problems } = guide.read(await file.text());
  if (assessment === null) {
    const [first] = problems;
    throw Object.assign(failure(first?.code ?? "not-an-assessment", first?.message ?? ""), { problems });
  }
  if (assessment.guide.id !== guide.data.id) {
    throw otherGuide(messages, assessment.guide.id, guide.data.id);
  }
  return { assessment, problems };
}

function otherGuide({ results }: Messages, theirs: string, ours: string): LeadmarkError {
  const code = "different-guides";
  const message = results.keep.otherGuide(theirs, ours);
  const help = results.keep.otherGuideHelp;
  return Object.assign(failure(code, `${message}: ${help}`), {
    problems: [{ severity: "error" as const, code, path: "guide.id", message, help }],
  });
}
