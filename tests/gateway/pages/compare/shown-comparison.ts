import {
  allOf,
  attributeOf,
  childrenOf,
  hasClass,
  type ReadElement,
  readHtml,
  wordsOf,
} from '#tests/support/read-html.ts';

/** A value as the page shows it, or why there is none. */
export interface ShownValue {
  words: string;
  missing: string;
  wording: string;
  inferred: boolean;
  /** Why it is inferred, and what is noted. */
  remarks: readonly string[];
  /** Each citation: its document, its lines, and its words. */
  cited: readonly string[];
}

/** A row as the page shows it. */
export interface ShownRow {
  question: string;
  verdicts: readonly string[];
  explanation: string;
  cells: readonly (readonly ShownValue[])[];
}

/** What the page that compares shows, as a reader sees it who opens everything. */
export function shownComparison(page: string): { heads: string[]; rows: ShownRow[] } {
  const tree = readHtml(page);
  const beside = new Map(allOf(tree, 'div.cited').map((aside) => [attributeOf(aside, 'id'), aside]));
  const rows = allOf(tree, 'tr.row').filter((row) => !hasClass(row, 'standing'));
  return {
    heads: allOf(tree, 'a.title').map((head) => decodeURIComponent(attributeOf(head, 'href'))),
    rows: rows.map((row) => ({
      question: allOf(row, 'a.aspect').map(wordsOf).join(),
      verdicts: allOf(row, '.mark.verdict').map(withoutSign),
      explanation: allOf(row, 'button.explained')
        .map((button) => wordsOf(opened(beside, button)))
        .join(),
      cells: allOf(row, 'td').map((cell) => valuesOf(cell, beside)),
    })),
  };
}

type Beside = ReadonlyMap<string, ReadElement>;

function valuesOf(cell: ReadElement, beside: Beside): ShownValue[] {
  const items = allOf(cell, 'ul.values').flatMap((list) => childrenOf(list).filter(({ tag }) => tag === 'li'));
  if (items.length === 0)
    return allOf(cell, '.missing').map((mark) => ({
      ...{ words: '', missing: withoutSign(mark), wording: '' },
      ...{ inferred: false, remarks: [], cited: [] },
    }));
  return items.flatMap((item) => {
    const words = allOf(item, '.words').map(wordsOf).join();
    const missing = allOf(item, '.missing').map(withoutSign).join();
    return allOf(item, '.source').map((source) => ({ words, missing, ...standsOn(source, beside) }));
  });
}

function standsOn(source: ReadElement, beside: Beside): Omit<ShownValue, 'words' | 'missing'> {
  const figures = allOf(source, 'button.cite').flatMap((button) => allOf(opened(beside, button), 'figure'));
  return {
    wording: allOf(source, 'q.wording').map(wordsOf).join(),
    inferred: allOf(source, '.inferred').length > 0,
    remarks: allOf(source, 'p').map((remark) => wordsOf(remark)),
    cited: figures.map((figure) => {
      const [caption = ''] = allOf(figure, 'figcaption').map(({ content }) =>
        String(content[0]).replaceAll(/\s+/g, ' ').trim(),
      );
      return `${caption} · ${allOf(figure, 'blockquote').map(wordsOf).join()}`;
    }),
  };
}

function opened(beside: Beside, button: ReadElement): ReadElement {
  return beside.get(attributeOf(button, 'popovertarget')) ?? { tag: 'nothing', attributes: {}, content: [] };
}

function withoutSign(mark: ReadElement): string {
  const signs = allOf(mark, '.sign').map(wordsOf).join();
  return wordsOf(mark).slice(signs.length).trim();
}
