// Kills a hundred imports on each kind of database, and as many first creations. Usage: npm run crash [number]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { findPostgresql, startPostgresql } from '#tests/support/postgresql-server.ts';
import { continuesFrom, crash } from './crash.ts';
import { expectedStates } from './held-state.ts';

const times = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'crash-'));
const programs = findPostgresql();
const server = programs ? await startPostgresql(programs) : null;
const expected = await expectedStates();

async function imports(name: string, storage: Storage): Promise<void> {
  let before: number[] = [];
  for (let count = 1; count <= times; count++) {
    const after = Math.round(Math.random() * 2_000);
    const { held } = await crash(storage, expected, { since: count % 2 ? 'import' : 'imported', after });
    if (!held || !continuesFrom(before, held))
      throw new Error(`${name}: ${JSON.stringify(before)} became ${JSON.stringify(held)}`);
    before = held;
    console.log(`${name}: import ${count} of ${times} killed after ${after} ms; before it, ${held.length} revisions`);
  }
}

async function creations(): Promise<void> {
  for (let count = 1; count <= times; count++) {
    const path = join(folder, `created-${count}`);
    const after = Math.round(Math.random() * 3_000);
    await crash({ kind: 'folder', path }, expected, { since: 'start', after });
    await crash({ kind: 'folder', path }, expected, { since: 'import', after: 0 });
    rmSync(path, { recursive: true, force: true });
    console.log(`creation ${count} of ${times} killed after ${after} ms; it opened afterwards`);
  }
}

try {
  await creations();
  await imports('embedded', { kind: 'folder', path: join(folder, 'dalarna') });
  if (server) await imports('PostgreSQL', server.createStorage('dalarna'));
  console.log('every state was exactly before or after');
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
