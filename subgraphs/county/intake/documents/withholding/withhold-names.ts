import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Cited } from '#schema/values/citation.ts';
import { Document, Instrument, Organisation } from '#subgraphs/county/store/entities/index.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';
import { namesOnLines, withoutNames } from './names-on-lines.ts';

/** Where names stand that facts withhold. */
const WITHHELD = (revision: number) => `
  select distinct citation->>'document' as document, (citation->>'lineStart')::int as "lineStart", (citation->>'lineEnd')::int as "lineEnd"
  from fact, jsonb_array_elements(fact.citations) as citation
  where 'true'::jsonb in (select jsonb_path_query(fact.value, '$.**.nameWithheld')) and ${heldSql('fact', revision)}`;

/** Names of persons that facts give. */
const GIVEN = (revision: number) => `
  select distinct value->>'name' as name
  from fact where jsonb_typeof(value->'name') = 'string' and ${heldSql('fact', revision)}`;

/**
 * The texts of documents without the names that the facts of a revision withhold: each gives way to a marker wherever it
 * stands in the document, as contact data does, and each line keeps its place.
 */
export async function withholdNames<Text extends { document: string; lines: string[] }>(
  tx: SqlEntityManager,
  texts: readonly Text[],
  revision: number,
): Promise<Text[]> {
  const places = await tx.execute<Cited[]>(WITHHELD(revision));
  if (places.length === 0) return [...texts];
  const known = await knownNames(tx, revision);
  return texts.map((text) => {
    const own = places.filter(({ document }) => document === text.document);
    return { ...text, lines: withoutNames(text.lines, namesOnLines(text.lines, own, known)) };
  });
}

/** What is called something and is nobody whose name is withheld. */
async function knownNames(tx: SqlEntityManager, revision: number): Promise<string[]> {
  const organisations = await tx.find(Organisation, {});
  const titled = [...(await tx.find(Document, {})), ...(await tx.find(Instrument, {}))];
  const given = await tx.execute<{ name: string }[]>(GIVEN(revision));
  return [
    ...organisations.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]),
    ...titled.flatMap(({ title }) => title ?? []),
    ...given.map(({ name }) => name),
  ];
}
