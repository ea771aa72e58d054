import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { continuesFrom, crash } from '#tests/long/crash/crash.ts';
import { expectedStates } from '#tests/long/crash/held-state.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';

/** So many imports are killed here; npm run crash kills a hundred. */
const CRASHES = 1;
/** Long enough for some imports, so that they are killed in the middle of one. */
const LONGEST = 2_000;

const programs = findPostgresql();
let folder: string;
let server: PostgresqlServer | null = null;
let expected: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
  if (programs) server = await startPostgresql(programs);
  expected = await expectedStates();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const random = (most: number) => Math.round(Math.random() * most);

describe('An embedded database that is killed while it is made', () => {
  it('opens the next time', async () => {
    const storage: Storage = { kind: 'folder', path: join(folder, 'created') };
    for (let count = 0; count < CRASHES; count++)
      await crash(storage, expected, { since: 'start', after: random(4_000) });
    expect((await crash(storage, expected, { since: 'import', after: 0 })).held).not.toBeNull();
  });
});

describe.each(programs ? ['embedded', 'server'] : ['embedded'])(
  'Imports into an %s database that are killed',
  (kind) => {
    it('leave exactly the state before or the state after, and all revisions before', async () => {
      const storage: Storage =
        kind === 'server' && server
          ? server.createStorage('dalarna')
          : { kind: 'folder', path: join(folder, 'dalarna') };
      let before: number[] = [];
      // The last is killed at once: it only says what the one before left.
      for (let count = 0; count <= CRASHES; count++) {
        const since = count === CRASHES ? 'import' : 'imported';
        const { held } = await crash(storage, expected, { since, after: count === CRASHES ? 0 : random(LONGEST) });
        expect(held).not.toBeNull();
        expect(continuesFrom(before, held ?? [])).toBe(true);
        before = held ?? [];
      }
      expect(before.length).toBeGreaterThan(0);
    });
  },
);
