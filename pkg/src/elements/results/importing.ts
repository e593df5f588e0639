import { failure } from "../../error.js";
import type { Guide, Reading } from "../../index.js";
import { tooLarge } from "../session/file.js";

/** An assessment that can be brought in, and what of its file can't be used. */
export type Readable = Reading & { readonly assessment: NonNullable<Reading["assessment"]> };

/**
 * Reads a chosen file as an assessment of this guide.
 *
 * @throws {LeadmarkError} `too-large`, `not-json`, the code of the first problem, or `different-guides`; everything that
 * was found is in `problems`.
 */
export async function readFile(guide: Guide, file: File): Promise<Readable> {
  const large = tooLarge(file);
  if (large !== undefined) {
    throw large;
  }
  const { assessment, problems } = guide.read(await file.text());
  if (assessment === null) {
    const [first] = problems;
    throw Object.assign(failure(first?.code ?? "not-an-assessment", first?.message ?? ""), { problems });
  }
  const other = problems.find(({ code }) => code === "other-guide");
  if (other !== undefined) {
    throw Object.assign(failure("different-guides", `${other.message}: ${other.help}`), { problems: [other] });
  }
  return { assessment, problems };
}
