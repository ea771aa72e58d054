// Tells what it costs that what is told is on the disk, beside the same where no sync reaches it, by turns in one run: middle
// milliseconds of a commit, of a new database and of an import of each county's seeds. Usage: npm run bench:durable [turns]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { discoverCounties } from '#subgraphs/county/descriptors/discover.ts';
import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { openInFolder } from '#subgraphs/county/store/database/pglite.ts';
import { withoutSyncs } from './without-syncs.ts';

const turns = Number(process.argv[2] ?? 7);
/** A commit takes so little that many of them are one turn. */
const COMMITS = 100;

const base = mkdtempSync(join(tmpdir(), 'durable-'));
let made = 0;
const newFolder = () => join(base, `${++made}`, 'county');

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

/** Runs the same by turns with and without, and prints both and their ratio. `run` returns milliseconds. */
async function compare(what: string, run: () => Promise<number>): Promise<void> {
  const synced: number[] = [];
  const unsynced: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    synced.push(await run());
    const restore = await withoutSyncs();
    unsynced.push(await run().finally(restore));
  }
  const [kept, lost] = [middle(synced), middle(unsynced)];
  const ratio = (kept / lost).toFixed(2);
  console.log(`${what}: ${kept.toFixed(2)} ms, without syncs ${lost.toFixed(2)} ms: ${ratio} times`);
}

try {
  const folder = newFolder();
  const database = await openInFolder(folder);
  await database.exec('create table kept (number int)');
  await compare('a commit', async () => {
    const all = await time(async () => {
      for (let number = 0; number < COMMITS; number++) await database.query('insert into kept values ($1)', [number]);
    });
    return all / COMMITS;
  });
  await database.close();

  await compare('a new database', async () => {
    const fresh = newFolder();
    const all = await time(async () => (await openDatabase({ kind: 'folder', path: fresh })).close());
    rmSync(fresh, { recursive: true });
    return all;
  });

  for (const { slug, code } of await discoverCounties())
    await compare(`an import of ${slug}`, async () => {
      const fresh = newFolder();
      const opened = await openDatabase({ kind: 'folder', path: fresh });
      const all = await time(() =>
        importSeeds(opened.em, openSeeds(`${SEEDS}${slug}`, slug), { code, origin: 'IMPORT' }),
      );
      await opened.close();
      rmSync(fresh, { recursive: true });
      return all;
    });
} finally {
  rmSync(base, { recursive: true, force: true });
}
