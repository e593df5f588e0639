import type { Told } from "leadmark/elements/session";
import { html, nothing, type TemplateResult } from "lit";
import type { FileReading } from "./files.js";
import { fileWords } from "./messages/files.js";

/** What files can be chosen. */
export interface Choice {
  /** The button's words. */
  readonly label: string;
  /** As in an input's `accept`. */
  readonly accept: string;
  readonly multiple: boolean;
  /** Whether a whole folder can be chosen, too. */
  readonly folder?: boolean;
  take(files: readonly File[]): void;
}

/** Draws a place to drop files on, with a button for whoever would rather choose them. */
export function fileDrop(choice: Choice): TemplateResult {
  return html`
    <div class="drop" @dragover=${over} @dragleave=${leave} @drop=${(event: DragEvent) => void dropped(event, choice)}>
      <label class="button">${choice.label}<input type="file" class="hidden" accept=${choice.accept} ?multiple=${choice.multiple} @change=${(event: Event) => chosen(event, choice)} /></label>
      ${
        choice.folder === true
          ? html`<label class="button">${fileWords.chooseFolder}<input type="file" class="hidden" webkitdirectory @change=${(event: Event) => chosen(event, choice)} /></label>`
          : nothing
      }
      <span class="small">${choice.multiple ? fileWords.drop.many : fileWords.drop.one}</span>
    </div>
  `;
}

/** Draws what could not be used of some files; nothing where all could. */
export function fileFindings(readings: readonly FileReading[]): TemplateResult | typeof nothing {
  const bad = readings.filter(({ findings }) => findings.length > 0);
  return bad.length === 0
    ? nothing
    : html`
        <div class="findings" role="group" aria-labelledby="findings-title">
          ${bad.map(
            ({ name, assessments, findings }, index) => html`
              <p><strong id=${index === 0 ? "findings-title" : nothing}>${assessments.length === 0 ? fileWords.refused(name) : fileWords.partly(name)}</strong></p>
              <ul>
                ${findings.map(({ path, tell }) => html`<li>${placed(path, tell())}</li>`)}
              </ul>
            `,
          )}
        </div>
      `;
}

/** Draws something found in a file, behind its place there. */
export function placed(path: string, { message, help, lang }: Told): TemplateResult {
  return html`${path === "" ? nothing : html`<code>${path}</code>: `}<bdi lang=${lang ?? nothing}>${message}${help}</bdi>`;
}

function chosen(event: Event, choice: Choice): void {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // So that the same file, mended, can be chosen again.
  input.value = "";
  if (files.length > 0) {
    choice.take(files.filter((file) => isWanted(file, files.length, choice)));
  }
}

function over(event: DragEvent): void {
  if (event.dataTransfer?.types.includes("Files") === true) {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.add("over");
  }
}

function leave(event: DragEvent): void {
  (event.currentTarget as HTMLElement).classList.remove("over");
}

async function dropped(event: DragEvent, choice: Choice): Promise<void> {
  event.preventDefault();
  leave(event);
  // Entries are gone after this turn, so they are all taken hold of now.
  const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = [...(event.dataTransfer?.files ?? [])];
  const found = entries.length > 0 ? (await Promise.all(entries.map(filesIn))).flat() : loose;
  const wanted = found.filter((file) => isWanted(file, found.length, choice));
  choice.take(choice.multiple ? wanted : wanted.slice(0, 1));
}

/** One file is read whatever its name; in a folder there may be anything. */
function isWanted(file: File, among: number, { accept }: Choice): boolean {
  return among === 1 || accept.split(",").some((ending) => file.name.toLowerCase().endsWith(ending));
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return [await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A reader gives a part at a time, and nothing at its end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (part.length === 0) {
      return (await Promise.all(inside.map(filesIn))).flat();
    }
    inside.push(...part);
  }
}
