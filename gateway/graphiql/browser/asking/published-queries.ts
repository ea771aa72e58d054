import { endpoint } from './page-settings.ts';

/** A query that the hub publishes by a name. */
export interface PublishedQuery {
  name: string;
  title: { sv: string; en: string };
  query: string;
  variables: readonly { name: string; type: string; required: boolean; default: string | null }[];
  /** Variables to ask it with as an example, as text; empty where it needs none. */
  example: string;
}

/** Every query that the hub publishes: examples first, then those of reports and pages. */
export async function publishedQueries(): Promise<PublishedQuery[]> {
  const response = await fetch(`${endpoint}/documents`);
  const { documents } = (await response.json()) as {
    documents: (Omit<PublishedQuery, 'example'> & { example: string | null })[];
  };
  return documents.map((document) => ({ ...document, example: exampleIn(document.example) }));
}

/** The variables of an address, written as people read them. */
function exampleIn(address: string | null): string {
  const variables = address && new URLSearchParams(address.slice(address.indexOf('?'))).get('variables');
  return variables ? JSON.stringify(JSON.parse(variables), null, 2) : '';
}

/** Variables to begin with: the example, or else those that have to be given, without a value. */
export function firstVariables({ example, variables }: PublishedQuery): string {
  if (example) return example;
  const required = variables.filter((variable) => variable.required);
  return required.length > 0
    ? JSON.stringify(Object.fromEntries(required.map(({ name }) => [name, null])), null, 2)
    : '';
}

/** Whether a query can be asked with the variables that it begins with. */
export function asksAtOnce({ example, variables }: PublishedQuery): boolean {
  return example !== '' || !variables.some(({ required }) => required);
}
