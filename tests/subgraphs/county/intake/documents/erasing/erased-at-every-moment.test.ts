import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { restoreBackup } from '#subgraphs/county/store/backup/restore-backup.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { scrubWhereDue } from '#subgraphs/county/store/database/scrub.ts';
import type { AskedTexts } from '#tests/support/ask-every-text.ts';
import { filesWith } from '#tests/support/files-with.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { namedEverywhere, namedHub } from './named-everywhere.ts';
import { ANY_ERASED, askNamed, ERASURES, foundAt } from './what-is-erased.ts';

let folder = '';
let moments: (string | null)[];
let before: Map<string, Set<string>>;
let foundBefore: number[];
let live: string;
let restored: string;

const rootsOf = ({ named }: AskedTexts) => new Set([...named.values()].flatMap((roots) => [...roots]));

/** A hub over what a folder holds, as it is after a start. */
async function started<Result>(path: string, ask: (hub: TestHub) => Promise<Result>): Promise<Result> {
  const { county } = namedEverywhere();
  const hub = await startTestHub({ counties: [{ county, data: 'held' }], storage: () => ({ kind: 'folder', path }) });
  return ask(hub).finally(hub.close);
}

beforeAll(async () => {
  const named = await namedHub();
  folder = named.folder;
  const { em, registerFile } = named.database;
  // What was known after the import is what is known now.
  moments = named.moments.filter((_, index) => index !== 1);
  live = join(folder, 'dalarna');
  restored = join(folder, 'restored');
  // When both texts were attached and the facts still said all.
  const then = named.moments.slice(-2, -1);
  before = new Map();
  for (const [what, { word }] of Object.entries(ERASURES))
    before.set(what, rootsOf(await askNamed(named.hub, { moments: then, sought: new RegExp(word, 'i'), text: word })));
  foundBefore = await foundAt(named.hub, then);
  const older = join(folder, 'older.backup');
  await writeBackup(em, 'dalarna', older);
  for (const { erasure } of Object.values(ERASURES)) await erase(em, erasure, { message: null, registerFile });
  await scrubWhereDue(em);
  await named.hub.close();
  const { em: empty, close } = await openDatabase({ kind: 'folder', path: restored });
  await restoreBackup(empty, 'dalarna', older);
  await close();
  rmSync(older);
  copyFileSync(`${live}.register.json`, `${restored}.register.json`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Of what is erased', () => {
  it.each([
    [
      'a name',
      ['agreements', 'changes', 'compare', 'counties', 'dalarna', 'documents', 'documentText', 'facts', 'node'],
    ],
    ['a name', ['answerGroups', 'lineage', 'organisations', 'search']],
    ['lines of a text', ['documentText', 'search', 'agreements', 'compare', 'facts']],
    ['a whole text', ['search', 'compare', 'facts']],
  ])('%s was answered before by %j', (what, roots) => {
    expect([...(before.get(what) ?? [])]).toEqual(expect.arrayContaining(roots));
  });

  it('each word found something before, and those of facts in a filter too', () => {
    expect(foundBefore.map((count) => count > 0)).toEqual([true, true, true, true, true, false]);
  });

  it.each([
    ['after a restart', () => live],
    ['after a restore of a backup from before, beside the register', () => restored],
  ])('nothing is in any answer of any root field, at any moment, nor in any file, %s', async (_, path) => {
    const asked = await started(path(), async (hub) => ({
      ...(await askNamed(hub, { moments, sought: ANY_ERASED })),
      found: Math.max(...(await foundAt(hub, moments))),
    }));
    expect([[...asked.named], asked.refused, asked.found]).toEqual([[], [], 0]);
    expect(filesWith(path(), ANY_ERASED)).toEqual([]);
  });
});
