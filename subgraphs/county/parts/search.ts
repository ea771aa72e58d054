import { keyOfRank, type SearchArgs, type SearchHit, searchQuestion } from '../../../schema/questions/search.ts';
import type { CountyContext } from '../context.ts';
import { Fact } from '../entities/index.ts';
import type { FactRow } from '../loaders.ts';
import { citationsOf } from '../resolvers/fact.ts';
import { bestPassages, type PassageRow } from '../search/best-passages.ts';
import { type Expansion, expand } from '../search/expand.ts';
import { foundWord, type Marked, marker } from '../search/marked.ts';
import { type RankedRow, rankedCount, rankedRows } from '../search/ranked.ts';
import { part } from './part.ts';
import { updatedAt } from './updated-at.ts';

/** The county's best hits after a place in the global order, with the passages in which words were found. */
export const searchPart = part({
  question: searchQuestion,
  async answer(args, context) {
    const expansions = await expand(context.em, args.words);
    const ranked = await rankedRows(context.em, expansions, { ...args, first: args.first + 1 });
    const shown = ranked.slice(0, args.first);
    return {
      updatedAt: await updatedAt(context),
      rows: shown.length === 0 ? [] : await hits(shown, expansions, args, context),
      more: ranked.length > args.first,
    };
  },
  async count(args, { em }: CountyContext) {
    return rankedCount(em, await expand(em, args.words), args);
  },
});

/** A passage of a hit with what was found in it. */
type Shown = PassageRow & Marked & { row: FactRow };

async function hits(
  rows: readonly RankedRow[],
  expansions: readonly Expansion[],
  { words, matches }: SearchArgs,
  { em }: CountyContext,
): Promise<SearchHit[]> {
  const ids = rows.map(({ id }) => id);
  const passages = await bestPassages(em, expansions, ids, matches);
  const facts = await em.find(
    Fact,
    { id: { $in: [...new Set(passages.map(({ fact }) => fact))] } },
    { populate: ['citations.document'], strategy: 'select-in' },
  );
  const byId = new Map(facts.map((row) => [row.id, row]));
  const mark = marker(expansions);
  const shown = Map.groupBy(
    passages.flatMap((passage): Shown[] => {
      const row = byId.get(passage.fact);
      return row ? [{ ...passage, ...mark(passage.text, passage.language), row }] : [];
    }),
    ({ instrument }) => instrument,
  );
  return rows.map(({ id, kind, title, rank }) => {
    const own = shown.get(id) ?? [];
    return {
      key: keyOfRank(rank),
      id,
      kind,
      title,
      best: words.flatMap((_, n) => bestOf(n, own, words)),
      matches: own.slice(0, matches).map((passage) => match(passage, words)),
    };
  });
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
  return [{ ...foundWord(expansion, words), aspect: passage.row.aspect, source: passage.source }];
}

function match({ row, source, language, segments, found }: Shown, words: readonly string[]): SearchHit['matches'][0] {
  return {
    fact: row.id,
    aspect: row.aspect,
    statedAs: row.statedAs,
    source,
    language,
    segments,
    words: found.map((expansion) => foundWord(expansion, words)),
    citations: citationsOf(row),
  };
}
