import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebook } from '#schema/codebook/codebook.ts';
import { madeCounties } from '#tests/support/made/made-county.ts';
import { allOf, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { answersToQuestion } from './asked-of-hub.ts';
import { readAnswers } from './read-answers.ts';

const counties = madeCounties(2, { instruments: 12 });
const [one] = counties.map(({ county }) => county) as [{ slug: string; code: string }];
const { silent, wrap } = silenceSwitch();

let hub: ServedHub;
beforeAll(async () => {
  hub = await startServedHub({ counties, wrap });
});
afterAll(() => hub.close());

async function open(path: string) {
  return readHtml(await (await fetch(`${hub.url}${path}`, { headers: { accept: 'text/html' } })).text());
}

const JUDGED = [...codebook.aspects.values()].filter(({ of, basis }) => of === 'INSTRUMENT' && basis !== 'NONE');

describe('What instruments of made-up counties do not say', () => {
  it('is told apart by why they do not, whatever the question', async () => {
    const kinds = new Set<string>();
    for (const { id } of JUDGED) {
      const { groups } = await answersToQuestion(hub.url, 'aspect', id);
      const shown = readAnswers(await open(`/fraga/${id}`));
      const lacking = groups.filter(({ statedAs }) => statedAs !== 'STATED');
      for (const { statedAs } of lacking) kinds.add(statedAs);
      expect(shown.map(({ missing }) => missing).filter((missing) => missing !== null)).toEqual(
        lacking.map(({ statedAs }) => statedAs),
      );
      expect(shown.map(({ answers }) => answers.map((answer) => answer.id))).toEqual(
        groups.map(({ answers }) => answers.map(({ instrument }) => instrument.instrumentId)),
      );
    }
    expect([...kinds].sort()).toEqual(['ILLEGIBLE', 'NOT_APPLICABLE', 'NOT_STATED']);
  });

  it('is never said of a county that does not answer', async () => {
    silent.add(one.slug);
    try {
      const page = await open('/fraga/financing');
      const groups = readAnswers(page);
      expect(groups.at(-1)).toMatchObject({ missing: 'SILENT', answers: [] });
      const ids = groups.flatMap(({ answers }) => answers.map(({ id }) => id));
      expect(ids.length).toBe(12);
      expect(ids.filter((id) => id.startsWith(`${one.slug}:`))).toEqual([]);
      expect(allOf(page, '.incomplete').map(wordsOf)).toContain('! Ofullständigt');
      expect(allOf(page, 'section.silence').map(wordsOf).join()).toContain('Alla län svarade inte');
    } finally {
      silent.clear();
    }
  });
});
