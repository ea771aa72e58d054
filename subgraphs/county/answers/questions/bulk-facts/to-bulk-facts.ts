import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { isAspectId } from '#schema/codebook/codebook.ts';
import { documentId, organisationId } from '#schema/keys/ids.ts';
import type { BulkFact, BulkNames } from '#schema/questions/bulk-facts-question.ts';
import { type Reference, withReferences } from '#schema/values/references.ts';
import { citedBy } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { BulkFactRow } from './first-fact-rows.ts';

/** Facts on their way in bulk, and what they name; in one statement for each kind of thing that is named. */
export async function toBulkFacts(rows: readonly BulkFactRow[], known: Known) {
  const named = new Named(known);
  const facts = await Promise.all(rows.map((row) => toBulkFact(row, named, known)));
  return { facts, names: await named.names() };
}

async function toBulkFact(row: BulkFactRow, named: Named, known: Known): Promise<BulkFact> {
  const { id, subject, aspect, statedAs, value } = row;
  named.subject(subject);
  const citations = citedBy(row).map(async (place) => {
    const { document, lineStart, lineEnd, silent } = place;
    const quote = silent ? null : await known.loaders.quotation.load(place);
    return [named.document(document), lineStart, lineEnd, quote] as BulkFact['citations'][number];
  });
  return {
    ...{ id, subject, aspect, statedAs },
    value: isAspectId(aspect) ? withIds(valueTypeOf(aspect).schema, value ?? null, named) : null,
    wording: row.wording ?? null,
    reasoning: row.reasoning ?? null,
    note: row.note ?? null,
    inWords: row.inWords ?? null,
    citations: await Promise.all(citations),
  };
}

function withIds(schema: Parameters<typeof withReferences>[0], value: BulkFactRow['value'], named: Named) {
  return withReferences(schema, value, (reference) => named.refer(reference)) as BulkFact['value'];
}

/** What facts name, gathered while they are read. */
class Named {
  readonly #known: Known;
  readonly #instruments = new Set<string>();
  readonly #documents = new Set<string>();
  readonly #organisations = new Set<string>();

  constructor(known: Known) {
    this.#known = known;
  }

  /** Takes in what a fact is about, by its id. */
  subject(id: string): void {
    const prefix = documentId(this.#slug, '');
    if (id.startsWith(prefix)) this.#documents.add(id.slice(prefix.length));
    else this.#instruments.add(id);
  }

  /** Takes in a document by its slug, and gives its id. */
  document(slug: string): string {
    this.#documents.add(slug);
    return documentId(this.#slug, slug);
  }

  /** Takes in what a value points at, and gives its id. */
  refer({ refersTo, slug }: Reference): string {
    if (refersTo === 'document') return this.document(slug);
    if (refersTo === 'instrument') this.#instruments.add(slug);
    if (refersTo !== 'organisation') return slug;
    this.#organisations.add(slug);
    return organisationId(this.#slug, slug);
  }

  async names(): Promise<BulkNames> {
    const { instrument, documentBySlug, organisation } = this.#known.loaders;
    const [instruments, documents, organisations] = await Promise.all([
      instrument.loadMany([...this.#instruments]),
      documentBySlug.loadMany([...this.#documents]),
      organisation.loadMany([...this.#organisations]),
    ]);
    return {
      instruments: Object.fromEntries(
        found(instruments).map(({ id, kind, title, shortTitle }) => [
          id,
          { kind, title: title ?? null, shortTitle: shortTitle ?? null },
        ]),
      ),
      documents: Object.fromEntries(found(documents).map(({ id, title }) => [id, title ?? null])),
      organisations: Object.fromEntries(
        found(organisations).map(({ slug, name, kind, scbCode }) => [
          organisationId(this.#slug, slug),
          { name, kind: kind as BulkNames['organisations'][string]['kind'], scbCode: scbCode ?? null },
        ]),
      ),
    };
  }

  get #slug(): string {
    return this.#known.county.slug;
  }
}

/** What there is of what was looked up; throws what went wrong. */
function found<Row>(rows: readonly (Row | null | Error)[]): Row[] {
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row ?? [];
  });
}
