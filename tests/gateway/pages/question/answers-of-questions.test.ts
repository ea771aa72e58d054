import { describe, expect, it } from 'vitest';
import { VERDICTS } from '#gateway/pages/parts/parts-words.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { allOf, wordsOf } from '#tests/support/read-html.ts';
import { type AnsweredGroups, type AnsweredValue, answersToQuestion, papersUrl, readPage } from './asked-of-hub.ts';
import { readAnswers, type ShownAnswers } from './read-answers.ts';

const QUESTIONS = [
  ...[...codebook.aspects.values()]
    .filter(({ of }) => of === 'INSTRUMENT')
    .map(({ id, absence }) => ({ kind: 'aspect' as const, id, absence })),
  ...[...codebook.themes.keys()].map((id) => ({ kind: 'theme' as const, id, absence: false })),
];

/** The groups of an answer and of a page in one form: why none is given, who they are, whether they are known to be equal. */
const groupsOf = {
  hub: ({ groups }: AnsweredGroups) =>
    groups.map(({ statedAs, answers }) => ({
      missing: statedAs === 'STATED' ? null : statedAs,
      ids: answers.map(({ instrument }) => instrument.instrumentId),
    })),
  page: (shown: readonly ShownAnswers[]) =>
    shown.map(({ missing, answers }) => ({ missing, ids: answers.map(({ id }) => id) })),
};

/** What the hub answers to a question and what the page shows, each asked for once. */
function bothOf(kind: 'aspect' | 'theme', id: string) {
  const found = asked.get(id) ?? askBoth(kind, id);
  asked.set(id, found);
  return found;
}

async function askBoth(kind: 'aspect' | 'theme', id: string) {
  return [await answersToQuestion(await papersUrl(), kind, id), await readPage(`/fraga/${id}`)] as const;
}

const asked = new Map<string, ReturnType<typeof askBoth>>();

function linesOf({ citations }: AnsweredValue): string {
  const lines = citations.map(({ lineStart, lineEnd }) =>
    lineStart === lineEnd ? lineStart : `${lineStart}–${lineEnd}`,
  );
  return [...new Set(lines)].join(', ');
}

function oneSpace(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

describe.each(QUESTIONS)('The page of the question $id', ({ kind, id, absence }) => {
  it('shows the groups of the hub, each instrument once, with all that it says and what that stands on', async () => {
    const [answered, page] = await bothOf(kind, id);
    const shown = readAnswers(page);
    expect(groupsOf.page(shown)).toEqual(groupsOf.hub(answered));
    for (const [place, group] of answered.groups.entries()) {
      const { heading = '', head = '', answers = [], same, open } = shown[place] ?? {};
      const count = group.count === 1 ? 'en handling' : `${group.count} handlingar`;
      expect(head.toLowerCase()).toContain(count);
      if (kind === 'aspect')
        expect([same, open]).toEqual([group.settled === true && group.count > 1, group.settled === false]);
      for (const [row, { cell }] of group.answers.entries()) {
        const { words = '', inferred, missing = [] } = answers[row] ?? {};
        const said = `${heading} ${words}`;
        for (const value of cell.values) {
          for (const text of [value.inWords?.sv, value.reasoning?.sv, value.note?.sv])
            expect(said).toContain(oneSpace(text ?? ''));
          if (value.wording !== null) expect(words).toContain(oneSpace(value.wording));
          if (group.statedAs === 'STATED') expect(words).toContain(linesOf(value));
        }
        const inferredValues = cell.values.filter(({ statedAs }) => statedAs === 'INFERRED');
        if (group.statedAs === 'STATED') expect(inferred).toBe(inferredValues.length);
        if (group.statedAs === 'STATED' && !absence) expect(missing.toSorted()).toEqual(missingAmong(cell.values));
      }
    }
  });

  it('says what all answers come to, and how many say something', async () => {
    const [{ verdict, amongStated, explanation, counts, groups }, page] = await bothOf(kind, id);
    const [overview = page] = allOf(page, 'div.overview');
    const judged = [verdict, amongStated].filter((one) => one !== null) as (keyof typeof VERDICTS)[];
    expect(allOf(overview, '.verdict').map(wordsOf)).toEqual(
      judged.map((one) => `${VERDICTS[one].sign} ${VERDICTS[one].word.sv}`),
    );
    expect(wordsOf(overview)).toContain(explanation.sv);
    const some = (counts.stated ?? 0) + (counts.inferred ?? 0) + (counts.illegible ?? 0);
    const all = groups.reduce((sum, { count }) => sum + count, 0);
    expect(allOf(page, 'p.lead').map(wordsOf).join()).toContain(`${some} av ${all} handlingar säger något.`);
  });
});

/** Values among others that are missing, as their marks are; those that say the same in words stand once. */
function missingAmong(values: readonly AnsweredValue[]): string[] {
  const lacking = values.filter(({ statedAs }) => statedAs !== 'STATED' && statedAs !== 'INFERRED');
  return lacking.map(({ statedAs }) => statedAs).toSorted();
}
