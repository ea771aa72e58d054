import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../subgraphs/county/database/orm.ts';
import { Change } from '../subgraphs/county/entities/index.ts';
import { Changes } from '../subgraphs/county/migrations/changes.ts';
import type { CountyData } from '../subgraphs/county/seeds/county-data.ts';
import { importSeeds } from '../subgraphs/county/seeds/import-seeds.ts';
import { generatedCounty } from './support/generated.ts';

const { data } = generatedCounty('dalarna', '20', ['Ett', 'Två', 'Tre']);
const [PAPER, A0, A1, A2] = ['document:paper', 'agreement:a-0', 'agreement:a-1', 'agreement:a-2'].map(
  (rest) => `dalarna:${rest}`,
);
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** The same data, changed, without what is to be removed. */
function changed(change: (made: CountyData) => unknown): CountyData {
  const made = structuredClone(data);
  change(made);
  return made;
}

const withoutFirst = changed(({ instruments }) => instruments.shift());
const retitled = changed(({ instruments }) => {
  instruments.shift();
  for (const fact of instruments[1]?.facts ?? []) if (fact.aspect === 'title') fact.wording = 'Tre';
});

let folder: string;
let database: Database;

/** A county's database as it was before there was a log: an agreement was removed, another changed later. */
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'before-the-log-')), 'dalarna');
  const before = await openDatabase({ kind: 'folder', path: folder });
  await importSeeds(before.em, data, '20', day(1));
  await importSeeds(before.em, withoutFirst, '20', day(2));
  await importSeeds(before.em, retitled, '20', day(3));
  const connection = before.em.getConnection();
  await connection.execute('drop table change');
  await connection.execute(
    `delete from mikro_orm_migrations where name = '${new Changes(undefined as never, {} as never).name}'`,
  );
  await before.close();
  database = await openDatabase({ kind: 'folder', path: folder });
});
afterAll(async () => {
  await database.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const log = () => database.em.fork().find(Change, {}, { orderBy: { position: 'asc' } });

describe('A database from before the log', () => {
  it('gets a log of what it holds and has removed, in the order of its last change', async () => {
    expect((await log()).map(({ position, kind, subject, at }) => [position, kind, subject, at])).toEqual([
      [1, 'ADDED', A1, day(1)],
      [2, 'ADDED', A0, day(2)],
      [3, 'REMOVED', A0, day(2)],
      [4, 'ADDED', A2, day(3)],
      [5, 'ADDED', PAPER, day(3)],
    ]);
  });

  it('has the titles and kinds in it, and no title where none is stated', async () => {
    expect((await log()).map(({ title, instrumentKind }) => [title, instrumentKind])).toEqual([
      ['Två', 'AGREEMENT'],
      ['Ett', 'AGREEMENT'],
      ['Ett', 'AGREEMENT'],
      ['Tre', 'AGREEMENT'],
      [null, null],
    ]);
  });

  it('has marks in it that a cursor can carry', async () => {
    for (const { mark } of await log()) expect(mark).toMatch(/^[0-9a-f]{8}$/);
  });

  it('logs nothing when its data is brought in again and says the same', async () => {
    const before = await log();
    await database.em.getConnection().execute(`update county_state set digest = ''`);
    await importSeeds(database.em, retitled, '20', day(4));
    expect(await log()).toEqual(before);
  });

  it('logs what differs from the rows that the earlier version wrote', async () => {
    await importSeeds(database.em, withoutFirst, '20', day(5));
    expect((await log()).slice(5).map(({ kind, subject, facts }) => [kind, subject, facts])).toEqual([
      ['CHANGED', A2, [{ id: `${A2}#title/1`, aspect: 'title', kind: 'CHANGED' }]],
    ]);
  });
});
