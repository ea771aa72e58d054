import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SqlEntityManager } from '@mikro-orm/sql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { REGISTER_TABLES } from '#subgraphs/county/intake/documents/register/register-tables.ts';
import { renew } from '#subgraphs/county/intake/renewal/renew.ts';
import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';
import { restoreBackup } from '#subgraphs/county/store/backup/restore-backup.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { dump } from '#tests/support/dump.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { replaceCall } from '#tests/support/replace-call.ts';
import { type NamedHub, namedHub } from './named-everywhere.ts';
import { ANY_ERASED, askNamed, ERASURES, foundAt } from './what-is-erased.ts';

/** What becomes of a statement of an erasure: it is another one, or is not sent. */
type Fault = (sql: string) => string | null;

const unsent =
  (start: string): Fault =>
  (sql) =>
    sql.startsWith(start) ? null : sql;
const otherwise =
  (table: string, by: (sql: string) => string): Fault =>
  (sql) =>
    sql.startsWith(`update ${table} as held set`) ? by(sql) : sql;
const leaving = (table: string, column: string) =>
  otherwise(table, (sql) => sql.replace(`"${column}", `, '').replace(`(now.row)."${column}", `, ''));

let named: NamedHub;
let backup: string;
let registerFile: string;
let feed: string;

/** Empties the database and fills it from the backup; without its register, which is left beside it. */
async function bringBack() {
  const em = named.database.em.fork();
  await em.execute(`truncate ${[...TABLES, ...REGISTER_TABLES, 'renewal_due'].join(', ')}`);
  await restoreBackup(em, 'dalarna', backup);
}

/** Ways to come upon what was to be erased; each says whether it does. */
const WAYS = {
  async 'an answer'(moment: string) {
    return (await askNamed(named.hub, { moments: [moment], sought: ANY_ERASED, once: true })).named.size > 0;
  },
  async 'a search or filter'(moment: string) {
    return (await foundAt(named.hub, [moment])).some((count) => count > 0);
  },
  async 'a row'(_moment?: string) {
    return ANY_ERASED.test(JSON.stringify(await dump(named.database)));
  },
  async 'the digest of a file'(moment: string) {
    const { data } = await named.hub.ask(
      `{ documents(asKnownAt: "${moment}") { nodes { document { attachedText { sha256 } } } } }`,
    );
    return JSON.stringify(data).includes('"sha256":"0');
  },
  async 'a follower who is told nothing'(_moment: string) {
    const { data } = await named.hub.ask(`{ changes(after: "${feed}") { restarted { code } } }`);
    return data.changes.restarted.length === 0;
  },
  async 'a backup from before'(_moment: string) {
    await bringBack();
    await renew(named.database.em.fork(), registerFile);
    return WAYS['a row']();
  },
};
type Way = keyof typeof WAYS;

/** The tables in which something is rewritten that is not made of other rows. */
const REWRITTEN = ['change', 'document', 'fact', 'instrument', 'organisation', 'passage', 'revision'];

const FAULTS: readonly [fault: string, by: Fault, found: Way][] = [
  ...REWRITTEN.map((table): [string, Fault, Way] => [
    `no ${table} is rewritten`,
    unsent(`update ${table} as held set`),
    'an answer',
  ]),
  ['the notes of facts are left', leaving('fact', 'note'), 'an answer'],
  ['what values hold is left', leaving('fact', 'value'), 'an answer'],
  ['short titles are left', leaving('instrument', 'short_title'), 'an answer'],
  ['what the county says of itself is left', leaving('revision', 'known_gaps'), 'an answer'],
  ['facts of the first revision are left', otherwise('fact', (sql) => `${sql} and held.since > 1`), 'an answer'],
  [
    'only texts that are attached now are rewritten',
    (sql) => sql.replace('from attachment group by', 'from attachment where until = 2147483647 group by'),
    'an answer',
  ],
  ['no text is rewritten', unsent('update attachment set text'), 'an answer'],
  ['no attachment is taken out', unsent('delete from attachment'), 'an answer'],
  ['what filters look in is left', unsent('update instrument set search_text'), 'a search or filter'],
  ['lines that no text has are left', unsent('delete from text_line'), 'a row'],
  ['words that no text has are left', unsent('delete from vocabulary'), 'a row'],
  ['digests of files are left', unsent('update attachment set sha256'), 'the digest of a file'],
  ['marks are left', (sql) => (sql.includes('with drawn as') ? null : sql), 'a follower who is told nothing'],
  ['the register is not told', unsent('insert into register_erasure'), 'a backup from before'],
];

/** Erases all that there is to erase from a county as it was, with a fault of each statement. */
async function eraseWith(fault: Fault, file: string | null = registerFile) {
  rmSync(registerFile, { force: true });
  await bringBack();
  const restore = replaceCall(
    SqlEntityManager.prototype,
    'execute',
    (real) =>
      function (this: SqlEntityManager, asked: unknown, ...given: unknown[]) {
        const sql = typeof asked === 'string' ? fault(asked) : asked;
        return sql === null ? Promise.resolve([]) : real.call(this, sql, ...given);
      },
  );
  try {
    for (const { erasure } of Object.values(ERASURES))
      await erase(named.database.em, erasure, { message: null, registerFile: file });
  } finally {
    restore();
  }
}

describe('An erasure', () => {
  let moment: string;
  beforeAll(async () => {
    const memory = await inMemory();
    named = await namedHub(() => memory);
    // Both texts were attached then, and the facts still said all.
    moment = String(named.moments.at(-2));
    backup = join(named.folder, 'older.backup');
    registerFile = join(named.folder, 'dalarna.register.json');
    await writeBackup(named.database.em, 'dalarna', backup);
    feed = (await named.hub.ask('{ changes { pageInfo { endCursor } } }')).data.changes.pageInfo.endCursor;
  });
  afterAll(() => named.close());

  it.each(Object.keys(WAYS) as Way[])('that is whole leaves nothing that is come upon by %s', async (way) => {
    await eraseWith((sql) => sql);
    expect(await WAYS[way](moment)).toBe(false);
  });

  it.each(FAULTS.map(([fault, by, way]) => [fault, way, by] as const))(
    'where %s is come upon by %s',
    async (_, way, fault) => {
      await eraseWith(fault);
      expect(await WAYS[way](moment)).toBe(true);
    },
  );

  it('whose register is kept in no file is come upon by a backup from before', async () => {
    await eraseWith((sql) => sql, null);
    expect(await WAYS['a backup from before'](moment)).toBe(true);
  });
});
