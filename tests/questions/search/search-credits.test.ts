import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetPostings } from '#subgraphs/county/intake/derived/forget-postings.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { renewSearch } from '#subgraphs/county/intake/renewal/renew-search.ts';
import { importData } from '#tests/support/import-data.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { postingsHeld } from '#tests/support/postings-held.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** Words that no other is like, and no fact says. */
const WORDS = ['kvastfening', 'bäckröding', 'havssula', 'lövgroda', 'tofsvipa', 'mufflon', 'zebra', 'jungfruhumla'];
const LINES = 100;
const WRITTEN = 14;
const DOCUMENT = 'dalarna:document:paper';

interface Lines {
  lineStart: number;
  lineEnd: number;
}

/** What an agreement cites beside the first two lines: for what it states, and for what it does not. */
interface Citing {
  stated: Lines[];
  notStated: Lines;
}

const lines = fc
  .tuple(fc.integer({ min: 1, max: WRITTEN }), fc.integer({ min: 0, max: 4 }))
  .map(([lineStart, more]) => ({ lineStart, lineEnd: lineStart + more }));
const citing = fc.record({ stated: fc.array(lines, { maxLength: 3 }), notStated: lines });
const step = fc.record({
  text: fc.array(fc.subarray(WORDS, { maxLength: 2 }), { minLength: WRITTEN, maxLength: WRITTEN }),
  cites: fc.array(citing, { minLength: 3, maxLength: 3 }),
});
const steps = fc.sample(step, { numRuns: 5, seed: 20 });

function countyThat(cites: readonly Citing[]) {
  const made = titledCounty('dalarna', '20', ['Ett', 'Två', 'Tre']);
  const citation = (of: Lines) => ({ document: 'paper', ...of });
  for (const [index, { id, facts }] of made.data.instruments.entries()) {
    const { stated = [], notStated = { lineStart: 1, lineEnd: 1 } } = cites[index] ?? {};
    if (stated.length > 0) facts.push(madeFact(id, 'partyCount', { count: 2 }, { citations: stated.map(citation) }));
    facts.push(madeFact(id, 'compensation', null, { citations: [citation(notStated)] }));
  }
  return made;
}

/** A state of the county: the words on each line, and what is cited. */
interface State {
  at: string;
  text: string[][];
  cites: Citing[];
}

/** What holds all words, told line by line. */
function expected({ text, cites }: State, words: readonly string[]): string[] {
  const holdsAll = (is: (line: number) => boolean) =>
    words.every((word) => text.some((line, index) => is(index + 1) && line.includes(word)));
  const agreements = cites.flatMap(({ stated }, index) => {
    const isCited = (line: number) => line <= 2 || stated.some((of) => of.lineStart <= line && line <= of.lineEnd);
    return holdsAll(isCited) ? [`dalarna:agreement:a-${index}`] : [];
  });
  return [...agreements, ...(holdsAll(() => true) ? [DOCUMENT] : [])];
}

const QUESTIONS = [
  ...WORDS.map((word) => [word]),
  ...WORDS.flatMap((one, index) => WORDS.slice(index + 1).map((other) => [one, other])),
];

let hub: TestHub;
const states: State[] = [];
const em = () => {
  const [app] = hub.apps;
  if (!app) throw new Error('no county');
  return app.database.em;
};

beforeAll(async () => {
  hub = await startTestHub({ counties: [countyThat(steps[0]?.cites ?? [])] });
  let text: string[][] = [];
  const keep = async (cites: Citing[]) => {
    const { data } = await hub.ask('{ dalarna { revisions(first: 1) { at } } }');
    states.push({ at: data.dalarna.revisions[0].at, text, cites });
  };
  for (const [number, { text: next, cites }] of steps.entries()) {
    await importData(em(), countyThat(cites).data, '20');
    await keep(cites);
    text = next;
    const said = Array.from({ length: LINES }, (_, index) => (next[index] ?? []).join(' '));
    const sha256 = String(number).repeat(64);
    await attachTexts(em(), [
      { document: 'paper', fileName: 'paper.txt', format: 'TEXT', sha256, lines: said, notes: [] },
    ]);
    await keep(cites);
  }
});
afterAll(() => hub.close());

/** Searches in a request: more would cost more than one may. */
const AT_ONCE = 5;

async function answersAt(at: string): Promise<string[][]> {
  const fields = QUESTIONS.map(
    (words, index) =>
      `q${index}: search(text: "${words.join(' ')}", asKnownAt: $at) { nodes { instrument { instrumentId } document { documentId } } }`,
  );
  const found: string[][] = [];
  for (let start = 0; start < fields.length; start += AT_ONCE) {
    const asked = fields.slice(start, start + AT_ONCE);
    const { data, errors } = await hub.ask(`query ($at: DateTime) { ${asked.join(' ')} }`, { at });
    expect(errors).toBeUndefined();
    for (const { nodes } of Object.values<{ nodes: Record<string, Record<string, string> | null>[] }>(data))
      found.push(
        nodes.map(({ instrument, document }) => {
          const id = instrument?.instrumentId ?? document?.documentId ?? '';
          return id.split('@')[0] ?? '';
        }),
      );
  }
  return found;
}

/** All that is searched, at all times. */
const index = async () => {
  const passages = 'select * from passage where since < until order by subject, position, since';
  return [await em().getConnection().execute<object[]>(passages), await postingsHeld(em())];
};

describe('Attached texts and citations that change', () => {
  it('credit at every moment the agreements that state something on the lines, and the document', async () => {
    for (const state of states)
      expect(await answersAt(state.at)).toEqual(QUESTIONS.map((words) => expected(state, words)));
  });

  it('are searched anew as they were, at every moment, where an earlier version had searched them otherwise', async () => {
    const before = await index();
    const otherwise = [
      `delete from vocabulary`,
      `delete from passage where source in ('TEXT', 'ASPECT', 'THEME') and (source = 'TEXT' or until > 2000000000)`,
      `update posted set until = since where origin = 'NAMES' and until > 2000000000`,
    ];
    for (const sql of otherwise) await em().getConnection().execute(sql);
    await forgetPostings(em(), { origin: 'TEXT' });
    await renewSearch(em());
    const texts = (rows: unknown) => JSON.stringify(rows).match(/"(source|origin)":"TEXT"/g)?.length;
    expect(texts(await index())).toBe(texts(before));
    for (const state of states)
      expect(await answersAt(state.at)).toEqual(QUESTIONS.map((words) => expected(state, words)));
  });

  it('are left alone where nothing is missing', async () => {
    const before = await index();
    await renewSearch(em());
    expect(await index()).toEqual(before);
  });
});
