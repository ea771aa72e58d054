/** A query of the public schema that a page asks; its text is checked and its types are made by `npm run generate`. */
export interface PageDocument<Answer, Variables> {
  /** Its name as it is asked for by name: `pages/` and the name of its file. */
  name: string;
  /** What it answers. */
  title: { sv: string; en: string };
  query: string;
  /** Of types only: no value has it. */
  readonly types?: { answer: Answer; variables: Variables };
}

/** Asks the hub by its public schema, as any client does. Throws the hub’s refusal of what is asked. */
export type AskPage = <Answer, Variables>(
  document: PageDocument<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;
