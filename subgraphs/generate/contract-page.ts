import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { NO_DATE, sortKey } from '#schema/keys/sort-key.ts';
import type { Question } from '#schema/questions/shared/question.ts';
import { limits } from '#schema/shared/limits.ts';
import { publishedQuestions, QUESTION_SCHEMAS } from './published-questions.ts';

/** What a county's subgraph must answer, for people; its tables are made, the rest is written. */
export const CONTRACT_PAGE = 'docs/county-contract.md';

/** Titles that show how a sort key is made. */
const TITLES = [
  'Överenskommelse om barn',
  'Ålder 0–17, m.m.',
  'Äldre avtal',
  'Café Ümlaut',
  'SIP – samordnad individuell plan',
  '  Avtal   (2021)  ',
  'Ærø och Øresund',
  'Straße',
];

/** The page with its tables as they are now. Throws where a place for one is not there. */
export async function contractPage(): Promise<string> {
  const tables: Readonly<Record<string, string[]>> = {
    version: [`Version of the contract: ${CONTRACT_VERSION}.`],
    questions: questionRows(await publishedQuestions()),
    'sort keys': [
      ...head('title', 'sort key'),
      ...TITLES.map((title) => row(`\`${title}\``, `\`${sortKey(title)}\``)),
      row('no date, where the order is by date', `\`${NO_DATE}\``),
    ],
    limits: [
      ...head('what', 'at most'),
      row('rows that are asked for at once (`first`)', `${limits.pageSize}; ${limits.bulkRows} in bulk`),
      row('ids in one comparison', `${limits.idsPerComparison}`),
      row('ids looked up at once (`nodes`)', `${limits.idsPerLookup}`),
      row('milliseconds to answer, unless the request says otherwise', `${limits.countyDeadline}`),
      row('bytes of a request', `${limits.subgraphBodyBytes}`),
      row('bytes of an answer', `${limits.subgraphAnswerBytes}`),
      row('milliseconds by which clocks may differ', `${limits.signatureAge}`),
      row('facts of a kind in a row on an organisation or a document', `${limits.factsPerRow}`),
      row('facts told with the lines of a document', `${limits.factsOnLines}`),
      row('characters of a slug', `${limits.seedSlug}`),
    ],
  };
  return Object.entries(tables).reduce(
    withTable,
    readFileSync(new URL(`../../${CONTRACT_PAGE}`, import.meta.url), 'utf8'),
  );
}

function withTable(page: string, [name, lines]: [string, string[]]): string {
  const [begin, end] = [`<!-- made: ${name} -->\n`, `<!-- end: ${name} -->`];
  const [before, rest] = divided(page, begin);
  const [, after] = divided(rest, end);
  return `${before}${begin}\n${lines.join('\n')}\n\n${end}${after}`;
}

function divided(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  if (index === -1) throw new Error(`${CONTRACT_PAGE} has no place "${at.trim()}"`);
  return [text.slice(0, index), text.slice(index + at.length)];
}

function questionRows(questions: readonly Question[]): string[] {
  return [
    ...head('question', 'what it is', 'asked with', 'answered with'),
    ...questions.map(({ name, about, args, answer, facets }) =>
      row(
        `[\`${name}\`](../${QUESTION_SCHEMAS}/${name}.json)`,
        about,
        membersOf(args).join(', ') || 'nothing',
        `${membersOf(answer).join(', ')}${facets ? '; `count`, `facets`' : ''}`,
      ),
    ),
  ];
}

/** The members of what is an object. */
function membersOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).map((name) => `\`${name}\``) : [];
}

function head(...titles: string[]): string[] {
  return [row(...titles), `|${'---|'.repeat(titles.length)}`];
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
