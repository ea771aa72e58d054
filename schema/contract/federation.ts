import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind, parse, visit } from 'graphql';

const LINK = parse(
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@external", "@requires"])',
).definitions;

const SHAREABLE: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'shareable' } };

/** What parts Swedish from English where SDL is written, and where it is read: Markdown keeps a paragraph for each. */
const LANGUAGES = { written: ' · ', read: '\n\n' } as const;

/** Makes SDL a Federation 2 subgraph, each language of its descriptions on lines of its own. */
export function asSubgraph(document: DocumentNode): DocumentNode {
  const described = visit(document, {
    StringValue: (node, key) =>
      key === 'description'
        ? { ...node, block: true, value: node.value.replace(LANGUAGES.written, LANGUAGES.read) }
        : undefined,
  });
  return { ...described, definitions: [...LINK, ...described.definitions] };
}

/**
 * Marks value types, which several subgraphs answer alike, as `@shareable`. Never root types and
 * never types with a `@key`: a gateway would silently answer for one county with another's rows.
 */
export function shareable(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.map(withShareable) };
}

function withShareable(node: DefinitionNode): DefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || node.name.value === 'Query') return node;
  if (node.directives?.some((directive) => directive.name.value === 'key')) return node;
  return { ...node, directives: [...(node.directives ?? []), SHAREABLE] };
}

/** Whether a type is only pointed at here, and resolved by another subgraph. */
export function isResolvedElsewhere({ directives }: { directives?: readonly ConstDirectiveNode[] }): boolean {
  const keys = directives?.filter((directive) => directive.name.value === 'key') ?? [];
  return keys.some((key) =>
    key.arguments?.some(
      ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
    ),
  );
}
