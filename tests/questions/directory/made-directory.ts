import { allMunicipalities } from '#schema/reference/reference.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { type MadeCounty, madeCounties } from '#tests/support/made/made-county.ts';

type MadeOrganisation = CountyData['organisations'][number];

const REGION = 'body-0';

/** Slugs of what has a place of its own among a made county's organisations. */
export const GROUP = 'body-1';
export const MUNICIPALITIES = ['body-2', 'body-3', 'body-4', 'body-5'];
/** A body of the first municipality, one of each municipality, and one of a municipality that is not named. */
export const [OWN_BODY, EACH_BODY, UNNAMED_BODY] = ['body-6', 'body-7', 'body-8'] as const;

/**
 * Three made-up counties that name municipalities, as a group and one by one, with bodies beneath each and beneath none;
 * each names a municipality of another county too. Much is beneath the region. Decisions are mostly those of the
 * municipalities as a group, of each, of one and of one that is not named.
 */
export function madeDirectory(): MadeCounty[] {
  const counties = madeCounties(3, { instruments: 30, organisations: 24, documents: 9, facts: 120, seed: 12 });
  for (const { county, data } of counties) {
    const codes = codesOf(county.code);
    const abroad = codesOf(county.code === '01' ? '03' : '01');
    const own: Record<string, Partial<MadeOrganisation>> = {
      [GROUP]: { kind: 'COUNTY_MUNICIPALITIES' },
      ...Object.fromEntries(
        MUNICIPALITIES.map((slug, place) => [slug, { kind: 'MUNICIPALITY', scbCode: codes[place] } as const]),
      ),
      [OWN_BODY]: { kind: 'COMMITTEE', parent: MUNICIPALITIES[0] },
      [EACH_BODY]: { kind: 'COMMITTEE', parent: GROUP },
      [UNNAMED_BODY]: { kind: 'COMMITTEE' },
      'body-9': { kind: 'MUNICIPALITY', scbCode: abroad[0] },
    };
    data.organisations = data.organisations.map(({ scbCode: _, parent, kind, ...rest }) => {
      const { slug } = rest;
      if (own[slug]) return { ...rest, kind, ...own[slug] };
      return {
        ...rest,
        kind: kind === 'COUNTY_MUNICIPALITIES' ? 'GROUP' : kind,
        ...(slug === REGION ? {} : { parent: parent ?? REGION }),
      };
    });
    decideMore(data);
  }
  return counties;
}

function decideMore({ instruments }: CountyData): void {
  const bodies = [GROUP, EACH_BODY, UNNAMED_BODY, OWN_BODY, ...MUNICIPALITIES];
  let turn = 0;
  for (const { facts } of instruments)
    for (const fact of facts)
      if (fact.aspect === 'decisions' && fact.value && turn++ % 3 > 0)
        fact.value = { ...fact.value, body: bodies[turn % bodies.length] };
}

/** The codes of a county's municipalities. */
export function codesOf(county: string): string[] {
  return allMunicipalities.map(({ code }) => code).filter((code) => code.startsWith(county));
}
