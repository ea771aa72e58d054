/** Data as a JSON file; on one line where no indent is given. */
export function jsonText(content: object, indent?: number | string): string {
  return `${JSON.stringify(content, null, indent)}\n`;
}

/** JSON in place of other JSON, as far from the margin as that. */
export function jsonAs(before: string, content: object): string {
  const [, indent] = /^[{[]\r?\n([ \t]+)/.exec(before) ?? [];
  return jsonText(content, indent);
}
