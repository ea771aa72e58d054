import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Cited } from '#schema/values/citation.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';

const WITHHELD = `'true'::jsonb in (select jsonb_path_query(fact.value, '$.**.nameWithheld'))`;
const PLACE = `(citation->>'lineStart')::int as "lineStart", (citation->>'lineEnd')::int as "lineEnd"`;

/** The lines of documents on which facts of a revision withhold the names. */
export function withheldOn(tx: SqlEntityManager, revision: number): Promise<Cited[]> {
  return tx.execute<Cited[]>(
    `select distinct citation->>'document' as document, ${PLACE}
     from fact, jsonb_array_elements(fact.citations) as citation where ${WITHHELD} and ${heldSql('fact', revision)}`,
  );
}

/** A text that was attached at some time, and lines of it. */
export interface LinesOfText extends Omit<Cited, 'document'> {
  /** What its lines are kept under. */
  text: string;
}

/** The lines of every text that was ever attached on which facts withheld the names while it was. */
export function everWithheldOn(tx: SqlEntityManager): Promise<LinesOfText[]> {
  return tx.execute<LinesOfText[]>(
    `select distinct attachment.text, ${PLACE}
     from fact, jsonb_array_elements(fact.citations) as citation, attachment
     where exists (select from attachment) and ${WITHHELD} and attachment.document = citation->>'document'
       and fact.since < attachment.until and attachment.since < fact.until`,
  );
}
