import { formatId } from '#schema/keys/ids.ts';
import type { DiscoveredCounty } from '#subgraphs/county/descriptors/discover.ts';
import type { CountyData, InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { madeFact } from './made-fact.ts';

/** A county of the real Sweden with made-up agreements, one for each title; for tests and benchmarks only. */
export function generatedCounty(
  slug: string,
  code: string,
  titles: readonly string[],
): { county: DiscoveredCounty; data: CountyData } {
  const paper = { slug: 'paper', holding: 'CITED' as const, lineCount: 100, id: `${slug}:document:paper`, facts: [] };
  const data: CountyData = {
    slug,
    county: { region: 'region', knownGaps: [], themes: [] },
    organisations: [{ slug: 'region', name: `Region ${slug}`, kind: 'REGION', kindStatedAs: 'STATED', aliases: [] }],
    documents: [paper],
    instruments: titles.map((title, index) => agreement(slug, `a-${index}`, title)),
  };
  return { county: { slug, code }, data };
}

function agreement(county: string, slug: string, title: string): InstrumentData {
  const id = formatId({ county, type: 'agreement', slug });
  return {
    id,
    type: 'agreement',
    kind: 'AGREEMENT',
    facts: [
      madeFact(id, 'title', { text: { sv: title, en: title } }),
      madeFact(id, 'validFrom', { date: '2020-01-01', year: null, precision: 'DAY', inclusive: null }),
      madeFact(id, 'statements', {
        kind: 'PURPOSE',
        text: { sv: `Syftet med ${title}`, en: `Purpose of ${title}` },
        themes: ['collaboration'],
      }),
    ],
  };
}
