import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { Change } from '#subgraphs/county/store/entities/index.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';

const programs = findPostgresql();

/** The data of one import: agreements of its own beside what all others hold. */
function seeds(importer: number) {
  const titles = Array.from({ length: 20 }, (_, index) => (index % 4 === importer ? `Egen ${importer}` : 'Samma'));
  return titledCounty('dalarna', '20', titles).data;
}

describe.skipIf(!programs)('Imports into one PostgreSQL database at the same time', () => {
  let server: PostgresqlServer;
  const importers: Database[] = [];
  let reader: Database;
  /** What the reader saw, again and again while the imports ran. */
  const seen: { position: number; mark: string }[][] = [];

  beforeAll(async () => {
    server = await startPostgresql(programs ?? '');
    const storage = server.createStorage('dalarna');
    reader = await openDatabase(storage);
    for (let count = 0; count < 3; count++) importers.push(await openDatabase(storage));
    let running = true;
    const reading = (async () => {
      while (running) seen.push(await reader.em.fork().find(Change, {}, { orderBy: { position: 'asc' } }));
    })();
    // A later clock does not make an import the later one.
    const runs = importers.flatMap(({ em }, importer) =>
      [0, 1, 2].map((round) =>
        importData(em, seeds((importer + round) % 4), '20', new Date(Date.UTC(2026, 0, 20 - importer))),
      ),
    );
    await Promise.all(runs).finally(() => {
      running = false;
    });
    await reading;
    seen.push(await reader.em.fork().find(Change, {}, { orderBy: { position: 'asc' } }));
  });
  afterAll(async () => {
    for (const database of [...importers, reader]) await database?.close();
    await server?.stop();
  });

  it('give positions without a gap to whoever reads, whenever that is', () => {
    for (const rows of seen) expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
  });

  it('commit in the order of their positions: what was seen stays, and what is new comes after it', () => {
    const last = seen.at(-1) ?? [];
    for (const rows of seen) expect(rows).toEqual(last.slice(0, rows.length));
  });

  it('show each import whole or not at all', () => {
    const whole = Map.groupBy(seen.at(-1) ?? [], ({ mark }) => mark);
    for (const rows of seen)
      for (const [mark, own] of Map.groupBy(rows, (row) => row.mark)) expect(own.length).toBe(whole.get(mark)?.length);
  });

  it('are logged one after the other, as many as changed something', () => {
    const marks = (seen.at(-1) ?? []).map(({ mark }) => mark);
    const changes = marks.filter((mark, index) => mark !== marks[index - 1]).length;
    expect(changes).toBe(new Set(marks).size);
    expect(changes).toBeGreaterThan(1);
  });
});
