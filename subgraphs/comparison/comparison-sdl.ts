import { readFileSync } from 'node:fs';
import { concatAST, type DefinitionNode, type DocumentNode, Kind, print, visit } from 'graphql';
import { contract } from '#schema/contract/contract.ts';
import { type CountyNames, countyNames } from '#schema/contract/county-sdl.ts';
import { mergeExtensions, namesIn } from '#schema/contract/expand-sdl.ts';
import { asSubgraph } from '#schema/contract/federation.ts';
import { parseSdl } from '#schema/contract/parse-sdl.ts';
import { inputEnumSdl } from '#schema/contract/value-sdl.ts';
import { INSTRUMENT_INTERFACES } from '#schema/values/instrument-types.ts';
import { questionFolders, questionSdl } from './question-folders.ts';

/** Interfaces of what counties own; of these only the id is known here. */
const INTERFACES = new Set<string>(['Node', 'Instrument', ...INSTRUMENT_INTERFACES]);

const COUNTY_ANSWERS = readFileSync(new URL('./asking/county-answers.graphql', import.meta.url), 'utf8');

/** The SDL of the comparison subgraph for the counties of the hub, which it knows by name only, with the questions found. */
export function comparisonSdl(slugs: readonly string[], questions?: readonly URL[]): DocumentNode {
  const counties = slugs.map(countyNames);
  const idDescription = descriptionOfId();
  const parts = `"Länens delar av svaren · The counties’ parts of the answers"
union CountyPart @inaccessible = ${counties.map((county) => county.part).join(' | ')}`;
  const sdl = concatAST([
    parseSdl(`"Frågor till navet · Questions to the hub" type Query ${COUNTY_ANSWERS}`),
    ...questionFolders(questions).map(questionSdl),
    parseSdl([parts, ...counties.flatMap((county) => stubs(county, idDescription))].join('\n')),
  ]);
  const own = requiring(counties, mergeExtensions(sdl));
  return asSubgraph({ ...own, definitions: [...borrowed(own), ...inputEnums(own), ...own.definitions] });
}

/** The same as text. */
export function printComparisonSdl(slugs: readonly string[]): string {
  return `${print(comparisonSdl(slugs))}\n`;
}

/** What is required of a part: the answer always, as it also says what in the question is unknown. */
const REQUIRED = { answer: 'answer', count: 'count answer', facets: 'facets answer' } as const;

type RequiredField = keyof typeof REQUIRED;

/** With what is required of every county in the place of `__answer__`, `__count__` and `__facets__`. */
function requiring(counties: readonly CountyNames[], sdl: DocumentNode): DocumentNode {
  const partsOf = (fields: string) =>
    `parts { ${counties.map((county) => `... on ${county.part} { ${fields} }`).join(' ')} }`;
  return visit(sdl, {
    StringValue: (node) => ({
      ...node,
      value: node.value.replace(/__(answer|count|facets)__/g, (_, field: RequiredField) => partsOf(REQUIRED[field])),
    }),
  });
}

function stubs(county: CountyNames, idDescription: string): string[] {
  const instruments = INSTRUMENT_INTERFACES.map(
    (name) => `"${name} · ${county.prefix}"
type ${county.prefix}${name} implements ${name} & Instrument & Node @key(fields: "ref", resolvable: false) {
  "Nyckel mellan delgraferna · Key between subgraphs"
  ref: ID!
  "${idDescription}"
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
  "Antal träffar i länet, fördelade; kodat · Number of matches in the county, broken down; encoded"
  facets: String @external
}`,
  ];
}

/** What the contract says of the ids of things. */
function descriptionOfId(): string {
  const node = contract().definitions.find((one) => nameOf(one) === 'Node');
  const fields = node?.kind === Kind.INTERFACE_TYPE_DEFINITION ? node.fields : undefined;
  return fields?.find(({ name }) => name.value === 'id')?.description?.value ?? '';
}

/** What of the shared contract the questions use, directly or by way of each other. */
function borrowed(own: DocumentNode): DefinitionNode[] {
  const shared = new Map(contract().definitions.map((node) => [nameOf(node), reduced(node)]));
  const found = new Map<string, DefinitionNode>();
  const todo = [...namesIn(own)];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    const node = shared.get(name);
    if (!node || found.has(name)) continue;
    found.set(name, node);
    todo.push(...namesIn(node));
  }
  return [...shared].flatMap(([name, node]) => (found.has(name) ? [node] : []));
}

/** The enumerations that the questions take. */
function inputEnums(own: DocumentNode): readonly DefinitionNode[] {
  const sdl = [...namesIn(own)].sort().flatMap((name) => inputEnumSdl(name) ?? []);
  return sdl.length === 0 ? [] : parseSdl(sdl.join('\n\n')).definitions;
}

function reduced(node: DefinitionNode): DefinitionNode {
  if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION || !INTERFACES.has(node.name.value)) return node;
  return { ...node, fields: (node.fields ?? []).filter((field) => field.name.value === 'id') };
}

function nameOf(node: DefinitionNode): string {
  return 'name' in node && node.name ? node.name.value : '';
}
