import DataLoader from 'dataloader';
import sql, { raw } from 'sql-template-tag';
import { inCodebookOrder } from '#schema/codebook/aspect-order.ts';
import type { AspectId } from '#schema/codebook/codebook.ts';
import type { Cited } from '#schema/values/citation.ts';
import { under } from '../facts/fact.ts';
import type { Read } from '../store/database/read.ts';
import { held } from '../store/entities/versions.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';
import type { RevisionRows } from './kept-rows.ts';
import { type KnownFact, type KnownFactOf, knownFact } from './known-fact.ts';
import { quotations } from './quotations.ts';
import {
  type AttachmentRow,
  type DocumentRow,
  type FactRow,
  type InstrumentRow,
  type OrganisationRow,
  rowsOf,
  timed,
} from './stored-rows.ts';

/** The facts of one subject: under one aspect, or all. */
export interface FactsKey {
  subject: string;
  aspect: AspectId | null;
}

/** The tables whose rows are loaded as of a revision. */
type HeldTable = 'instrument' | 'document' | 'organisation' | 'fact' | 'attachment';

/** Loads rows in batches, so that the number of SQL statements does not grow with the number of rows. */
export interface Loaders {
  instrument: DataLoader<string, InstrumentRow | null>;
  documentBySlug: DataLoader<string, DocumentRow | null>;
  organisation: DataLoader<string, OrganisationRow | null>;
  fact: DataLoader<string, KnownFact | null>;
  facts: DataLoader<FactsKey, KnownFact[], string>;
  /** Attached texts by the slugs of their documents. */
  attachment: DataLoader<string, AttachmentRow | null>;
  /** What stands on the lines of a document, where its text is attached. */
  quotation: DataLoader<Cited, string | null, string>;
  /** Revisions by their numbers. */
  revision: DataLoader<number, RevisionRow | null>;
}

/** Loaders of what was held as of a revision, of which facts are kept between requests. */
export function createLoaders(read: Read, revision: RevisionRow | null, kept: RevisionRows): Loaders {
  const number = revision?.number ?? 0;
  const heldBy = <Row>(table: HeldTable, key: string, keys: readonly string[]) =>
    read<Row & object>(
      sql`select ${rowsOf[table]} from ${raw(table)} where ${raw(key)} = any(${keys}::text[]) and ${held(table, number)}`,
    );
  return {
    instrument: byKey(
      (ids) => heldBy<InstrumentRow>('instrument', 'id', ids),
      (row) => row.id,
    ),
    documentBySlug: byKey(
      (slugs) => heldBy<DocumentRow>('document', 'slug', slugs),
      (row) => row.slug,
    ),
    organisation: byKey(
      (slugs) => heldBy<OrganisationRow>('organisation', 'slug', slugs),
      (row) => row.slug,
    ),
    fact: byKey(
      async (ids) => (await heldBy<FactRow>('fact', 'id', ids)).map(knownFact),
      ({ id }) => id,
    ),
    facts: new DataLoader((keys) => keptFacts(keys, kept, (missing) => loadFacts(read, missing, number)), {
      cacheKeyFn: nameOf,
    }),
    attachment: byKey(
      async (slugs) => (revision?.texts ? heldBy<AttachmentRow>('attachment', 'document', slugs) : []),
      (row) => row.document,
    ),
    quotation: new DataLoader(
      async (places) => (revision?.texts ? quotations(read, places, number) : places.map(() => null)),
      { cacheKeyFn: ({ document, lineStart, lineEnd }) => `${document}:${lineStart}-${lineEnd}` },
    ),
    revision: byKey(
      async (numbers) =>
        (
          await read<RevisionRow>(sql`select ${rowsOf.revision} from revision where number = any(${numbers}::int[])`)
        ).map(timed),
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

function nameOf({ subject, aspect }: FactsKey): string {
  return `${subject}#${aspect ?? ''}`;
}

/** The facts that are kept, and those that are not, which are loaded. */
async function keptFacts(
  keys: readonly FactsKey[],
  kept: RevisionRows,
  load: (missing: readonly FactsKey[]) => Promise<KnownFact[][]>,
): Promise<KnownFact[][]> {
  const found = keys.map((key) => kept.get<KnownFact[]>(nameOf(key)));
  const missing = keys.filter((_, index) => !found[index]);
  const loaded = new Map<FactsKey, KnownFact[]>();
  if (missing.length > 0)
    for (const [index, facts] of (await load(missing)).entries()) {
      const key = missing[index] as FactsKey;
      loaded.set(key, facts);
      kept.put(nameOf(key), facts);
    }
  return keys.map((key, index) => found[index] ?? loaded.get(key) ?? []);
}

async function loadFacts(read: Read, keys: readonly FactsKey[], revision: number): Promise<KnownFact[][]> {
  const subjects = [...new Set(keys.map((key) => key.subject))];
  const aspects = [...new Set(keys.flatMap(({ aspect }) => aspect ?? []))];
  const all = keys.some(({ aspect }) => aspect === null);
  const rows = await read<FactRow>(sql`
    select ${rowsOf.fact} from fact
    where subject = any(${subjects}::text[]) and ${held('fact', revision)}
      and (${all} or aspect = any(${aspects}::text[]))
    order by position`);
  const bySubject = Map.groupBy(rows.map(knownFact), ({ subject }) => subject);
  return keys.map(({ subject, aspect }) => {
    const own = bySubject.get(subject) ?? [];
    return aspect === null ? own.toSorted(inCodebookOrder) : under(own, aspect);
  });
}
