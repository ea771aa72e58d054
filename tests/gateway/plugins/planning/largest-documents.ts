import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getOperationAST,
  Lexer,
  parse,
  Source,
  TypeInfo,
  ValidationContext,
} from 'graphql';
import { planningSize } from '#gateway/plugins/planning-size.ts';
import { limits } from '#schema/shared/limits.ts';
import { leaves } from './leaves.ts';

/** For each way to ask for much, the largest document that the limits admit, by what it asks for. */
export function largestDocuments(schema: GraphQLSchema): [title: string, query: string][] {
  return families(schema).map(([title, of]) => [title, largest(of, schema)]);
}

/** Whether a document is within the limits that a document can grow towards. */
export function admitted(query: string, schema: GraphQLSchema): boolean {
  const document = parse(query);
  const operation = getOperationAST(document);
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => {});
  const size = operation ? planningSize(operation, context, limits.planningSize) : 0;
  return size <= limits.planningSize && tokensOf(query) <= limits.tokens && aliasesOf(query) <= limits.aliases;
}

function tokensOf(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (lexer.advance().kind !== '<EOF>') count += 1;
  return count;
}

function aliasesOf(query: string): number {
  return query.match(/\b[anm]\d+: /g)?.length ?? 0;
}

/** The largest document of a family that the limits admit. */
function largest(of: (size: number) => string, schema: GraphQLSchema): string {
  let size = 1;
  while (size < 2_000 && admitted(of(size + 1), schema)) size += 1;
  return of(size);
}

const ROWS = 'nodes { ...F } edges { node { ...F } } counties { status } totalCount';
const on = (type: string, selection: string) => `fragment F on ${type} ${selection}`;

function times(count: number, of: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => of(index)).join(' ');
}

/** Ways to ask for much; each grows with `size` until a limit refuses it. */
function families(schema: GraphQLSchema): [string, (size: number) => string][] {
  const possibleTypes = (name: string) =>
    schema.getPossibleTypes(schema.getType(name) as GraphQLInterfaceType).map((type) => type.name);
  const leavesOf = (type: string, count: number, each: number) =>
    leaves(schema.getType(type) as GraphQLNamedType, count, each);
  const concrete = possibleTypes('Instrument');
  const kindsOfFact = possibleTypes('Fact');
  return [
    [
      'one list of all instruments, with many aspects',
      (size) => `{ instruments { nodes ${leavesOf('Instrument', size, 2)} } }`,
    ],
    [
      'one list of all instruments, with few aspects in depth',
      (size) => `{ instruments { nodes ${leavesOf('Instrument', size, 20)} } }`,
    ],
    [
      'one list of agreements, with many aspects',
      (size) => `{ agreements { nodes ${leavesOf('Agreement', size, 4)} } }`,
    ],
    [
      'many lists of all instruments',
      (size) => `{ ${times(Math.min(size, 10), (i) => `a${i}: instruments(first: ${i + 1}) { nodes { kind } }`)} }`,
    ],
    [
      'five lists of all instruments with many aspects',
      (size) =>
        `{ ${times(5, (i) => `a${i}: instruments(first: ${i + 1}) { nodes { ...F } }`)} } ${on('Instrument', leavesOf('Instrument', size, 2))}`,
    ],
    [
      'eight lists of agreements, as rows and as edges',
      (size) =>
        `{ ${times(8, (i) => `a${i}: agreements(first: ${i + 1}) { ${ROWS} }`)} } ${on('Agreement', leavesOf('Agreement', size, 2))}`,
    ],
    [
      'lists within lists of aliases',
      (size) =>
        `{ instruments { ${times(size, (i) => `n${i}: nodes { kind }`)} } agreements { ${times(1 + (size % 8), (i) => `m${i}: nodes { kind }`)} } }`,
    ],
    [
      'five look-ups of anything',
      (size) =>
        `{ ${times(5, (i) => `a${i}: nodes(ids: ["${i}"]) { ...F }`)} } ${on('Instrument', leavesOf('Instrument', size, 3))}`,
    ],
    [
      'every concrete type on its own',
      (size) =>
        `{ instruments { nodes { ${times(Math.min(size, concrete.length), (i) => `... on ${concrete[i]} { id title { wording } facts { id } kind }`)} } } }`,
    ],
    [
      'one instrument of one county, ten times over',
      (size) =>
        `{ ${times(10, (i) => `a${i}: node(id: "${i}") { ...F }`)} } ${on('DalarnaAgreement', leavesOf('DalarnaAgreement', size, 6))}`,
    ],
    [
      'one aspect under fifteen aliases',
      (size) =>
        `{ instruments { nodes { ${times(15, (i) => `a${i}: title { ...F }`)} } } } ${on('StatedText', leavesOf('StatedText', size, 20))}`,
    ],
    [
      'facts of every kind',
      (size) =>
        `{ instruments { nodes { facts { aspect ${times(size, (i) => `... on ${kindsOfFact[i % kindsOfFact.length]} { id wording }`)} } } } }`,
    ],
    [
      'many conditions',
      (size) =>
        `query (${times(size, (i) => `$v${i}: Boolean! = true`)}) { instruments { nodes { ${times(size, (i) => `... @include(if: $v${i}) { kind title { id } }`)} } } }`,
    ],
    [
      'conditions on what the counties say of themselves',
      (size) =>
        `query (${times(size, (i) => `$v${i}: Boolean! = true`)}) { counties { ${times(size, (i) => `... @skip(if: $v${i}) { coverage { instruments } }`)} } }`,
    ],
    [
      'ten comparisons of everything',
      (size) =>
        `{ ${times(10, (i) => `a${i}: compare(ids: ["a", "${i}"]) { ...F }`)} } ${on('Comparison', leavesOf('Comparison', size, 30))}`,
    ],
    [
      'every root field at once',
      (size) =>
        `{ agreements { nodes ${leavesOf('Agreement', size, 2)} } assignmentDirectives { nodes ${leavesOf('AssignmentDirective', size, 2)} } instruments { nodes ${leavesOf('Instrument', size, 2)} edges { node ${leavesOf('Instrument', size, 2)} } } nodes(ids: ["a"]) { ... on Instrument ${leavesOf('Instrument', size, 2)} } node(id: "a") { ... on Agreement ${leavesOf('Agreement', size, 2)} } compare(ids: ["a", "b"]) ${leavesOf('Comparison', size, 9)} counties ${leavesOf('County', size, 9)} themes { id } aspects { id } codebook { version } }`,
    ],
  ];
}
