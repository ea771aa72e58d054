import { CONTRACT_VERSION } from '../../../schema/contract/contract.ts';
import { decodeCursor, encodeCursor, listDigest } from '../../../schema/cursor.ts';
import type { AnyCountyAgreementsArgs, AnyCountyResolvers, PageInfo } from '../../../schema/generated/county-types.ts';
import type { InstrumentType } from '../../../schema/ids.ts';
import { pageSize } from '../../../schema/page-size.ts';
import type { InstrumentsArgs } from '../../../schema/questions/instruments.ts';
import type { CountyContext } from '../context.ts';
import { Document, Organisation } from '../entities/index.ts';
import type { InstrumentRow } from '../loaders.ts';
import { instrumentsPart } from '../parts/instruments.ts';
import { updatedAt } from '../parts/updated-at.ts';
import { answerOrganisation } from './organisation.ts';

/** The resolvers of a county's own root field. */
export const countyResolvers: AnyCountyResolvers = {
  county: (_: unknown, __: unknown, { county }: CountyContext) => county,
  contractVersion: () => CONTRACT_VERSION,
  updatedAt: (_: unknown, __: unknown, context: CountyContext) => updatedAt(context),
  agreements: list('agreement'),
  assignmentDirectives: list('directive'),
  otherInstruments: list('other'),
  documents: (_: unknown, __: unknown, { em }: CountyContext) => em.find(Document, {}, { orderBy: { id: 'asc' } }),
  organisations: async (_: unknown, __: unknown, context: CountyContext) =>
    (await context.em.find(Organisation, {}, { orderBy: { slug: 'asc' } })).map((row) =>
      answerOrganisation(row, context),
    ),
};

/** A page of the county's own instruments; what is not asked for is not loaded. */
export interface InstrumentPage {
  edges: { cursor: string; node: Promise<InstrumentRow | null> }[];
  nodes: Promise<InstrumentRow | null>[];
  pageInfo: PageInfo;
  totalCount(): Promise<number | null>;
}

function list(type: InstrumentType) {
  return async (
    _: unknown,
    { first, after }: Partial<AnyCountyAgreementsArgs>,
    context: CountyContext,
  ): Promise<InstrumentPage> => {
    const of = listDigest([context.county.slug, type]);
    const place = after == null ? null : decodeCursor(after, of);
    const args: InstrumentsArgs = {
      filter: { types: [type] },
      orderBy: 'TITLE',
      descending: false,
      after: place && { key: place.key, id: place.id },
      first: pageSize(first),
    };
    const { rows, more } = await instrumentsPart.answer(args, context);
    const edges = rows.map((row) => ({
      cursor: encodeCursor({ of, key: row.key, id: row.id, missed: [] }),
      node: context.loaders.instrument.load(row.id),
    }));
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: {
        hasNextPage: more,
        hasPreviousPage: false,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: async () => (await instrumentsPart.count?.(args, context)) ?? null,
    };
  };
}
