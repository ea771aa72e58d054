import { keyOfRank, rankOfKey, searchQuestion } from '#schema/questions/search-question.ts';
import type { CheckedCounty } from '../asking/checked-county.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding, type Told } from '../asking/finding.ts';
import { ALL_TYPES } from '../asking/listed-questions.ts';
import { answerIfAny } from '../asking/read-from.ts';
import { textSaid } from '../opinions/instrument-opinion.ts';
import { type ReadInstrument, readInstruments, those } from '../opinions/own-reading.ts';
import { misjudged, rankOf } from '../opinions/rank-opinion.ts';
import { wordsWithin } from '../opinions/words-within.ts';

/** Titles whose words are looked for. */
const SOME = 5;

export const searchChecks: readonly Check[] = [
  {
    name: 'search',
    title: 'A search finds what has the words in it, shows where, and finds nothing by words that nobody wrote',
    where: 'Search',
    async run(county, told) {
      const nothing = await search(county, ['qxzvwkqj']);
      if (nothing.status === 'UNSUPPORTED') return;
      if (nothing.status === 'ANSWERED' && (nothing.answer.rows.length > 0 || nothing.count))
        told.wrong({
          asked: 'search qxzvwkqj',
          came: inFinding(nothing.answer.rows),
          expected: 'no rows, and count 0',
        });
      const instruments = await readInstruments(county);
      await checkNarrowed(county, instruments, told);
      for (const one of instruments.slice(0, SOME)) {
        const [word] = wordsWithin(titleSaid(one)).toSorted((a, b) => b.length - a.length);
        if (!word) continue;
        const asked = `search ${word}`;
        const reply = await search(county, [word]);
        if (reply.status !== 'ANSWERED') continue;
        const { rows, more } = reply.answer;
        if (!more && rows.every(({ id }) => id !== one.id))
          told.wrong({
            asked,
            came: inFinding(rows.map(({ id }) => id)),
            expected: `${one.id}, whose title has the word`,
          });
        if (!more && reply.count !== null && reply.count !== rows.length)
          told.wrong({ asked, came: `count ${reply.count}`, expected: `${rows.length}` });
        for (const { id, best, matches } of rows) {
          if (best.length !== 1)
            told.wrong({ asked, came: `${id}: best ${inFinding(best)}`, expected: 'one entry for each word' });
          for (const { segments } of matches)
            if (segments.every(({ matched }) => !matched))
              told.wrong({
                asked,
                came: `${id}: ${inFinding(segments)}`,
                expected: 'the words that were found marked',
              });
        }
        const keys = rows.map(({ key, id }) => `${key} ${id}`);
        if (keys.join() !== keys.toSorted().join())
          told.wrong({ asked, came: inFinding(keys), expected: 'the best first, and then by id' });
      }
    },
  },
  {
    name: 'ranks',
    title: 'A hit has the rank that its words make, each counted where it counts most',
    where: 'Search',
    async run(county, told) {
      const all = await readInstruments(county);
      const instruments = new Map(all.map((one) => [one.id, one]));
      for (const words of searchesOf(all)) {
        const answer = await searched(county, words);
        const asked = `search ${words.join(' ')}`;
        for (const { id, key, best } of answer?.rows ?? []) {
          const rank = rankOf({ best });
          if (rankOfKey(key) !== rank)
            told.wrong({
              asked,
              came: `${id} with the key ${key}`,
              expected: `${keyOfRank(rank)}, as ${inFinding(best)}`,
            });
          const one = instruments.get(id);
          for (const [at, word] of words.entries()) {
            const found = best[at];
            if (found && found.asked !== word)
              told.wrong({ asked, came: `${id}: ${found.asked}`, expected: `${word}, in the order asked` });
            const expected = found && one && misjudged(word, found, one);
            if (expected) told.wrong({ asked, came: `${id}: ${inFinding(found)}`, expected });
          }
        }
      }
    },
  },
];

/** What is looked for: the words of titles and of what is said, one by one and two together. */
function searchesOf(instruments: readonly ReadInstrument[]): string[][] {
  const longest = instruments.slice(0, SOME).flatMap((one) => {
    const [long, other] = [titleSaid(one), textSaid(one)].map(
      (text) => wordsWithin(text).toSorted((a, b) => b.length - a.length)[0],
    );
    return long && other ? [[long], [other], ...(long === other ? [] : [[long, other]])] : [];
  });
  const common = commonWord(instruments);
  return common === undefined ? longest : [[common], ...longest];
}

/** Searches for what most instruments say, among those of one kind after the other: each finds its own alone. */
async function checkNarrowed(county: CheckedCounty, instruments: readonly ReadInstrument[], told: Told): Promise<void> {
  const word = commonWord(instruments);
  for (const kind of those(instruments.map((one) => one.kind))) {
    const answer = word === undefined ? null : await searched(county, [word], kind);
    for (const hit of answer?.rows ?? [])
      if (hit.kind !== kind)
        told.wrong({
          ...{ asked: `search ${word} among ${kind}`, came: `${hit.id} of ${hit.kind}` },
          expected: 'what the filter leaves',
        });
  }
}

/** The word that stands in most instruments. */
function commonWord(instruments: readonly ReadInstrument[]): string | undefined {
  const words = instruments.flatMap((one) => [...new Set(wordsWithin(textSaid(one)))]);
  const counted = Map.groupBy(
    words.filter((word) => word.length > 3),
    (word) => word,
  );
  return [...counted].toSorted(([, some], [, others]) => others.length - some.length)[0]?.[0];
}

async function searched(county: CheckedCounty, words: string[], kind: string | null = null) {
  return answerIfAny(county, searchQuestion, asking(words, kind));
}

function search(county: CheckedCounty, words: string[]) {
  return county.ask(searchQuestion, asking(words, null));
}

function asking(words: string[], kind: string | null) {
  return {
    ...{
      words,
      said: words,
      filter: { types: ALL_TYPES.types, ...(kind === null ? {} : { kinds: [kind] }) },
      documents: false,
    },
    ...{ after: null, first: 100, matches: 3 },
  };
}

/** The title that a fact states; empty where none does. */
function titleSaid({ facts }: ReadInstrument): string {
  return facts.find(({ aspect, value }) => aspect === 'title' && value !== null)?.inWords?.sv ?? '';
}
