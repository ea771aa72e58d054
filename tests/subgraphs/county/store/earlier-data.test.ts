import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renew } from '#subgraphs/county/intake/renewal/renew.ts';
import { restoreBackup } from '#subgraphs/county/store/backup/restore-backup.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { dump } from '#tests/support/dump.ts';
import { type EarlierFixture, earlierFixtures } from '#tests/support/earlier/earlier-fixtures.ts';
import { earlierHub } from '#tests/support/earlier/earlier-hub.ts';
import type { EarlierAnswer } from '#tests/support/earlier/earlier-terms.ts';
import { importWhole, LINGONLAND } from '#tests/support/earlier/made-up-county.ts';
import { toldOtherwise } from '#tests/support/earlier/told-otherwise.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { THOROUGH } from '#tests/support/thorough.ts';

const programs = findPostgresql();
const KINDS = programs ? ['embedded', 'server'] : ['embedded'];
/** Each fixture on one of the databases in turn, on both where there is time. */
const kindsFor = (turn: number) => (THOROUGH ? KINDS : KINDS.slice(turn % KINDS.length).slice(0, 1));
const CASES = earlierFixtures().flatMap((fixture, turn) =>
  kindsFor(turn).map((kind) => ({ name: fixture.name, kind, fixture })),
);

let folder: string;
let server: PostgresqlServer | null = null;
let made = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'earlier-data-'));
  if (programs) server = await startPostgresql(programs);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

/** Where a database of a kind can be made, or `embedded` where it need not outlive its process. */
async function place(kind: string, embedded?: Storage): Promise<Storage> {
  made += 1;
  return server && kind === 'server'
    ? { kind: 'postgresql', url: server.createDatabase(`earlier_${made}`), statementTimeout: 0 }
    : (embedded ?? inMemory());
}

function databaseOf({ apps: [county] }: TestHub): Database {
  if (!county) throw new Error('this hub has no county');
  return county.database;
}

type Asked = [name: string, answered: EarlierAnswer[]];

/** The questions that were asked as known at moments that are looked for. */
function askedAt({ answered }: EarlierFixture, wanted: (moment: string | null) => boolean): Asked[] {
  return [...answered]
    .map(([name, all]): Asked => [name, all.filter(({ moment }) => wanted(moment))])
    .filter(([, asked]) => asked.length > 0);
}

const ofHistory = (fixture: EarlierFixture) => askedAt(fixture, (moment) => moment !== null);
const ofNow = (fixture: EarlierFixture) => askedAt(fixture, (moment) => moment === null);

/** Expects a hub to answer each question as it was answered then, but where another answer is expected, with its reason. */
async function answersAsThen(hub: TestHub, fixture: EarlierFixture, asked: readonly EarlierAnswer[]): Promise<void> {
  for (const earlier of asked) {
    const { found, expected } = await toldOtherwise(hub, fixture, earlier);
    expect({ moment: earlier.moment, differences: found }).toEqual({ moment: earlier.moment, differences: expected });
  }
}

describe.each(earlierFixtures())('Of $name', ({ answered, expected }) => {
  it('every difference that is expected has a reason, and is one of a question that was asked', () => {
    const unfounded = expected.filter(
      ({ question, moments, reasons }) =>
        reasons.length === 0 ||
        moments.length === 0 ||
        moments.some((moment) => !answered.get(question)?.some((asked) => asked.moment === moment)),
    );
    expect(unfounded).toEqual([]);
  });
});

describe.each(CASES)('Of $name, on the $kind database,', ({ fixture, kind }) => {
  let opened: TestHub;
  let restored: TestHub;
  beforeAll(async () => {
    const storage = await place(kind, { kind: 'folder', path: join(folder, fixture.name) });
    await fixture.recreate(storage);
    opened = await earlierHub(storage);
    restored = await earlierHub(await place(kind));
    await restoreBackup(databaseOf(restored).em, LINGONLAND.slug, fixture.backup);
    await renew(databaseOf(restored).em, null);
  });
  afterAll(async () => {
    await opened.close();
    await restored.close();
  });

  describe.each([
    { data: 'the database', hub: () => opened },
    { data: 'the restored backup', hub: () => restored },
  ])('$data', ({ hub }) => {
    it.each(ofNow(fixture))('answers as then: %s', (_, answered) => answersAsThen(hub(), fixture, answered));

    it('goes on with the changes after a cursor of then', async () => {
      const [page] = fixture.answered.get('a page of changes') ?? [];
      const { nodes, pageInfo } = page?.answer.data?.changes ?? {};
      const { data } = await hub().ask(
        `{ changes(after: "${pageInfo.endCursor}", first: 1) { nodes { position } restarted { slug } } }`,
      );
      expect(data.changes).toEqual({ nodes: [{ position: nodes.length + 1 }], restarted: [] });
    });
  });

  it.each(ofHistory(fixture))('the database answers of its history as then: %s', (_, answered) =>
    answersAsThen(opened, fixture, answered),
  );

  it('the restored backup holds every row that the database holds, history and all', async () => {
    expect(await dump(databaseOf(restored))).toEqual(await dump(databaseOf(opened)));
  });

  describe.each(KINDS)('the restored backup, backed up and restored again into the %s database,', (into) => {
    let again: Database;
    beforeAll(async () => {
      const file = join(folder, `${fixture.name}-${kind}-${into}.backup`);
      await writeBackup(databaseOf(restored).em, LINGONLAND.slug, file);
      again = await openDatabase(await place(into));
      await restoreBackup(again.em, LINGONLAND.slug, file);
    });
    afterAll(() => again.close());

    it('holds the same', async () => {
      expect(await dump(again)).toEqual(await dump(databaseOf(restored)));
    });
  });

  describe('the database, imported into,', () => {
    const numbers = async (): Promise<number[]> => {
      const { data } = await opened.ask(`{ ${LINGONLAND.slug} { revisions { number } } }`);
      return data[LINGONLAND.slug].revisions.map(({ number }: { number: number }) => number);
    };
    let before: number[];
    beforeAll(async () => {
      before = await numbers();
      await importWhole(databaseOf(opened).em);
    });

    it('has one revision more', async () => {
      expect(await numbers()).toEqual([before.length + 1, ...before]);
    });

    it('holds what was imported', async () => {
      const removedThen = `${LINGONLAND.slug}:agreement:ramavtal-familjestod`;
      const { data } = await opened.ask(`{ node(id: "${removedThen}") { id } }`);
      expect(data.node).toEqual({ id: removedThen });
    });

    it.each(ofHistory(fixture))('keeps its history: %s', (_, answered) => answersAsThen(opened, fixture, answered));
  });
});
