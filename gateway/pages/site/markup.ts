import { html as template } from 'hono/html';

/** HTML: what stands in a page. */
export type Markup = ReturnType<typeof template>;

/** What can stand in HTML: HTML, words that are escaped, several of them, or nothing. */
export type Content = Markup | string | number | null | undefined | readonly Content[];

/** HTML in which whatever is not HTML already is written as words; nothing is written for what is not there. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return template(parts, ...values);
}

/** HTML where a condition holds, else nothing. */
export function when<Value>(value: Value | null | undefined | false, markup: (value: Value) => Content): Content {
  return value === null || value === undefined || value === false ? null : markup(value);
}
