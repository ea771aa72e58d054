import type { SqlEntityManager } from '@mikro-orm/sql';
import { Document, Instrument, Organisation } from '#subgraphs/county/store/entities/index.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';
import type { KnownNames } from '../register/names-withheld.ts';

/** Names of persons that facts give. */
const GIVEN = (revision: number) => `
  select distinct value->>'name' as name
  from fact where jsonb_typeof(value->'name') = 'string' and ${heldSql('fact', revision)}`;

/** What is called something as of a revision, and is nobody whose name is withheld. */
export async function knownNames(tx: SqlEntityManager, revision: number): Promise<KnownNames> {
  const organisations = await tx.find(Organisation, {});
  const titled = [...(await tx.find(Document, {})), ...(await tx.find(Instrument, {}))];
  const given = await tx.execute<{ name: string }[]>(GIVEN(revision));
  return {
    given: given.map(({ name }) => name),
    others: [
      ...organisations.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
      ...titled.flatMap(({ title }) => title ?? []),
    ],
  };
}
