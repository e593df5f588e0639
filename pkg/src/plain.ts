import { failure, type LeadmarkError, reason } from "./error.js";

/** How deep what is given may be nested; an assessment goes four deep. */
const MOST_DEPTH = 32;

/** How many values there may be in one of them: several times as many as a guide has items and points. */
const MOST_VALUES = 256 * 1024;

/** How many characters there may be in all of its texts and names. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** How a copy goes on: what has been taken so far, and the code for what can't be. */
interface Copying {
  readonly code: (path: string) => string;
  values: number;
  characters: number;
}

/**
 * Copies what is given into plain data, as JSON has it: objects, arrays, texts, finite numbers, true, false and null. What
 * is undefined counts as left out.
 *
 * Nothing else may reach the WebAssembly part. An exception of a getter, or a stack that is used up by a circle, would leave
 * it through functions that never end, and every later figure would be wrong. Each property is read once, so that none has
 * one value when it is checked and another when it is used. `path` is the place of the whole.
 *
 * @throws {LeadmarkError} `code`, `bad-value` unless said, with the place in `path`; `too-deep` and `too-large` past the limits.
 */
export function plain(given: unknown, path = "", code: Copying["code"] = () => "bad-value"): unknown {
  return copied(given, path, 0, { code, values: 0, characters: 0 });
}

/**
 * The same for options, whose names and values are arguments. An assessment among them is data.
 *
 * @throws {LeadmarkError} As {@link plain} does; `invalid-argument` for what is no option.
 */
export function plainOptions(given: unknown): unknown {
  return plain(given, "", (path) => (path.startsWith("before") ? "bad-value" : "invalid-argument"));
}

/**
 * The same for an assessment, which is nothing else than an object.
 *
 * @throws {LeadmarkError} As {@link plain} does; `not-an-assessment` for what is no data at all.
 */
export function plainAssessment(given: unknown, path = ""): unknown {
  if (given === undefined || typeof given === "function" || typeof given === "symbol" || typeof given === "bigint") {
    throw found("not-an-assessment", path, `this is ${nameOf(given)}, not an assessment`, "give an assessment as data");
  }
  return plain(given, path);
}

/**
 * The same for a list of assessments.
 *
 * @throws {LeadmarkError} `invalid-argument` where it is no array, else as {@link plainAssessment} does.
 */
export function plainAssessments(given: unknown): unknown[] {
  const path = "assessments";
  return guarded("invalid-argument", path, () => {
    if (!Array.isArray(given)) {
      throw found("invalid-argument", "", "assessments are given as an array", "put one alone into brackets");
    }
    const copies: unknown[] = [];
    for (let index = 0; index < given.length; index += 1) {
      copies.push(plainAssessment(given[index], `${path}[${index}]`));
    }
    return copies;
  });
}

/**
 * Refuses a text of JSON that is nested too deep, before anything is made of it.
 *
 * @throws {LeadmarkError} `too-deep`.
 */
export function requireShallow(json: string): void {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inText) {
      // What is escaped can't end the text.
      at += character === "\\" ? 1 : 0;
      inText = character !== '"';
    } else if (character === '"') {
      inText = true;
    } else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > MOST_DEPTH) {
        throw tooDeep("");
      }
    } else if (character === "}" || character === "]") {
      depth -= 1;
    }
  }
}

function copied(given: unknown, path: string, depth: number, copying: Copying): unknown {
  copying.values += 1;
  if (copying.values > MOST_VALUES) {
    throw found("too-large", path, `there are more than ${MOST_VALUES} values`, "give less at once");
  }
  switch (typeof given) {
    case "string":
      return counted(given, path, copying);
    case "boolean":
      return given;
    case "number":
      if (!Number.isFinite(given)) {
        throw found(copying.code(path), path, `${given} is no number that JSON has`, "give a finite number");
      }
      return given;
    case "undefined":
      return null;
    case "object":
      return given === null ? null : guarded(copying.code(path), path, () => inner(given, path, depth, copying));
    default:
      throw found(copying.code(path), path, `this is ${nameOf(given)}, not data`, "give what JSON can hold");
  }
}

function inner(given: object, path: string, depth: number, copying: Copying): unknown {
  if (depth >= MOST_DEPTH) {
    throw tooDeep(path);
  }
  if (Array.isArray(given)) {
    const { length } = given;
    if (length > MOST_VALUES - copying.values) {
      throw found("too-large", path, `there are more than ${MOST_VALUES} values`, "give less at once");
    }
    return Array.from({ length }, (_, index) => copied(given[index], `${path}[${index}]`, depth + 1, copying));
  }
  // Maps, dates and bytes have no properties of their own: all that they hold would be lost.
  const kind = Object.prototype.toString.call(given);
  if (kind !== "[object Object]") {
    throw found(copying.code(path), path, `this is ${kind.slice(8, -1)}, not data`, "give plain objects and arrays");
  }
  // From entries, so that "__proto__" is a name like any other.
  const entries = Object.keys(given).flatMap((name): [string, unknown][] => {
    const place = path === "" ? name : `${path}.${name}`;
    const value = guarded(copying.code(place), place, () => (given as Record<string, unknown>)[name]);
    return value === undefined ? [] : [[counted(name, path, copying), copied(value, place, depth + 1, copying)]];
  });
  return Object.fromEntries(entries);
}

/** Half of a character, which UTF-8 does not have. */
const HALVES = /\p{Surrogate}/gu;

/** Takes a text, with the sign for what can't be read in the place of half a character, as files have it. */
function counted(text: string, path: string, copying: Copying): string {
  copying.characters += text.length;
  if (copying.characters > MOST_CHARACTERS) {
    throw found("too-large", path, `the texts have more than ${MOST_CHARACTERS} characters`, "give less at once");
  }
  return text.replace(HALVES, "\uFFFD");
}

/** Runs something that reads from an object of somebody else's making, which may throw anything. */
function guarded<T>(code: string, path: string, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    if (made.has(thrown as LeadmarkError)) {
      throw thrown;
    }
    throw found(code, path, `this could not be read (${reason(thrown)})`, "give plain data", thrown);
  }
}

/** The errors of this file: a getter may throw what only looks like one. */
const made = new WeakSet<LeadmarkError>();

function tooDeep(path: string): LeadmarkError {
  const message = `this is nested more than ${MOST_DEPTH} deep, or in a circle`;
  return found("too-deep", path, message, "give plain data that has an end");
}

function found(code: string, path: string, message: string, help: string, cause?: unknown): LeadmarkError {
  const place = shortened(path);
  const error = failure(code, place === "" ? `${message}: ${help}` : `${place}: ${message}; ${help}`, cause);
  const problems = [
    { severity: "error" as const, code, path: place === "" ? "$" : place, message, sentence: "", values: [], help },
  ];
  made.add(error);
  return Object.assign(error, { path: place, problems });
}

/** A place may be as long as whoever gave the data likes. */
function shortened(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}

function nameOf(given: unknown): string {
  return given === undefined ? "nothing" : `a ${typeof given}`;
}
