import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { readHtml } from '#tests/support/read-html.ts';

/** A value as the hub answers it. */
export interface AnsweredValue {
  statedAs: string;
  inWords: { sv: string } | null;
  wording: string | null;
  reasoning: { sv: string } | null;
  note: { sv: string } | null;
  citations: { lineStart: number; lineEnd: number }[];
}

/** A group of equal answers as the hub answers it. */
export interface AnsweredGroup {
  statedAs: string;
  settled: boolean | null;
  count: number;
  answers: {
    instrument: { instrumentId: string; shortTitle: { sv: string }; county: { code: string; name: string } };
    cell: { statedAs: string; values: AnsweredValue[] };
  }[];
}

/** What the hub answers to a question. */
export interface AnsweredGroups {
  verdict: string;
  amongStated: string | null;
  explanation: { sv: string };
  counts: Record<string, number>;
  groups: AnsweredGroup[];
}

const ANSWER = `
  verdict amongStated explanation { sv } counts { stated inferred illegible notStated notCoded notApplicable }
  groups { statedAs settled count answers {
    instrument { instrumentId shortTitle { sv } county { code name } }
    cell { statedAs values { statedAs inWords { sv } wording reasoning { sv } note { sv } citations { lineStart lineEnd } } }
  } }`;

/** Asks a hub over HTTP, as any client of its public schema does. */
export async function askOverHttp<Answer>(url: string, query: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Answer }).data;
}

/** What a hub answers to an aspect or a theme. */
export async function answersToQuestion(url: string, kind: 'aspect' | 'theme', id: string): Promise<AnsweredGroups> {
  const { answerGroups } = await askOverHttp<{ answerGroups: AnsweredGroups }>(
    url,
    `{ answerGroups(${kind}: "${id}") { ${ANSWER} } }`,
  );
  return answerGroups;
}

/** A page of the papers’ hub, as a tree. */
export async function readPage(path: string) {
  return readHtml(await (await openPage(path)).text());
}

/** Where the hub of the papers is. */
export async function papersUrl(): Promise<string> {
  return (await pagesHub()).url;
}
