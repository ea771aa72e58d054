import type { AspectId } from '#schema/codebook/codebook.ts';
import { keyOf } from '#schema/keys/ids.ts';
import type { BulkFact, BulkFactsArgs, BulkNames } from '#schema/questions/bulk-facts-question.ts';
import type { Pull, Source, Sourced } from '../declaration/report-source.ts';
import { type BulkChunk, type BulkPlace, bulkChunks, bulkPlace, bulkRefusals, bulkStep } from './bulk-chunks.ts';
import { readAhead } from './read-ahead.ts';

/** A fact as a row, with what is named in it. */
export interface BulkRow<Item = undefined> {
  fact: BulkFact;
  names: BulkNames;
  /** Where it stands: the citation of this row, and its number among those of the fact, from 1. */
  citation: { document: string; lineStart: number; lineEnd: number; quote: string | null } | null;
  citationNumber: number | null;
  /** The part of the fact that the row is of, and its number, from 1; where a table has a row for each part. */
  item: Item;
  itemNumber: number;
}

const DOCUMENT = `
  query FactRows($filter: FactFilter, $asKnownAt: DateTime) {
    facts(filter: $filter, first: 1, asKnownAt: $asKnownAt) { counties { county { slug } status } }
  }`;

/**
 * Rows of facts: all of them, or those under some aspects. `partsOf` gives a row for each part of a fact, such as each
 * condition of a decision; one for the whole fact where left out.
 */
export function factRows(aspects?: readonly AspectId[]): Source<BulkRow>;
export function factRows<Item>(
  aspects: readonly AspectId[] | undefined,
  partsOf: (fact: BulkFact) => readonly Item[],
): Source<BulkRow<Item>>;
export function factRows(
  aspects?: readonly AspectId[],
  partsOf: (fact: BulkFact) => readonly unknown[] = WHOLE,
): Source<BulkRow<unknown>> {
  // How far a puller has read, its cursor says.
  const fixed = { changedSince: undefined, ...(aspects ? { aspects: [...aspects] } : {}) };
  return {
    document: DOCUMENT,
    fixed,
    ofCounties: true,
    key: 'fact_id',
    async refusals(pull) {
      await check(pull);
      return bulkRefusals(pull, bulkFilter(pull));
    },
    pages: {
      place: bulkPlace,
      async read(pull, from, first) {
        await check(pull);
        const { chunk, next } = await bulkStep(pull, bulkFilter(pull), from as BulkPlace | null, first);
        return { rows: chunk ? rowsOfChunk(chunk, pull, partsOf) : [], next };
      },
    },
    async *rows(pull) {
      await check(pull);
      const rowsOf = (chunk: BulkChunk) => rowsOfChunk(chunk, pull, partsOf);
      for await (const chunk of readAhead(bulkChunks(pull, bulkFilter(pull)))) yield rowsOf(chunk);
    },
  };
}

/** Has the hub refuse what it would refuse of any client. */
async function check({ hub, variables, asKnownAt }: Pull): Promise<void> {
  await hub(DOCUMENT, { ...variables, asKnownAt });
}

const WHOLE = () => [undefined];

/** The filter as counties take it: which of them are asked, the pull says; ids name nothing of a moment. */
function bulkFilter({ variables }: Pull): BulkFactsArgs['filter'] {
  const { counties: _, instruments, changedSince: __, ...filter } = (variables.filter ?? {}) as Record<string, unknown>;
  return {
    ...filter,
    ...(instruments ? { instruments: (instruments as string[]).map(keyOf) } : {}),
  } as BulkFactsArgs['filter'];
}

function rowsOfChunk(
  { county, facts, removed, names }: BulkChunk,
  { citations }: Pull,
  partsOf: (fact: BulkFact) => readonly unknown[],
): Sourced<BulkRow<unknown>>[] {
  const rows = facts.flatMap((fact): Sourced<BulkRow<unknown>>[] => {
    const cited = citations === 'rows' && fact.citations.length > 0 ? fact.citations : [fact.citations[0]];
    const own = partsOf(fact).flatMap((item, index) =>
      cited.map((place, number) => ({
        ...{ fact, names, item, itemNumber: index + 1 },
        citation: place ? { document: place[0], lineStart: place[1], lineEnd: place[2], quote: place[3] } : null,
        citationNumber: place ? number + 1 : null,
      })),
    );
    // What had rows before and has none now is no more, for who has them.
    if (own.length === 0) return county.since === null ? [] : [{ county, state: 'REMOVED', key: fact.id }];
    return own.map((row) => ({ county, state: 'HELD', row }));
  });
  return [...rows, ...removed.map((key) => ({ county, state: 'REMOVED' as const, key }))];
}
