/** Makes a sentence of a message. Messages of errors begin small and end without a full stop, so that they can be joined. */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
