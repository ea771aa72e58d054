import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import {
  type ASTNode,
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { documentTitle } from '#schema/shared/document-title.ts';

/** Where the pages’ queries are, each in the folder of the view that asks it, and the fragments that they share. */
const PAGES = fileURLToPath(new URL('../../gateway/pages/', import.meta.url));

/** Where the queries stand with the types of what they answer. */
export const PAGE_DOCUMENTS = 'gateway/pages/documents/generated-documents.ts';

const HEAD = `// Made by npm run generate; not edited by hand.
import type { PageDocument } from './page-document.ts';
`;

const CONFIG = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  maybeValue: 'T | null',
  skipTypename: true,
  namingConvention: 'keep',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
};

/** The queries of the pages as TypeScript: their text, with types of their variables and answers, made from the public schema. */
export async function pageDocuments(schema: string): Promise<string> {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: basename(file, '.graphql'), text: readFileSync(`${PAGES}${file}`, 'utf8') }));
  const [types] = await generate(
    {
      silent: true,
      errorsOnly: true,
      schema,
      documents: files.map(({ text }) => text),
      generates: { 'types.ts': { plugins: ['typescript-operations'], config: CONFIG } },
    },
    false,
  );
  const definitions = files.flatMap(({ text }) => parse(text).definitions);
  const fragments = new Map(definitions.filter(isFragment).map((node) => [node.name.value, node]));
  const documents = files.flatMap(({ name, text }) => {
    const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    return operation ? [constantFor(name, text, operation, fragments)] : [];
  });
  return `${HEAD}${types?.content}\n${documents.join('\n')}`;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function isFragment(node: DefinitionNode): node is FragmentDefinitionNode {
  return node.kind === Kind.FRAGMENT_DEFINITION;
}

/** A query as a constant: with the fragments that it needs, and its comment as its title. */
function constantFor(file: string, text: string, operation: OperationDefinitionNode, fragments: Fragments): string {
  const name = operation.name?.value ?? '';
  const query = [operation, ...fragmentsIn(operation, fragments)].map(print).join('\n\n');
  const document = { name: `pages/${file}`, title: documentTitle(file, text), query: `${query}\n` };
  return `/** ${document.title.en}. */
export const ${name}Document: PageDocument<${name}Query, ${name}QueryVariables> = ${JSON.stringify(document, null, 2)};
`;
}

/** The fragments that something spreads, and those that they spread, each once. */
function fragmentsIn(node: ASTNode, fragments: Fragments, known = new Set<FragmentDefinitionNode>()) {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || known.has(fragment)) return;
      known.add(fragment);
      fragmentsIn(fragment, fragments, known);
    },
  });
  return known;
}
