import type { InferEntity } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import DataLoader from 'dataloader';
import { inCodebookOrder } from '#schema/codebook/aspect-order.ts';
import type { AspectId } from '#schema/codebook/codebook.ts';
import type { Cited } from '#schema/values/citation.ts';
import { under } from '../facts/fact.ts';
import { Attachment, Document, Fact, Instrument, Organisation, Revision } from '../store/entities/index.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';
import { type KnownFact, type KnownFactOf, knownFact } from './known-fact.ts';
import { quotations } from './quotations.ts';

export type InstrumentRow = InferEntity<typeof Instrument>;
export type DocumentRow = InferEntity<typeof Document>;
export type OrganisationRow = InferEntity<typeof Organisation>;

/** The facts of one subject: under one aspect, or all. */
export interface FactsKey {
  subject: string;
  aspect: AspectId | null;
}

/** Loads rows in batches, so that the number of SQL statements does not grow with the number of rows. */
export interface Loaders {
  instrument: DataLoader<string, InstrumentRow | null>;
  documentBySlug: DataLoader<string, DocumentRow | null>;
  organisation: DataLoader<string, OrganisationRow | null>;
  fact: DataLoader<string, KnownFact | null>;
  facts: DataLoader<FactsKey, KnownFact[], string>;
  /** Attached texts by the slugs of their documents. */
  attachment: DataLoader<string, InferEntity<typeof Attachment> | null>;
  /** What stands on the lines of a document, where its text is attached. */
  quotation: DataLoader<Cited, string | null, string>;
  /** Revisions by their numbers. */
  revision: DataLoader<number, RevisionRow | null>;
}

/** Loaders of what was held as of a revision, which the entity manager is set to. */
export function createLoaders(em: SqlEntityManager, revision: RevisionRow | null): Loaders {
  return {
    instrument: byKey(
      (ids) => em.find(Instrument, { id: { $in: ids } }),
      (row) => row.id,
    ),
    documentBySlug: byKey(
      (slugs) => em.find(Document, { slug: { $in: slugs } }),
      (row) => row.slug,
    ),
    organisation: byKey(
      (slugs) => em.find(Organisation, { slug: { $in: slugs } }),
      (row) => row.slug,
    ),
    fact: byKey(
      async (ids) => (await em.find(Fact, { id: { $in: ids } })).map(knownFact),
      ({ id }) => id,
    ),
    facts: new DataLoader((keys) => loadFacts(em, keys), {
      cacheKeyFn: ({ subject, aspect }) => `${subject}#${aspect ?? ''}`,
    }),
    attachment: byKey(
      async (slugs) => (revision?.texts ? em.find(Attachment, { document: { $in: slugs } }) : []),
      (row) => row.document,
    ),
    quotation: new DataLoader(
      async (places) => (revision?.texts ? quotations(em, places, revision.number) : places.map(() => null)),
      { cacheKeyFn: ({ document, lineStart, lineEnd }) => `${document}:${lineStart}-${lineEnd}` },
    ),
    revision: byKey(
      (numbers) => em.find(Revision, { number: { $in: numbers } }),
      (row) => row.number,
    ),
  };
}

/** The facts of a subject under one aspect. */
export async function factsUnder<Id extends AspectId>(
  { facts }: Pick<Loaders, 'facts'>,
  subject: string,
  aspect: Id,
): Promise<KnownFactOf<Id>[]> {
  return under(await facts.load({ subject, aspect }), aspect);
}

function byKey<Key, Row>(find: (keys: Key[]) => Promise<Row[]>, keyOf: (row: Row) => Key): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await find([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

async function loadFacts(em: SqlEntityManager, keys: readonly FactsKey[]): Promise<KnownFact[][]> {
  const subjects = [...new Set(keys.map((key) => key.subject))];
  const aspects = keys.flatMap(({ aspect }) => aspect ?? []);
  const rows = await em.find(
    Fact,
    { subject: { $in: subjects }, ...(aspects.length < keys.length ? {} : { aspect: { $in: [...new Set(aspects)] } }) },
    { orderBy: { position: 'asc' } },
  );
  const bySubject = Map.groupBy(rows.map(knownFact), ({ subject }) => subject);
  return keys.map(({ subject, aspect }) => {
    const own = bySubject.get(subject) ?? [];
    if (aspect !== null) return under(own, aspect);
    return own.toSorted(inCodebookOrder);
  });
}
