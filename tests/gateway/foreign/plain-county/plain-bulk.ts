import { GraphQLError } from 'graphql';
import { plainData } from './plain-data.ts';
import { plainFactsLike } from './plain-facts.ts';
import type { PlainFilter } from './plain-selection.ts';
import { type PlainPlace, plainPage } from './plain-sort-key.ts';

export interface PlainBulkArgs {
  filter: PlainFilter;
  revision: number;
  bulk: string;
  after: PlainPlace | null;
  first: number;
}

/** Facts in bulk with what they name; `null` for a selection that this county does not know. */
export function plainBulk({ filter, revision, bulk, ...page }: PlainBulkArgs) {
  const all = plainFactsLike(filter);
  if (!all) return null;
  if (revision !== plainData.revision.number)
    throw new GraphQLError('the data is of another revision', { extensions: { code: 'COUNTY_UNAVAILABLE' } });
  const { rows, more } = plainPage(bulk === 'HELD' ? all : [], page);
  const last = rows.at(-1);
  return {
    facts: rows.map(({ id, fact, instrument, document }) => ({
      ...{ id, subject: instrument?.id ?? document?.id, aspect: fact.aspect, statedAs: fact.statedAs },
      ...{ value: fact.value, wording: fact.wording, reasoning: null, note: null, inWords: fact.inWords },
      citations: fact.citations.map(({ documentId, lineStart, lineEnd }) => [documentId, lineStart, lineEnd, null]),
    })),
    removed: [],
    names: {
      instruments: named(plainData.instruments, ({ kind, title, shortTitle }) => ({ kind, title, shortTitle })),
      documents: named(plainData.documents, ({ document }) => document.facts.title[0]?.fact.wording ?? null),
      organisations: named(plainData.organisations, ({ name, kind, scbCode }) => ({ name, kind, scbCode })),
    },
    next: more && last ? { key: last.key, id: last.id } : null,
  };
}

function named<One extends { id: string }>(all: readonly One[], what: (one: One) => unknown) {
  return Object.fromEntries(all.map((one) => [one.id, what(one)]));
}
