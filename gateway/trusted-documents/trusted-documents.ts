import { createHash } from 'node:crypto';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { documentTitle } from '#schema/shared/document-title.ts';
import type { Text } from '#schema/values/text.ts';
import { EXAMPLES, type ExampleQuery, queriesIn } from './example-queries.ts';

/** A folder of queries that are asked for by name; its path ends with a slash. */
export interface TrustedFolder {
  /** What stands before each file's name, such as `reports/`; nothing for the examples. */
  prefix: string;
  folder: string;
}

/** Every folder whose queries are asked for by name. */
const FOLDERS: readonly TrustedFolder[] = [{ prefix: '', folder: EXAMPLES }];

/** A query that the hub publishes, and answers by its name. */
export interface TrustedDocument {
  /** Its name in addresses: its folder's prefix and the file's name without its ending. */
  name: string;
  /** `sha256:` and the hash of its text, by which it is known as well. */
  id: string;
  /** What it answers. */
  title: Text;
  query: string;
  variables: DocumentVariable[];
  /** Variables to ask it with as an example; `null` where it needs none. */
  example: Record<string, unknown> | null;
}

/** A variable of a query, its type and its default as GraphQL writes them. */
export interface DocumentVariable {
  name: string;
  type: string;
  required: boolean;
  default: string | null;
}

/**
 * The queries of folders, in their order. Throws where one does not begin with a line that says in Swedish and English
 * what it answers, or holds another number of operations than one.
 */
export function trustedDocuments(folders: readonly TrustedFolder[] = FOLDERS): TrustedDocument[] {
  return folders.flatMap(({ prefix, folder }) =>
    queriesIn(folder).map((query) => documentOf({ ...query, name: `${prefix}${query.name}` })),
  );
}

function documentOf({ name, query, variables }: ExampleQuery): TrustedDocument {
  const title = documentTitle(name, query);
  return trustedDocument({ name, query, title, example: variables ? JSON.parse(variables) : null });
}

/** A query with its name and what it answers, as it is asked for by name. Throws where it holds another number of operations than one. */
export function trustedDocument({
  name,
  query,
  title,
  example,
}: Pick<TrustedDocument, 'name' | 'query' | 'title' | 'example'>): TrustedDocument {
  return {
    name,
    id: `sha256:${createHash('sha256').update(query).digest('hex')}`,
    title,
    query,
    variables: (operationOf(name, query).variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      default: defaultValue ? print(defaultValue) : null,
    })),
    example,
  };
}

function operationOf(name: string, query: string): OperationDefinitionNode {
  const [operation, ...others] = parse(query).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation || others.length > 0)
    throw new Error(`${name}.graphql holds ${operation ? 'several operations' : 'no operation'}; expected one`);
  return operation;
}
