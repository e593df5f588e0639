/** Copies text; tells whether the browser allowed it. Frames and plain http do not. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what a field holds, for copying by hand. */
export function select(field: HTMLTextAreaElement): void {
  field.focus();
  field.select();
}
