import { generate } from '@graphql-codegen/cli';
import { type DefinitionNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode, print } from 'graphql';
import { isResolvedElsewhere } from '#schema/contract/federation.ts';

/** What the resolvers of a subgraph get and pass on, as `file#type` seen from its types. */
export interface Passed {
  contextType: string;
  /** What resolvers pass on for a GraphQL type, where that is not the type's own shape. */
  mappers: Record<string, string>;
}

const RESOLVERS = './resolvers';
const READING = '../reading';
const INSTRUMENT = `${RESOLVERS}/instrument.ts#KnownInstrument`;
const PAGE = `${RESOLVERS}/county.ts#InstrumentPage`;
const ASKED = './ask.ts#Asked';
const STUB = './instrument-stub.ts#InstrumentStub';

export const COUNTY_PASSES: Passed = {
  contextType: `${READING}/context.ts#CountyContext`,
  mappers: {
    AnyCounty: `${READING}/context.ts#Known`,
    AnyCountyAgreement: INSTRUMENT,
    AnyCountyAssignmentDirective: INSTRUMENT,
    AnyCountyOtherInstrument: INSTRUMENT,
    AnyCountyAgreementConnection: PAGE,
    AnyCountyAssignmentDirectiveConnection: PAGE,
    AnyCountyOtherInstrumentConnection: PAGE,
    AnyCountyPart: `${RESOLVERS}/part.ts#AskedPart`,
    Document: `${RESOLVERS}/document.ts#KnownDocument`,
    Revision: '../store/history/in-revision.ts#RevisionRow',
    Organisation: `${RESOLVERS}/organisation.ts#AnsweredOrganisation`,
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
  contextType: './context.ts#ComparisonContext',
  mappers: {
    CountyPart: './ask.ts#PartStub',
    Node: STUB,
    Instrument: STUB,
    Agreement: STUB,
    AssignmentDirective: STUB,
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
