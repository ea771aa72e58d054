/** Data as a JSON file; on one line where no indent is given. */
export function jsonText(content: object, indent?: number | string): string {
  return `${JSON.stringify(content, null, indent)}\n`;
}
