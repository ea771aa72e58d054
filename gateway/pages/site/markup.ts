import { raw, html as template } from 'hono/html';

export { raw };

/** HTML: what stands in a page. */
export type Markup = ReturnType<typeof template>;

/** What can stand in HTML: HTML, words that are escaped, several of them, or nothing. */
export type MarkupContent = Markup | string | number | null | undefined | readonly MarkupContent[];

/** HTML in which whatever is not HTML already is written as words; nothing is written for what is not there. */
export function html(parts: TemplateStringsArray, ...values: readonly MarkupContent[]): Markup {
  return template(parts, ...values);
}

/** HTML where a condition holds, else nothing. */
export function when<Value>(
  value: Value | null | undefined | false,
  markup: (value: Value) => MarkupContent,
): MarkupContent {
  return value === null || value === undefined || value === false ? null : markup(value);
}
