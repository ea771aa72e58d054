import type { SqlEntityManager } from '@mikro-orm/sql';
import type { NameDigest } from './name-digests.ts';
import type { RegisterKey } from './register-key.ts';

/** A name that is replaced or, where the rules allow it, kept. Of those that say otherwise of the same, the last holds. */
export interface RegisteredName extends NameDigest {
  /** The slug of the document that it holds in; empty for all. */
  document: string;
  kept: boolean;
}

/** What the county must do again and may not say. */
export interface CountyRegister {
  /** The first is the one that new digests are made under. */
  keys: readonly RegisterKey[];
  names: readonly RegisteredName[];
}

/** The register as the database has it. */
export async function readRegister(tx: SqlEntityManager): Promise<CountyRegister> {
  const keys = await tx.execute<RegisterKey[]>('select id, secret from register_key order by at, id');
  const names = await tx.execute<RegisteredName[]>(
    `select distinct on (key, digest, document) key, words, digest, document, kept from register_name
     order by key, digest, document, at desc, kept`,
  );
  return { keys, names };
}
