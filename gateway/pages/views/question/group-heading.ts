import { labelOf } from '#gateway/pages/parts/answer-words.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import type { AnswerGroup, GroupedValue } from './answered-groups.ts';
import type { AskedAbout } from './asked-about.ts';
import { QUESTION } from './question-words.ts';

/** What a group answers, as its heading says it. */
export interface GroupHeading {
  markup: MarkupContent;
  /** The words of all its answers where they are the same, which need no repeating under it; `null` where they differ. */
  words: string | null;
}

/** Characters of an answer’s first words, up to a colon, that are set apart from what follows. */
const FIRST_WORDS = 60;

/** The heading of a group: its answer in words; of several, the first and how many others. */
export function groupHeading(visit: Visit, { answers }: AnswerGroup, { id, kind }: AskedAbout): GroupHeading {
  const { say } = visit;
  if (kind === 'theme') return { markup: say(QUESTION.speaks), words: null };
  const worded = present(answers).map(({ cell }) => distinct(visit, present(cell?.values)));
  const [first = []] = worded;
  const [words = ''] = first;
  const same = new Set(worded.flat()).size === 1;
  return {
    markup: html`${inParts(visit, words, id)}${when(
      first.length > 1,
      () => html` <small>${say(QUESTION.andMore(first.length - 1))}</small>`,
    )}`,
    words: same ? words : null,
  };
}

/** What values say, each once. */
function distinct({ say }: Visit, values: readonly GroupedValue[]): string[] {
  return [...new Set(values.map(({ inWords }) => say(inWords) || inWords?.sv || '').filter(Boolean))];
}

/** Words with what the title says already as a label, and what follows the first of them in lighter type. */
function inParts(visit: Visit, words: string, aspect: string): MarkupContent {
  const label = labelOf(words, visit, aspect);
  const rest = words.slice(label.length);
  const end = endOfFirst(rest);
  return html`${when(label || null, (name) => html`<span class="unseen">${name}</span>`)}${rest.slice(0, end)}${when(
    rest.slice(end) || null,
    (then) => html`<span class="then">${then}</span>`,
  )}`;
}

/** Where the first words end: at a colon that comes soon, or else with the first sentence. */
function endOfFirst(words: string): number {
  const [sentence = ''] = words.split(/(?<=\.) /);
  const colon = sentence.indexOf(': ');
  return colon > 0 && colon < FIRST_WORDS ? colon : sentence.length;
}
