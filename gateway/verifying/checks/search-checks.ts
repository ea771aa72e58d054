import { searchQuestion } from '#schema/questions/search-question.ts';
import type { CheckedCounty } from '../asking/checked-county.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { ALL_TYPES } from '../asking/listed-questions.ts';
import { wordsWithin } from '../opinions/instrument-opinion.ts';
import { readInstruments } from '../opinions/own-reading.ts';

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
      for (const one of (await readInstruments(county)).slice(0, SOME)) {
        const [word] = wordsWithin(one.title ?? '').toSorted((a, b) => b.length - a.length);
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
];

function search(county: CheckedCounty, words: string[]) {
  return county.ask(searchQuestion, {
    ...{ words, said: words, filter: { types: ALL_TYPES.types }, documents: false },
    ...{ after: null, first: 100, matches: 3 },
  });
}
