import { formatId } from '#schema/keys/ids.ts';
import type { DiscoveredCounty } from '#subgraphs/county/descriptors/discover.ts';
import type { CountyData, InstrumentData } from '#subgraphs/county/facts/county-data.ts';

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
  const fact = (aspect: string, value: Record<string, unknown>) => ({
    id: `${id}#${aspect}/1`,
    subject: id,
    aspect,
    position: 1,
    statedAs: 'STATED' as const,
    wording: null,
    reasoning: null,
    note: null,
    value,
    citations: [{ document: 'paper', lineStart: 1, lineEnd: 2 }],
  });
  return {
    id,
    type: 'agreement',
    kind: 'AGREEMENT',
    facts: [
      fact('title', { text: { sv: title, en: title } }),
      fact('validFrom', { date: '2020-01-01', year: null, precision: 'DAY', inclusive: null }),
      fact('statements', {
        kind: 'PURPOSE',
        text: { sv: `Syftet med ${title}`, en: `Purpose of ${title}` },
        themes: ['collaboration'],
      }),
    ],
  };
}
