import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const EXAMPLES = fileURLToPath(new URL('../schema/examples/', import.meta.url));

/** The published example queries, by file name. */
export function exampleQueries(): { name: string; query: string }[] {
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: file.replace(/\.graphql$/, ''), query: readFileSync(`${EXAMPLES}${file}`, 'utf8') }));
}

/** GraphiQL with a tab for each example. */
export function graphiqlOptions() {
  const examples = exampleQueries();
  return {
    title: 'County agreements hub · Navet för länens överenskommelser',
    defaultQuery: examples[0]?.query ?? '{ counties { code name } }',
    defaultTabs: examples.map(({ query }) => ({ query })),
  };
}
