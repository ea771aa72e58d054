import { generate } from '@graphql-codegen/cli';
import { type DefinitionNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode, print } from 'graphql';
import { isResolvedElsewhere } from '#schema/contract/federation.ts';
import { INSTRUMENT_INTERFACES } from '#schema/values/instrument-types.ts';

/** What the resolvers of a subgraph get and pass on, as `file#type` seen from its types. */
export interface Passed {
  contextType: string;
  /** What resolvers pass on for a GraphQL type, where that is not the type's own shape. */
  mappers: Record<string, string>;
}

/** The same of several GraphQL types. */
function each(types: readonly string[], passed: string): Record<string, string> {
  return Object.fromEntries(types.map((type) => [type, passed]));
}

const READING = '../reading';
const INSTRUMENT = './resolver-parents.ts#KnownInstrument';
const PAGE = './resolver-parents.ts#InstrumentPage';
const ASKED = './ask.ts#Asked';
const STUB = './instrument-stub.ts#InstrumentStub';

/** A county's own types of instruments. */
const OWN_TYPES = INSTRUMENT_INTERFACES.map((name) => `AnyCounty${name}`);

export const COUNTY_PASSES: Passed = {
  contextType: `${READING}/county-context.ts#CountyContext`,
  mappers: {
    AnyCounty: `${READING}/county-context.ts#Known`,
    ...each(OWN_TYPES, INSTRUMENT),
    ...each(
      OWN_TYPES.map((name) => `${name}Connection`),
      PAGE,
    ),
    AnyCountyPart: './resolver-parents.ts#AskedPart',
    Node: './resolver-parents.ts#KnownNode',
    Document: './resolver-parents.ts#KnownDocument',
    Revision: '../store/history/in-revision.ts#RevisionRow',
    Organisation: './resolver-parents.ts#KnownOrganisation',
  },
};

/** What the comparison subgraph's resolvers pass on: for every type that carries a question, the question as asked. */
export function comparisonPasses(sdl: DocumentNode): Passed {
  const asking = sdl.definitions.filter(carriesQuestion).map(({ name }) => [name.value, ASKED]);
  return { ...COMPARISON_PASSES, mappers: { ...Object.fromEntries(asking), ...COMPARISON_PASSES.mappers } };
}

function carriesQuestion(node: DefinitionNode): node is ObjectTypeDefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || isResolvedElsewhere(node)) return false;
  return node.directives?.some((directive) => print(directive) === '@key(fields: "request")') ?? false;
}

const COMPARISON_PASSES: Passed = {
  contextType: './comparison-context.ts#ComparisonContext',
  mappers: {
    CountyPart: './ask.ts#PartStub',
    Organisation: './referred.ts#ReferredOrganisation',
    InstrumentReference: './referred.ts#ReferredInstrument',
    Aspect: './referred.ts#ReferredAspect',
    Theme: './referred.ts#ReferredTheme',
    ...each(['Node', 'Instrument', ...INSTRUMENT_INTERFACES], STUB),
  },
};

const CONFIG = {
  federation: true,
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  maybeValue: 'T | null | undefined',
  scalars: { ID: 'string', Date: 'string', DateTime: { input: 'string', output: 'Date | string' }, JSON: 'unknown' },
};

/** Types of a subgraph's resolvers, made from its SDL. */
export async function resolverTypes(sdl: string, passed: Passed): Promise<string> {
  const plugins = ['typescript', 'typescript-resolvers'];
  const [file] = await generate(
    {
      silent: true,
      errorsOnly: true,
      schema: sdl,
      generates: { 'types.ts': { plugins, config: { ...CONFIG, ...passed } } },
    },
    false,
  );
  return `// Made by npm run generate; not edited by hand.\n${file?.content}`;
}
