import { type Assessment, type Guide, isLeadmarkError } from "leadmark";
import type { Tellable, Told } from "leadmark/elements/session";
import { fileWords } from "./messages/files.js";
import { loadWords, told } from "./messages/problems.js";
import { sentence } from "./messages/words.js";

/** What a file held: the assessments that could be read, and everything that could not. */
export interface FileReading {
  readonly name: string;
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
}

/** Something found in a file. */
export interface Finding {
  /** Its place there; empty for the file itself. */
  readonly path: string;
  /** Says it in the language that is spoken by then. */
  tell(): Told;
}

/** The largest file that is read: a thousand long assessments. */
const MOST_BYTES = 64 * 1024 * 1024;

/** How many findings of one file are told: past that the file is something else altogether. */
const MOST_FINDINGS = 20;

/** Reads assessments from a file: one, a list of them, or one a line. Nothing is thrown: what can't be read is a finding. */
export async function readFile(guide: Guide, file: File): Promise<FileReading> {
  if (file.size > MOST_BYTES) {
    return { name: file.name, assessments: [], findings: [ours("", () => fileWords.tooLarge(MOST_BYTES))] };
  }
  const [text] = await Promise.all([file.text(), loadWords()]);
  return readText(guide, file.name, text);
}

/** Reads assessments from a file's text. */
export function readText(guide: Guide, name: string, text: string): FileReading {
  const readings = textsOf(text).map(([place, part]) => readOne(guide, place, part));
  const findings = readings.flatMap((reading) => reading.findings);
  const more = findings.length - MOST_FINDINGS;
  return {
    name,
    assessments: readings.flatMap(({ assessment }) => assessment ?? []),
    findings: more > 0 ? [...findings.slice(0, MOST_FINDINGS), ours("", () => fileWords.more(more))] : findings,
  };
}

/** The texts of the assessments in a file, each with its place; a single one has none. */
function textsOf(text: string): [place: string, text: string][] {
  const parsed = parse(text);
  const written = Array.isArray(parsed) ? parsed.map(write) : [undefined];
  if (written.every((one) => one !== undefined)) {
    return written.map((one, index) => [`[${index}]`, one]);
  }
  const lines = text.split("\n").map((line, index) => [fileWords.line(index + 1), line] as [string, string]);
  const full = lines.filter(([, line]) => line.trim() !== "");
  return parsed === undefined && full.length > 1 && full.some(([, line]) => parse(line) !== undefined)
    ? full
    : [["", text]];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a value as JSON; no value where it is nested so deep that it can't be. The text of the whole is refused for that. */
function write(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function readOne(guide: Guide, place: string, text: string): { assessment?: Assessment; findings: Finding[] } {
  const located = (path: string) => (place === "" || path === "" ? place + path : `${place} ${path}`);
  try {
    const { assessment, problems } = guide.read(text);
    if (assessment !== null && assessment.guide.id !== guide.data.id) {
      const { id } = assessment.guide;
      return { findings: [ours(located("guide.id"), () => fileWords.otherGuide(id, guide.data.id))] };
    }
    const findings = problems.map((problem) => theirs(located(problem.path), problem));
    return assessment === null ? { findings } : { assessment, findings };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const code = isLeadmarkError(thrown) ? thrown.code : "internal";
    return { findings: [theirs(place, { code, message, help: "" })] };
  }
}

/** A finding that the page makes. */
function ours(path: string, say: () => string): Finding {
  return { path, tell: () => ({ message: sentence(say()), help: "" }) };
}

/** A finding that reading makes. */
function theirs(path: string, problem: Tellable): Finding {
  return { path, tell: () => told(problem) };
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

/** What a guide's id may hold and a file's name should not: a folder's end, or what turns the direction and hides the ending. */
const UNUSUAL = /[^\p{L}\p{M}\p{N}_-]+/gu;

/** The name of an exported file: the guide and the day of the last change, nothing about the person. */
export function fileName(guide: string, moment: number, ending: string): string {
  return `leadmark-${guide.replace(UNUSUAL, "-")}-${new Date(moment).toISOString().slice(0, 10)}${ending}`;
}
