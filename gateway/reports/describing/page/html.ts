/** Text that is HTML already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a page: HTML, words that become it, several of them, or nothing. */
export type MarkupContent = Markup | string | number | null | readonly MarkupContent[];

/** HTML in which whatever is not HTML already is written as words. */
export function html(parts: TemplateStringsArray, ...values: readonly MarkupContent[]): Markup {
  return new Markup(parts.map((part, index) => part + written(values[index] ?? null)).join(''));
}

function written(content: MarkupContent): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(written).join('') : escaped(String(content));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(words: string): string {
  return words.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
