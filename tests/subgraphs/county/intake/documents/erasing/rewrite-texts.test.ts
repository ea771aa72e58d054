import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { rewriteTexts } from '#subgraphs/county/intake/documents/erasing/rewrite-texts.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { dump } from '#tests/support/dump.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';

const NAME = 'kajsvalan i skogen';

const withoutName = (lines: readonly string[]) => lines.map((line) => line.replaceAll(NAME, '[namn]'));

/** A text of the document of the county, which counts a hundred lines. */
function text(...said: string[]) {
  return {
    document: 'paper',
    fileName: 'paper.txt',
    format: 'TEXT' as const,
    sha256: '0'.repeat(64),
    lines: [...said, ...Array.from({ length: 100 - said.length }, () => '')],
    notes: [],
  };
}

const FIRST = text('Om havsörnar.', `Här är ${NAME}.`, '', `${NAME} ropar.`);
const SECOND = text('Om havsörnar.', 'Här är förvaltningen.', '', 'En storspov ropar.');

/** A database with a history: a text, a fact that begins to cite it, another text, and a county that changes later. */
async function withHistory(change: (lines: readonly string[]) => readonly string[]): Promise<Database> {
  const { county, data } = titledCounty('dalarna', '20', ['Ett', 'Två']);
  const database = await openDatabase(await inMemory());
  await importData(database.em, data, county.code);
  await attachTexts(database.em, [{ ...FIRST, lines: [...change(FIRST.lines)] }]);
  const cited = { citations: [{ document: 'paper', lineStart: 4, lineEnd: 4 }] };
  data.instruments[1]?.facts.push(madeFact('dalarna:agreement:a-1', 'partyCount', { count: 2 }, cited));
  await importData(database.em, data, county.code);
  await attachTexts(database.em, [{ ...SECOND, lines: [...change(SECOND.lines)] }]);
  data.instruments.pop();
  await importData(database.em, data, county.code);
  return database;
}

/** All that a database holds but what tells two histories apart. */
async function held(database: Database): Promise<string> {
  const { revision, change, instrument, ...rows } = await dump(database);
  return JSON.stringify({
    ...rows,
    revisions: revision?.length,
    changes: change?.length,
    instruments: instrument?.length,
  });
}

describe('Rewriting the texts that were ever attached', () => {
  let rewritten: Database;
  let attachedSo: Database;
  let done: number;
  beforeAll(async () => {
    [rewritten, attachedSo] = await Promise.all([withHistory((lines) => lines), withHistory(withoutName)]);
    done = await rewritten.em.transactional((tx) => rewriteTexts(tx, ({ lines }) => withoutName(lines)));
  });
  afterAll(() => Promise.all([rewritten.close(), attachedSo.close()]));

  it('tells how many say something else now', () => {
    expect(done).toBe(1);
  });

  it('leaves every table as if the texts had always said what they say now', async () => {
    expect(await held(rewritten)).toEqual(await held(attachedSo));
  });

  it('leaves no word of what they said in any table', async () => {
    expect(JSON.stringify(await dump(rewritten))).not.toMatch(/kajsvalan/i);
  });

  it('changes nothing where each text says the same', async () => {
    const before = await dump(rewritten);
    expect(await rewritten.em.transactional((tx) => rewriteTexts(tx, ({ lines }) => lines))).toBe(0);
    expect(await dump(rewritten)).toEqual(before);
  });

  it('refuses other lines than there were, and changes nothing', async () => {
    const before = await dump(rewritten);
    const refused = rewritten.em.transactional((tx) => rewriteTexts(tx, ({ lines }) => lines.slice(1)));
    await expect(refused).rejects.toThrow('a text of 100 lines was rewritten to 99');
    expect(await dump(rewritten)).toEqual(before);
  });
});
