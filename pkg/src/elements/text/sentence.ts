/**
 * Makes a sentence of a message. Messages of our errors begin small and end without a full stop, so that they can be joined;
 * those of browsers do as they like.
 */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?!]$/.test(message) ? "" : "."}`;
}
