import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { z } from 'zod';
import { HubError } from '#schema/shared/errors.ts';
import { parseJson } from '#schema/shared/parse-json.ts';
import { writeWhole } from '#schema/shared/write-to.ts';
import { REGISTER_TABLES } from './register-tables.ts';

const rows = z.array(z.record(z.string(), z.unknown()));
const registerFile = z.object({ registerOf: z.literal('county-agreements-hub'), tables: z.record(z.string(), rows) });

type Tables = z.output<typeof registerFile>['tables'];

/**
 * Writes the register beside the database, which it outlives; for the user alone, and as a whole. Called before what it is about
 * is committed: what is withheld is in the file where it is in the database. Nothing is written of a register with nothing in it.
 * Throws FILE_UNWRITABLE.
 */
export async function writeRegisterFile(tx: SqlEntityManager, path: string | null): Promise<void> {
  if (path === null) return;
  const tables = await heldTables(tx);
  // Of two processes with files of their own, none takes out what the other has.
  const known = readRegisterFile(path);
  if (REGISTER_TABLES.every((table) => !lacks(known[table], tables[table]))) return;
  const all = Object.fromEntries(REGISTER_TABLES.map((table) => [table, together(known[table], tables[table])]));
  await writeTables(path, all);
}

/**
 * Puts the register of a database and the file beside it together: each takes over what only the other has. Throws
 * DATA_UNREADABLE for a file that is none. A file that cannot be written stops nobody here: what has to be kept is refused
 * where it comes in.
 */
export async function shareRegister(em: SqlEntityManager, path: string | null): Promise<void> {
  if (path === null) return;
  const known = readRegisterFile(path);
  const held = await heldTables(em);
  if (REGISTER_TABLES.some((table) => lacks(held[table], known[table])))
    await em.fork().transactional((tx) => takeOver(tx, known));
  if (REGISTER_TABLES.some((table) => lacks(known[table], held[table])))
    await writeRegisterFile(em, path).catch((error: unknown) => {
      if (!(error instanceof HubError) || error.code !== 'FILE_UNWRITABLE') throw error;
    });
}

/** Whether there is a register, in the database or in the file beside it. */
export async function isRegistered(em: SqlEntityManager, path: string | null): Promise<boolean> {
  if (path !== null && existsSync(path)) return true;
  return Object.values(await heldTables(em)).some((rows) => rows.length > 0);
}

async function takeOver(tx: SqlEntityManager, known: Tables): Promise<void> {
  for (const table of REGISTER_TABLES)
    await tx.execute(
      `insert into ${table} select * from jsonb_populate_recordset(null::${table}, ?::jsonb) on conflict do nothing`,
      [JSON.stringify(known[table] ?? [])],
    );
  // What is known now may stand in texts that were attached before.
  await tx.execute(`insert into renewal_due values ('WITHHELD_NAMES') on conflict do nothing`);
}

async function heldTables(em: SqlEntityManager): Promise<Tables> {
  const tables: Tables = {};
  for (const table of REGISTER_TABLES) {
    const found = await em.execute<{ row: Record<string, unknown> }[]>(
      `select to_jsonb(t) as row from ${table} as t order by 1`,
    );
    tables[table] = found.map(({ row }) => row);
  }
  return tables;
}

/** Whether rows are not among those that are held. */
function lacks(held: Tables[string] | undefined, others: Tables[string] | undefined): boolean {
  const own = new Set((held ?? []).map(keyOf));
  return (others ?? []).some((row) => !own.has(keyOf(row)));
}

/** The rows of both, each once. A time is the same in whatever zone it is written. */
function together(...all: (Tables[string] | undefined)[]): Tables[string] {
  const byKey = new Map(all.flatMap((some) => (some ?? []).map((row) => [keyOf(row), row])));
  return [...byKey.values()];
}

function keyOf(row: Record<string, unknown>): string {
  const entries = Object.entries(row).map(([name, value]) => [name, name === 'at' ? Date.parse(String(value)) : value]);
  return JSON.stringify(entries.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
}

function readRegisterFile(path: string): Tables {
  if (!existsSync(path)) return {};
  try {
    const found = registerFile.safeParse(parseJson(readFileSync(path, 'utf8')));
    if (found.success) return found.data.tables;
  } catch {}
  throw new HubError(
    'DATA_UNREADABLE',
    `${path} is no register of this hub; expected the file that it wrote there, or none, and then what is withheld is not known any more`,
  );
}

async function writeTables(path: string, tables: Tables): Promise<void> {
  await writeWhole(path, async (aside) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, `${JSON.stringify({ registerOf: 'county-agreements-hub', tables })}\n`, { mode: 0o600 });
    chmodSync(aside, 0o600);
  });
}
