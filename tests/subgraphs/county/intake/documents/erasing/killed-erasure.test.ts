import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { renew } from '#subgraphs/county/intake/renewal/renew.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { dump } from '#tests/support/dump.ts';
import { filesWith } from '#tests/support/files-with.ts';
import { importData } from '#tests/support/import-data.ts';
import { runToEnd } from '#tests/support/run-to-end.ts';
import { NAME, namedEverywhere, paperText } from './named-everywhere.ts';

const NAMED = /exempelsson/i;
const CHILD = fileURLToPath(new URL('./erase-until-killed.ts', import.meta.url));

/** Before what it is killed, by the beginning of a statement or a call; and what is left of it after the next start. */
const KILLS = [
  ['some tables are rewritten, and others are not yet', 'update organisation', 'nothing'],
  ['the register says it, and nothing is committed', 'commit', 'all'],
  ['all is committed, and some files are written anew', 'vacuum (full, analyze) passage', 'all'],
] as const;

let base: string;
const pathOf = (before: string) => join(base, before.replace(/\W/g, '-'), 'dalarna');

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'killed-erasure-'));
  const path = join(base, 'whole', 'dalarna');
  const { em, close } = await openDatabase({ kind: 'folder', path });
  await importData(em, namedEverywhere().data, '20');
  await attachTexts(em, [paperText('Om samverkan.', `På mötet talade ${NAME}.`)]);
  await close();
  for (const [, before] of KILLS) cpSync(join(base, 'whole'), join(pathOf(before), '..'), { recursive: true });
  const ran = await Promise.all(
    KILLS.map(([, before]) =>
      runToEnd(process.execPath, [CHILD, pathOf(before), NAME, before], { folder: base, environment: {} }),
    ),
  );
  // Nobody ended by himself, and nobody had anything to say.
  expect(ran).toEqual(KILLS.map(() => ({ code: null, out: '', err: '' })));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** What a county says of an erasure: whether it still names somebody, in rows and files, and how often history and register tell of it. */
async function afterStart(path: string) {
  const database = await openDatabase({ kind: 'folder', path });
  const { em, registerFile, close } = database;
  try {
    await renew(em, registerFile);
    const [told] = await em.execute<{ revisions: number; registered: number }[]>(
      `select (select count(*)::int from revision where origin = 'ERASURE') as revisions, (select count(*)::int from register_erasure) as registered`,
    );
    const file = existsSync(String(registerFile)) ? JSON.parse(readFileSync(String(registerFile), 'utf8')) : null;
    return {
      ...told,
      inFile: file?.tables.register_erasure.length ?? 0,
      named: NAMED.test(JSON.stringify(await dump(database))),
      inBytes: filesWith(path, NAMED).length > 0,
    };
  } finally {
    await close();
  }
}

describe('An erasure that is killed', () => {
  it.each(KILLS)('when %s (%s) leaves %s of itself, and register and database agree', async (_, before, left) => {
    const all = left === 'all';
    const told = all ? 1 : 0;
    expect(await afterStart(pathOf(before))).toEqual({
      ...{ revisions: told, registered: told, inFile: told },
      ...{ named: !all, inBytes: !all },
    });
  });
});
