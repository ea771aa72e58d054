import { countyOfSlug } from '#schema/reference/scb-names.ts';
import type { CountyContext } from '#subgraphs/county/reading/county-context.ts';
import type { referTo } from '#subgraphs/county/reading/instrument-reference.ts';

type Referred = Awaited<ReturnType<typeof referTo>>;

/** What only points at an instrument: of another county, that county is looked up in the reference tables. */
export const instrumentReferenceResolvers = {
  InstrumentReference: {
    instrumentId: ({ id }: Referred) => id,
    county: ({ county: slug }: Referred, _: unknown, { county: own }: CountyContext) => {
      const { code, name } = (slug === own.slug ? own : countyOfSlug(slug)) ?? {};
      return code === undefined ? null : { code, name, slug };
    },
  },
};
