// biome-ignore lint/suspicious/noExplicitAny: answers are read by path
export type ToldNode = any;

/** Rows that a table is expected to have, of some of its columns, by what GraphQL answers elsewhere. */
export type Opinion = (ask: (query: string) => Promise<ToldNode>) => Promise<Record<string, unknown>[]>;

/** Opinions by the names of their tables. */
export type Opinions = Readonly<Record<string, Opinion>>;

const ROOTS = ['ostergotland', 'vastraGotaland', 'dalarna'];

/** Asks each county by its own root field. */
export function ofRoots(selection: string): string {
  return `{ ${ROOTS.map((root) => `${root} { ${selection} }`).join(' ')} }`;
}

/** What each county answered to that, one after the other. */
export function each(data: ToldNode, list: (county: ToldNode) => ToldNode[]): ToldNode[] {
  return Object.values(data).flatMap(list);
}

/** How a value stands to its source. */
export function standing(name: string, fact: ToldNode) {
  return { [`${name}_stated_as_code`]: fact?.statedAs ?? null, [`${name}_wording`]: fact?.wording ?? null };
}

/** Those of some facts that say something. */
export function speaking(facts: readonly ToldNode[]): ToldNode[] {
  return facts.filter(({ statedAs }) => statedAs !== 'NOT_STATED');
}
