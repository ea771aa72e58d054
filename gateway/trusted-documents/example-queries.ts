import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the published examples. */
export const EXAMPLES = fileURLToPath(new URL('../../schema/examples/', import.meta.url));

export interface ExampleQuery {
  /** The file's name without its ending, such as `01-compare`. */
  name: string;
  query: string;
  /** The variables as JSON, for an example that takes some. */
  variables?: string;
}

/** The published example queries, by file name. */
export function exampleQueries(): ExampleQuery[] {
  return queriesIn(EXAMPLES);
}

/** The queries of a folder whose path ends with a slash, by file name. */
export function queriesIn(folder: string): ExampleQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.graphql$/, '');
      const variables = `${folder}${name}.variables.json`;
      return {
        name,
        query: readFileSync(`${folder}${file}`, 'utf8'),
        ...(existsSync(variables) ? { variables: readFileSync(variables, 'utf8') } : {}),
      };
    });
}
