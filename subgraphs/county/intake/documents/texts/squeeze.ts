/** A text with one space for every run of white space, and none at its ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
