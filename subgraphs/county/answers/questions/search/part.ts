import { idAt } from '#schema/keys/ids.ts';
import { keyOfRank, type SearchArgs, type SearchHit, searchQuestion } from '#schema/questions/search-question.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { citedBy, toCitationAnswers } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { bestPassages, type PassageRow } from './best-passages.ts';
import { type Expansion, expand, foundWord } from './expand-words.ts';
import { type MarkedText, marker } from './mark-words.ts';
import { type RankedRow, rankedCount, rankedRows } from './rank-subjects.ts';

/** The county's best hits after a place in the global order, with the passages in which words were found. */
export default part({
  question: searchQuestion,
  async answer(args, known) {
    const expansions = await expand(known.read, args);
    const ranked = await rankedRows(known, expansions, { ...args, first: args.first + 1 });
    const shown = ranked.slice(0, args.first);
    return {
      ...answerBaseOf(known),
      unknown: await neverHeld(args.filter.parties, 'organisation', known),
      rows: shown.length === 0 ? [] : await hits(shown, expansions, args, known),
      more: ranked.length > args.first,
    };
  },
  async count(args, known) {
    return rankedCount(known, await expand(known.read, args), args);
  },
});

/** A passage of a hit with what was found in it, and the fact whose text it is. */
type Shown = PassageRow & MarkedText & { row: KnownFact | null };

async function hits(
  rows: readonly RankedRow[],
  expansions: readonly Expansion[],
  { words, matches }: SearchArgs,
  known: Known,
): Promise<SearchHit[]> {
  const ids = rows.map(({ id }) => id);
  const passages = await bestPassages(known, expansions, ids, matches);
  const facts = distinct(passages.flatMap(({ fact }) => fact ?? []));
  const found = await Promise.all(facts.map((id) => known.loaders.fact.load(id)));
  const byId = new Map(found.flatMap((fact) => (fact ? [[fact.id, fact] as const] : [])));
  const mark = marker(expansions);
  const shown = Map.groupBy(
    passages.map(
      (passage): Shown => ({
        ...passage,
        ...mark(passage.text, passage.language),
        row: byId.get(passage.fact ?? '') ?? null,
      }),
    ),
    ({ subject }) => subject,
  );
  return Promise.all(
    rows.map(async ({ id, kind, title, shortTitle, rank }) => {
      const own = shown.get(id) ?? [];
      return {
        key: keyOfRank(rank),
        id,
        kind,
        title,
        shortTitle,
        best: words.flatMap((_, n) => bestOf(n, own, words)),
        matches: await Promise.all(own.slice(0, matches).map((passage) => match(passage, words, known))),
      };
    }),
  );
}

/** Where a word counts most, and how it was found there; of several, the first in the order shown. */
function bestOf(n: number, passages: readonly Shown[], words: readonly string[]): SearchHit['best'] {
  const all = passages.flatMap((passage) =>
    passage.found
      .filter((expansion) => expansion.n === n)
      .map((expansion) => ({ passage, expansion, score: passage.weight * expansion.weight })),
  );
  const best = all.toSorted((a, b) => b.score - a.score)[0];
  if (!best) return [];
  const { expansion, passage } = best;
  const { source, row, text } = passage;
  const name = source === 'ASPECT' || source === 'THEME' ? text : null;
  return [{ ...foundWord(expansion, words), aspect: row?.aspect ?? null, source, name }];
}

async function match(
  { row, cited, source, language, segments, found }: Shown,
  words: readonly string[],
  known: Known,
): Promise<SearchHit['matches'][0]> {
  return {
    fact: row && idAt(row.id, known.moment),
    aspect: row?.aspect ?? null,
    statedAs: row?.statedAs ?? null,
    source,
    language,
    segments,
    words: found.map((expansion) => foundWord(expansion, words)),
    citations: await toCitationAnswers(row ? citedBy(row) : cited ? [cited] : [], known),
  };
}
