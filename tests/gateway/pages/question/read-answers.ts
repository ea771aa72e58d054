import { MISSING } from '#gateway/pages/parts/parts-words.ts';
import { allOf, attributeOf, hasClass, type ReadElement, wordsOf } from '#tests/support/read-html.ts';

/** A group of answers as the page shows it. */
export interface ShownAnswers {
  /** Why its instruments give no answer; `null` where they give one. */
  missing: string | null;
  heading: string;
  /** What stands under the heading: how many, and whether it is settled that they are equal. */
  head: string;
  /** Whether it is said that the answers are the same, and whether that it cannot be settled. */
  same: boolean;
  open: boolean;
  answers: { id: string; words: string; inferred: number; missing: string[] }[];
}

/** The groups of a page of one question, read of its HTML alone. */
export function readAnswers(page: ReadElement): ShownAnswers[] {
  return allOf(page, 'section.answer-group').map((section) => {
    const [head = section] = allOf(section, 'div.head');
    const [heading = head] = allOf(head, 'h2');
    const items = allOf(section, 'li').filter((item) => allOf(item, 'h3').length > 0);
    return {
      missing: hasClass(section, 'without') ? (missingIn(heading)[0] ?? '') : null,
      heading: wordsOf(heading),
      head: wordsOf(head),
      same: allOf(head, '.same').length > 0,
      open: allOf(head, '.undetermined').length > 0,
      answers: items.map((item) => ({
        id: instrumentIn(item),
        words: wordsOf(item),
        inferred: allOf(item, '.inferred').length,
        missing: missingIn(item),
      })),
    };
  });
}

/** Why values are missing, by their signs and words. */
function missingIn(element: ReadElement): string[] {
  return allOf(element, '.missing').map((mark) => {
    const said = wordsOf(mark);
    const kinds = Object.entries(MISSING).filter(([, { sign, word }]) => said === `${sign} ${word.sv}`);
    return kinds[0]?.[0] ?? `unknown: ${said}`;
  });
}

/** The id of the instrument that an item leads to. */
function instrumentIn(item: ReadElement): string {
  const [link] = allOf(item, 'h3').flatMap((heading) => allOf(heading, 'a'));
  const path = link ? new URL(attributeOf(link, 'href'), 'http://page').pathname : '';
  return decodeURIComponent(path.replace('/handling/', ''));
}
