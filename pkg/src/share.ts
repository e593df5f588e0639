import { failure, reason } from "./error.js";
import type { Answer, Assessment, Id } from "./index.js";
import { plainAssessment, plainOptions } from "./plain.js";

/** What goes into a link. */
export interface LinkOptions {
  /** Whether the person's own words go along: notes, and the assessment's name. They don't unless this is true. */
  readonly notes?: boolean;
}

/** Says how the rest is packed; a later way has another number. */
const VERSION = "1.";

/** Longer links are cut by mail programs and chats. */
const MOST_CHARACTERS = 8 * 1024;

/** What a link may unpack to, in bytes; checked while unpacking, so that a small link can't take much memory. */
const MOST_BYTES = 256 * 1024;

/** What of an assessment and of an answer goes into a link without words; what nobody knows might be words, too. */
const WORDLESS = ["format", "id", "guide", "mode", "rater", "startedAt", "updatedAt", "answers", "targets"];
const WORDLESS_ANSWER = ["level", "notApplicable", "covered", "confidence", "at"];

/**
 * Packs an assessment for the fragment of a link, the part behind `#`, which browsers send to no server.
 *
 * The ids of the assessment and its answers stay, so that whoever keeps a copy can merge it with a later one.
 *
 * @throws {LeadmarkError} `too-large` where that would be more than 8 KB: leave the notes out, or hand over the file.
 * `not-an-assessment`, `bad-value` or `too-deep` for what is no plain data; `invalid-argument` for options that are none.
 */
export async function packLink(assessment: Assessment, options: LinkOptions = {}): Promise<string> {
  const { notes } = linkOptions(plainOptions(options));
  const given = plainAssessment(assessment);
  const text = JSON.stringify(notes ? given : withoutWords(given as Assessment));
  const utf8 = new TextEncoder().encode(text);
  if (utf8.length > MOST_BYTES) {
    throw tooLarge(`the answers have ${utf8.length} bytes, and a link may hold ${MOST_BYTES}`, notes);
  }
  const packed = await collect(new Blob([utf8]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  const characters = VERSION.length + Math.ceil((packed.length * 4) / 3);
  if (characters > MOST_CHARACTERS) {
    throw tooLarge(`the link would have ${characters} characters, more than ${MOST_CHARACTERS}`, notes);
  }
  return VERSION + toBase64Url(packed);
}

/**
 * Unpacks what {@link packLink} made, with or without the `#` before it, into the text of an assessment file, for
 * {@link Guide.read}. Nothing in it is to be trusted before that.
 *
 * @throws {LeadmarkError} `too-large` for over 8 KB, or over 256 KB when unpacked; `later-version`; `bad-link` where
 * it is cut off, has something behind its end, or is no link of ours.
 */
export async function unpackLink(fragment: string): Promise<string> {
  if (typeof fragment !== "string") {
    throw failure("invalid-argument", "a link's fragment is given as text");
  }
  const link = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  if (link.length > MOST_CHARACTERS) {
    throw failure(
      "too-large",
      `the link has ${link.length} characters, more than ${MOST_CHARACTERS}: ask for the file`,
    );
  }
  if (!link.startsWith(VERSION)) {
    throw /^[0-9]+\./.test(link)
      ? failure("later-version", "the link was made by a later version: load this page anew, or ask for the file")
      : badLink("it does not begin as a link of Leadmark does");
  }
  const packed = fromBase64Url(link.slice(VERSION.length));
  const text = decoded(await unpacked(packed));
  if (await endsBefore(packed)) {
    throw badLink("there is something behind its end");
  }
  try {
    JSON.parse(text);
  } catch (thrown) {
    throw badLink("what it holds is not JSON", thrown);
  }
  return text;
}

/** Reads the options of a link: what is not understood must not send anybody's notes along. */
function linkOptions(options: unknown): { readonly notes: boolean } {
  if (typeof options === "object" && !Array.isArray(options)) {
    const { notes = false, ...others } = (options ?? {}) as Record<string, unknown>;
    if (typeof notes === "boolean" && Object.keys(others).length === 0) {
      return { notes };
    }
  }
  throw failure("invalid-argument", "the options of a link: give notes: true or false, or nothing");
}

/** The assessment without what the person wrote: notes, answers that are nothing but a note, its name. */
function withoutWords(assessment: Assessment): object {
  if (!isObject(assessment) || !isObject(assessment.answers)) {
    throw failure("not-an-assessment", "a link is made of an assessment, with its answers by item");
  }
  const answers = Object.entries(assessment.answers).flatMap(([id, answer]): [Id, Partial<Answer>][] => {
    if (!isObject(answer)) {
      throw failure("bad-value", `the answer to ${id} is not an object: write one, or take it out`);
    }
    const kept = only(answer, WORDLESS_ANSWER);
    return Object.keys(kept).some((name) => name !== "at") ? [[id, kept]] : [];
  });
  return { ...only(assessment, WORDLESS), answers: Object.fromEntries(answers) };
}

function only<T extends object>(given: T, names: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))) as Partial<T>;
}

function isObject(given: unknown): given is object {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return await collect(inflated(packed), MOST_BYTES);
  } catch (thrown) {
    if (thrown instanceof RangeError) {
      throw failure("too-large", `the link unpacks to more than ${MOST_BYTES} bytes: ask for the file`);
    }
    throw badLink("it is cut off or changed", thrown);
  }
}

/**
 * Tells whether a stream is complete without its last byte, so that this byte is not part of it. Browsers refuse such a
 * stream by themselves; Node passes over what stands behind the end.
 */
async function endsBefore(packed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    await collect(inflated(packed.slice(0, -1)), MOST_BYTES);
    return true;
  } catch {
    return false;
  }
}

function inflated(packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
}

/**
 * Reads a stream to its end.
 *
 * @throws {RangeError} as soon as there are more than `most` bytes; the rest is never made.
 */
async function collect(stream: ReadableStream<Uint8Array>, most = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      reader.cancel().catch(() => undefined);
      throw new RangeError("more bytes than there may be");
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw badLink("what it holds is not text", thrown);
  }
}

/** The alphabet that needs no escaping in an address (RFC 4648, section 5), without padding. */
function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) {
    throw badLink("it has characters that don’t belong there, or lacks some");
  }
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function tooLarge(what: string, notes: boolean): Error {
  const mend = notes ? "leave the notes out, or export the file" : "export the file";
  return failure("too-large", `${what}: ${mend}`);
}

function badLink(why: string, cause?: unknown): Error {
  const detail = cause === undefined ? "" : ` (${reason(cause)})`;
  return failure("bad-link", `this link can’t be read, as ${why}${detail}: copy it anew, or ask for the file`, cause);
}
