import type { Position } from "leadmark";

/** Selects a place in a field, from one position to another, and brings it into sight. */
export function select(field: HTMLTextAreaElement, start: Position, end: Position): void {
  const from = offsetOf(field.value, start);
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, Math.max(from, offsetOf(field.value, end)));
  field.scrollTop = Math.max(0, heightOf(field, from) - field.clientHeight / 2);
  field.scrollIntoView({ block: "nearest" });
}

/** Where a line and a column are in a text, both from 1. Columns count characters, of which some are two units long here. */
function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const feed = text.indexOf("\n", start);
    if (feed === -1) {
      return text.length;
    }
    start = feed + 1;
  }
  let offset = start;
  for (let passed = 1; passed < column && offset < text.length; passed += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** How tall the text before a place is: a field does not tell where its characters stand, one that ends there does. */
function heightOf(field: HTMLTextAreaElement, offset: number): number {
  const ruler = field.cloneNode() as HTMLTextAreaElement;
  ruler.removeAttribute("id");
  ruler.className = "ruler";
  ruler.rows = 1;
  ruler.tabIndex = -1;
  ruler.ariaHidden = "true";
  ruler.value = field.value.slice(0, offset);
  field.after(ruler);
  const height = ruler.scrollHeight;
  ruler.remove();
  return height;
}
