import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  parseConstValue,
  print,
  visit,
} from 'graphql';
import { asRead } from './languages-of.ts';
import { withListSizes } from './list-sizes.ts';
import { parseSdl } from './parse-sdl.ts';

const LINK = parseSdl(
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@external", "@requires", "@cost", "@listSize"])',
).definitions;

const SHAREABLE: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'shareable' } };

/** Makes SDL a Federation 2 subgraph: each language of its descriptions on lines of its own, and pages with their sizes. */
export function asSubgraph(document: DocumentNode): DocumentNode {
  return { ...document, definitions: [...LINK, ...withListSizes(readable(document)).definitions] };
}

/** With each language of its descriptions on lines of its own. */
export function readable(document: DocumentNode): DocumentNode {
  return visit(document, {
    StringValue: (node, key) =>
      key === 'description' ? { ...node, block: true, value: asRead(node.value) } : undefined,
  });
}

/** Whether a name is one that federation adds to the SDL of a subgraph, such as `_Service` or `_entities`. */
export function isFederations(name: string): boolean {
  return name.startsWith('_');
}

/** The definitions of one subgraph with what another one imports from federation beside its own. */
export function withImports(definitions: readonly DefinitionNode[], other: DocumentNode): DefinitionNode[] {
  const imported = new Set(other.definitions.flatMap(importsOf));
  return definitions.map((node) =>
    visit(node, {
      Argument(argument) {
        const { name, value } = argument;
        if (name.value !== 'import' || value.kind !== Kind.LIST) return undefined;
        const own = new Set(value.values.map(print));
        const more = [...imported].filter((text) => !own.has(text)).map((text) => parseConstValue(text));
        return { ...argument, value: { ...value, values: [...value.values, ...more] } };
      },
    }),
  );
}

function importsOf(node: DefinitionNode): string[] {
  const found: string[] = [];
  if (node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION)
    visit(node, {
      Argument({ name, value }) {
        if (name.value === 'import' && value.kind === Kind.LIST) found.push(...value.values.map(print));
      },
    });
  return found;
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
