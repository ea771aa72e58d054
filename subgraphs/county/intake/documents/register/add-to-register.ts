import { randomBytes, randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { type CountyRegister, type RegisteredName, readRegister } from './county-register.ts';
import type { RegisterKey } from './register-key.ts';

/** The key that new digests are made under, made where there is none yet. */
export async function registerKey(tx: SqlEntityManager): Promise<RegisterKey> {
  const { keys } = await readRegister(tx);
  if (keys[0]) return keys[0];
  const key = { id: randomUUID().slice(0, 8), secret: randomBytes(32).toString('base64') };
  await tx.execute('insert into register_key values (?, ?, ?)', [key.id, key.secret, new Date()]);
  return key;
}

/** Adds what the register does not say yet; returns how many names that are. */
export async function addNames(
  tx: SqlEntityManager,
  { names: known }: Pick<CountyRegister, 'names'>,
  names: readonly RegisteredName[],
): Promise<number> {
  const said = new Set(known.map(lineOf));
  const added = [...new Map(names.map((name) => [lineOf(name), name])).values()].filter(
    (name) => !said.has(lineOf(name)),
  );
  if (added.length === 0) return 0;
  const at = new Date();
  await tx.execute(
    `insert into register_name select * from jsonb_populate_recordset(null::register_name, ?::jsonb) on conflict do nothing`,
    [JSON.stringify(added.map((name) => ({ ...name, at })))],
  );
  return added.length;
}

function lineOf({ key, digest, document, kept }: RegisteredName): string {
  return JSON.stringify([key, digest, document, kept]);
}
