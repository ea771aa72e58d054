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
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.graphql$/, '');
      const variables = `${EXAMPLES}${name}.variables.json`;
      return {
        name,
        query: readFileSync(`${EXAMPLES}${file}`, 'utf8'),
        ...(existsSync(variables) ? { variables: readFileSync(variables, 'utf8') } : {}),
      };
    });
}

/** Counties around a hub, and a style that GraphiQL 5 lacks: it moves a tab that is pressed, and so loses the click. */
const LOGO = `<style>
.graphiql-tab { transform: none !important }
.graphiql-session-header { white-space: nowrap }
</style>
<svg width="28" height="28" viewBox="0 0 28 28" fill="currentColor" stroke="currentColor" aria-hidden="true">
<path d="M14 14 5 7M14 14l9-7M14 14v10" stroke-width="2"/>
<circle cx="14" cy="14" r="5"/><circle cx="5" cy="7" r="3"/><circle cx="23" cy="7" r="3"/><circle cx="14" cy="24" r="3"/>
</svg>`;

/**
 * GraphiQL with a tab for each example, and before them a tab for the query that the address holds. Without one it is
 * told to open the first example, as it would open an empty tab on a second visit.
 */
export function graphiqlOptions() {
  const examples = exampleQueries();
  const tabs = examples.map(({ query, variables }) => ({ query, ...(variables ? { variables } : {}) }));
  return ({ url }: { url: string }) => {
    const linked = linkedQuery(url);
    return {
      title: 'County agreements hub',
      logo: LOGO,
      defaultTabs: linked ? [{ query: linked }, ...tabs] : tabs,
      ...(linked ? {} : { query: examples[0]?.query ?? '', variables: examples[0]?.variables ?? '' }),
    };
  };
}

/** The query in an address. It is written into the page, so what could begin another script there is left out. */
function linkedQuery(url: string): string | null {
  const query = new URL(url).searchParams.get('query');
  return query ? query.replaceAll('<', '') : null;
}
