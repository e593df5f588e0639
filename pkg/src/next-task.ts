/** Lets the browser do what else there is, clicks and frames above all, before the work goes on. */
export function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
