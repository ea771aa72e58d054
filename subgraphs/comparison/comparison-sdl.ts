import { readFileSync } from 'node:fs';
import { type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';
import { contract, INSTRUMENT_INTERFACES } from '../../schema/contract/contract.ts';
import { type CountyNames, countyNames } from '../../schema/contract/county-sdl.ts';
import { asSubgraph } from '../../schema/contract/federation.ts';

/** The lists across counties: each is an entity over one interface. */
export const LISTS = ['Agreement', 'AssignmentDirective', 'Instrument'] as const;

/** What the comparison subgraph answers itself of the shared contract. */
const SHARED = new Set([
  'Date',
  'DateTime',
  'JSON',
  'Text',
  'Citation',
  'PageInfo',
  'InstrumentReference',
  'CountyReference',
  'Theme',
  'Organisation',
  'StatedAs',
  'InstrumentKind',
  'OrganisationKind',
  'RelationType',
]);
const INTERFACES = new Set<string>(['Node', 'Instrument', ...INSTRUMENT_INTERFACES]);

function sdlFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** The SDL of the comparison subgraph for the counties of the hub, which it knows by name only. */
export function comparisonSdl(slugs: readonly string[]): DocumentNode {
  const counties = slugs.map(countyNames);
  const sdl = [
    sdlFile('comparison.graphql'),
    ...LISTS.map((name) => sdlFile('list.graphql').replaceAll('__Name__', name)),
    `"Länens delar av svaren · The counties’ parts of the answers"\nunion CountyPart @inaccessible = ${counties.map((county) => county.part).join(' | ')}`,
    ...counties.flatMap(stubs),
  ].join('\n\n');
  const own = parse(
    sdl.replaceAll('__answers__', partsOf(counties, 'answer')).replaceAll('__counts__', partsOf(counties, 'count')),
  );
  return asSubgraph({ ...own, definitions: [...contract().definitions.flatMap(borrowed), ...own.definitions] });
}

/** The same as text. */
export function printComparisonSdl(slugs: readonly string[]): string {
  return `${print(comparisonSdl(slugs))}\n`;
}

function partsOf(counties: readonly CountyNames[], field: string): string {
  return `parts { ${counties.map((county) => `... on ${county.part} { ${field} }`).join(' ')} }`;
}

function stubs(county: CountyNames): string[] {
  const instruments = INSTRUMENT_INTERFACES.map(
    (name) => `"${name} · ${county.prefix}"
type ${county.prefix}${name} implements ${name} & Instrument & Node @key(fields: "ref", resolvable: false) {
  "Nyckel mellan delgraferna · Key between subgraphs"
  ref: ID!
  "Globalt id: län:typ:kortnamn · Global id: county:type:slug"
  id: ID! @external
}`,
  );
  return [
    ...instruments,
    `"Länets del i alla länsöverskridande frågor · The county’s part in every cross-county question"
type ${county.part} @key(fields: "request", resolvable: false) {
  "Frågan, kodad · The question, encoded"
  request: ID!
  "Svaret, kodat · The answer, encoded"
  answer: String @external
  "Antal träffar i länet · Number of matches in the county"
  count: Int @external
}`,
  ];
}

function borrowed(node: DefinitionNode): DefinitionNode[] {
  if (!('name' in node) || !node.name) return [];
  if (SHARED.has(node.name.value)) return [node];
  if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION || !INTERFACES.has(node.name.value)) return [];
  return [{ ...node, fields: (node.fields ?? []).filter((field) => field.name.value === 'id') }];
}
