import sql from 'sql-template-tag';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { decodeCursor, encodeCursor } from '#schema/keys/cursor.ts';
import { listDigest } from '#schema/keys/list-digest.ts';
import { pageSize } from '#schema/keys/page-size.ts';
import type { InstrumentsArgs } from '#schema/questions/instruments-question.ts';
import { INSTRUMENT_TYPES, type InstrumentType, instrumentTypes } from '#schema/values/instrument-types.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { type DocumentRow, rowsOf, timed } from '#subgraphs/county/reading/stored-rows.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';
import type { RevisionRow } from '#subgraphs/county/store/history/in-revision.ts';
import type {
  AnyCountyAgreementsArgs,
  AnyCountyNodesArgs,
  AnyCountyResolvers,
  AnyCountyRevisionsArgs,
} from '../generated-types.ts';
import { allOrganisations } from '../parts/all-organisations.ts';
import instrumentsPart from '../questions/instruments/part.ts';
import type { InstrumentPage, KnownInstrument } from '../resolver-parents.ts';
import { findNodes } from './find-node.ts';
import { answerOrganisation } from './organisation-resolvers.ts';

/** The resolvers of a county's own root field. */
export const countyResolvers: AnyCountyResolvers = {
  county: ({ county }: Known) => county,
  contractVersion: () => CONTRACT_VERSION,
  updatedAt,
  ...Object.fromEntries(INSTRUMENT_TYPES.map((type) => [instrumentTypes[type].list, list(type)])),
  documents: async (known: Known) =>
    (
      await known.read<DocumentRow>(
        sql`select ${rowsOf.document} from document where ${held('document', numberOf(known))} order by id`,
      )
    ).map((row) => ({ ...row, known })),
  organisations: async (known: Known) => (await allOrganisations(known)).map((row) => answerOrganisation(row, known)),
  nodes: (known: Known, { ids }: AnyCountyNodesArgs) => findNodes(ids, known),
  revisions: async (known: Known, { first }: Partial<AnyCountyRevisionsArgs>) =>
    (
      await known.read<RevisionRow>(sql`
        select ${rowsOf.revision} from revision where number > 0 and number <= ${numberOf(known)}
        order by number desc limit ${pageSize(first)}`)
    ).map(timed),
};

function list(type: InstrumentType) {
  return async (known: Known, { first, after }: Partial<AnyCountyAgreementsArgs>): Promise<InstrumentPage> => {
    const of = listDigest([known.county.slug, type, known.moment]);
    const place = after == null ? null : decodeCursor(after, of);
    const args: InstrumentsArgs = {
      filter: { types: [type] },
      orderBy: 'TITLE',
      descending: false,
      after: place && { key: place.key, id: place.id },
      first: pageSize(first),
    };
    const { rows, more } = await instrumentsPart.answer(args, known);
    const edges = rows.map((row) => ({
      cursor: encodeCursor({ of, key: row.key, id: row.id, missed: [] }),
      node: () => loaded(row.id, known),
    }));
    return {
      edges,
      nodes: () => edges.map((edge) => edge.node()),
      pageInfo: {
        hasNextPage: more,
        hasPreviousPage: false,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: async () => (await instrumentsPart.count?.(args, known)) ?? null,
    };
  };
}

async function loaded(id: string, known: Known): Promise<KnownInstrument | null> {
  const row = await known.loaders.instrument.load(id);
  return row && { ...row, known };
}
