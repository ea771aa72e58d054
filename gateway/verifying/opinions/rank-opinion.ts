import type { FoundWord, SearchHit } from '#schema/questions/search-question.ts';
import type { ReadInstrument } from './own-reading.ts';
import { wordsWithin } from './words-within.ts';

/** What a match counts, and what it counts to stand somewhere, as the contract has it. */
const MATCHES: Readonly<Record<FoundWord['how'], number>> = { EXACT: 10, STEM: 8, PREFIX: 5, SYNONYM: 2, SIMILAR: 2 };
const PLACES = { title: 10, statement: 5, wording: 4, other: 3, lines: 2 };
const TITLES: ReadonlySet<string> = new Set(['title', 'alternativeTitles', 'documentTitle']);

type Best = SearchHit['best'][number];

/** What a word counts where it was found best. */
function scoreOf({ how, aspect, source }: Pick<Best, 'how' | 'aspect' | 'source'>): number {
  return MATCHES[how] * placeOf(aspect, source);
}

function placeOf(aspect: string | null, source: Best['source']): number {
  if (source === 'TEXT') return PLACES.lines;
  if (source === 'ASPECT' || source === 'THEME') return PLACES.other;
  if (TITLES.has(aspect ?? '')) return PLACES.title;
  if (source === 'WORDING') return PLACES.wording;
  return aspect === 'statements' ? PLACES.statement : PLACES.other;
}

/** The rank that a hit has by what it says of each word. */
export function rankOf({ best }: Pick<SearchHit, 'best'>): number {
  return best.reduce((sum, word) => sum + scoreOf(word), 0);
}

/** Where the very word stands in facts of an instrument; also in texts within values, if those count. */
function placesOf(word: string, { facts }: ReadInstrument, inTexts: boolean): Pick<Best, 'aspect' | 'source'>[] {
  return facts.flatMap(({ aspect, wording, inWords, value }) => {
    const has = (text: string | null | undefined) => wordsWithin(text ?? '').includes(word);
    return [
      ...(has(inWords?.sv) || has(inWords?.en) ? [{ aspect, source: 'VALUE' as const }] : []),
      // Texts of a value that its words in short leave out may be found too; nobody has to.
      ...(inTexts && textsIn(value).some(has) ? [{ aspect, source: 'VALUE' as const }] : []),
      ...(has(wording) ? [{ aspect, source: 'WORDING' as const }] : []),
    ];
  });
}

/** Why a hit cannot have found a word best where it says; `null` where it can. */
export function misjudged(word: string, best: Best, one: ReadInstrument): string | null {
  const places = placesOf(word, one, false);
  const most = Math.max(0, ...places.map((place) => scoreOf({ how: 'EXACT', ...place })));
  if (scoreOf(best) < most) return `at least ${most} for the very word, which stands in ${one.id}`;
  const isOfFacts = best.how === 'EXACT' && (best.source === 'VALUE' || best.source === 'WORDING');
  const isThere = placesOf(word, one, true).some(
    ({ aspect, source }) => aspect === best.aspect && source === best.source,
  );
  return isOfFacts && !isThere ? `the very word under ${best.aspect}, where no fact of ${one.id} has it` : null;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
