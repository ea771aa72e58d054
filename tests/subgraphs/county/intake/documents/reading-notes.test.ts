import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingNote } from '#schema/values/reading-note.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const NOTES = 'readingNotes { kind outcome page line count inWords { sv en } }';
const ASKED = `{
  documents { nodes { document { holding attachedText { ${NOTES} } } } }
  dalarna { documents { holding attachedText { ${NOTES} } } }
  county(code: "20") { coverage { documentsHeld textsHeld textsNotWhollyRead } }
}`;
const HOLDINGS = ['FULL_TEXT', 'CITED', 'MENTIONED_ONLY', 'CITED, FULL_TEXT'];

let hub: TestHub;
const em = () => {
  const [app] = hub.apps;
  if (!app) throw new Error('no county');
  return app.database.em;
};

beforeAll(async () => {
  hub = await startTestHub({ counties: [titledCounty('dalarna', '20', ['Ett'])] });
});
afterAll(() => hub.close());

/** Attaches a text of the hundred lines that its document counts, and one that ends the last of them. */
const attach = (...notes: ReadingNote[]) =>
  attachTexts(em(), [
    {
      document: 'paper',
      fileName: 'paper.pdf',
      format: 'PDF',
      sha256: '0'.repeat(64),
      lines: [...Array.from({ length: 100 }, (_, index) => `Rad ${index + 1}`), ''],
      notes,
    },
  ]);

/** What is told of the document, by all counties as by its own. */
async function told() {
  const { data, errors } = await hub.ask(ASKED);
  expect(errors).toBeUndefined();
  const [own] = data.dalarna.documents;
  expect(data.documents.nodes).toEqual([{ document: own }]);
  return { ...own, coverage: data.county.coverage };
}

const counted = (holdings: string) =>
  hub
    .ask(`{ documents(filter: { holdings: [${holdings}] }) { totalCount } }`)
    .then(({ data }) => data.documents.totalCount);

describe('A document', () => {
  it('without its text is told to be without it', async () => {
    const coverage = { documentsHeld: 1, textsHeld: 0, textsNotWhollyRead: 0 };
    expect(await told()).toEqual({ holding: 'CITED', attachedText: null, coverage });
    expect(await Promise.all(HOLDINGS.map(counted))).toEqual([0, 1, 0, 1]);
  });

  it('that was read whole is told to be held with its text, of which nothing is noted', async () => {
    await attach();
    const coverage = { documentsHeld: 1, textsHeld: 1, textsNotWhollyRead: 0 };
    expect(await told()).toEqual({ holding: 'FULL_TEXT', attachedText: { readingNotes: [] }, coverage });
    expect(await Promise.all(HOLDINGS.map(counted))).toEqual([1, 0, 0, 1]);
  });

  it('of which something is marked and nothing is lacking counts as read whole, and the note stands on a line that it has', async () => {
    await attach({ kind: 'STRUCK_TEXT', page: null, line: 101, count: 2 });
    const { attachedText, coverage } = await told();
    expect(attachedText.readingNotes).toEqual([
      {
        ...{ kind: 'STRUCK_TEXT', outcome: 'MARKED', page: null, line: 100, count: 2 },
        inWords: {
          sv: 'Rad 100: struken text (2), står i texten, markerat',
          en: 'Line 100: struck-out text (2), stands in the text, marked',
        },
      },
    ]);
    expect(coverage.textsNotWhollyRead).toBe(0);
  });

  it('of which something was not read is told with where, and counted', async () => {
    await attach({ kind: 'PAGE_WITHOUT_TEXT', page: 2, line: 4, count: 1 });
    const { attachedText, coverage } = await told();
    expect(attachedText.readingNotes).toMatchObject([
      { kind: 'PAGE_WITHOUT_TEXT', outcome: 'NOT_READ', inWords: { sv: 'Sida 2, rad 4: sida utan text, inte läst' } },
    ]);
    expect(coverage.textsNotWhollyRead).toBe(1);
  });

  it('that was read before such was noted is not told to have been read whole', async () => {
    await em().execute('update attachment set notes = null');
    expect(await told()).toMatchObject({ attachedText: { readingNotes: null } });
  });
});
