/**
 * Copies a text that was cut out of a longer one. Engines keep the whole of a text alive as long as
 * any part that was cut out of it is: ten thousand titles would keep ten thousand documents.
 */
export function detach(part: string): string {
  // Joining makes a text of its own once a character of it is looked at.
  const joined = `${part} `;
  return joined.charCodeAt(0) === -1 ? part : joined.slice(0, -1);
}
