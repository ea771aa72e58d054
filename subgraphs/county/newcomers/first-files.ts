import { municipalitiesOf, municipalityCalled } from '#schema/reference/municipalities-of.ts';
import type { allCounties } from '#schema/reference/reference.ts';
import { slugOfName } from '#schema/reference/scb-names.ts';
import type { OrganisationsSeed } from '#schema/seeds/county-seed.ts';
import { blockText } from '../intake/seeds/editing/yaml-text.ts';

type County = (typeof allCounties)[number];
type Organisation = Pick<OrganisationsSeed['organisations'][number], 'slug' | 'name' | 'kind' | 'scbCode' | 'parent'>;

/** The folder of a county that is not there yet. */
export function folderOf({ short }: Pick<County, 'short'>): string {
  return slugOfName(short);
}

/** The files with which a county begins that holds nothing yet, by their paths within the project. */
export function firstFiles(county: County): Map<string, string> {
  const slug = folderOf(county);
  return new Map([
    [`subgraphs/${slug}/county.ts`, descriptorText(county)],
    [`seeds/${slug}/county.yaml`, countyText(county)],
    [`seeds/${slug}/organisations.yaml`, organisationsText(county)],
    [`seeds/${slug}/documents.yaml`, `${schemaLine('documents')}documents: []\n`],
  ]);
}

/** Where a county is declared, from its folder. */
const DECLARED = '../county/descriptors/descriptor.ts';

function descriptorText({ code }: County): string {
  return `import { county } from '${DECLARED}';\n\nexport default county({ code: '${code}' });\n`;
}

function countyText({ region }: County): string {
  return [
    schemaLine('county'),
    blockText({ region: slugOfName(region) }, 0),
    '# licence: CC0-1.0\n',
    '# errorReports: { url: "https://region.example/fel-i-navet" }\n',
    blockText({ knownGaps: [GAP] }, 0),
  ].join('');
}

const GAP = { sv: 'Inget papper är läst än.', en: 'No paper has been read yet.' };

function organisationsText(county: County): string {
  const region = {
    slug: slugOfName(county.region),
    name: county.region,
    kind: 'REGION',
    scbCode: county.code,
  } as const;
  const municipalities = municipalitiesOf(county.code).map(({ code, name }): Organisation => {
    const called = municipalityCalled(name);
    return { slug: slugOfName(called), name: called, kind: 'MUNICIPALITY', scbCode: code };
  });
  return [
    schemaLine('organisations'),
    '# The region and the municipalities with the codes of SCB. Names stand as the papers write them.\n',
    blockText({ organisations: [region, ...municipalities] }, 0),
    '\n# Bodies that there usually are. They are published once the signs in front of them are gone: keep those that a paper names, as it\n',
    '# names them.\n',
    commented(blockText(usualBodies(county), 2)),
  ].join('');
}

/** Bodies that regions and municipalities usually have; a template, of which nobody knows whether it fits. */
function usualBodies({ region, short }: County): Organisation[] {
  const parent = slugOfName(region);
  return [
    { slug: 'lanets-kommuner', name: `Kommunerna i ${short}`, kind: 'COUNTY_MUNICIPALITIES' },
    { slug: 'regionstyrelsen', name: 'Regionstyrelsen', kind: 'COMMITTEE', parent },
    { slug: 'halso-och-sjukvardsnamnden', name: 'Hälso- och sjukvårdsnämnden', kind: 'COMMITTEE', parent },
    { slug: 'kommunstyrelsen', name: 'Kommunstyrelsen', kind: 'EXECUTIVE_BOARD' },
    { slug: 'socialnamnden', name: 'Socialnämnden', kind: 'COMMITTEE' },
    { slug: 'barn-och-utbildningsnamnden', name: 'Barn- och utbildningsnämnden', kind: 'COMMITTEE' },
    { slug: 'samverkansnamnden', name: 'Samverkansnämnden', kind: 'CONSULTATION_BODY' },
  ];
}

function commented(lines: string): string {
  return lines.replace(/^(?=.)/gm, '# ');
}

function schemaLine(of: string): string {
  return `# yaml-language-server: $schema=../${of}.schema.json\n`;
}
