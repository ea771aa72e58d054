import type { Difference, FactDifference } from '#subgraphs/county/operations/show-revision.ts';

const SIGNS = { ADDED: '+', CHANGED: '~', REMOVED: '-' } as const;

/** What became of an instrument, a document or an organisation, for people to read: a line, and one for each fact. */
export function difference({ subject, kind, title, facts }: Difference): string {
  const head = `${SIGNS[kind]} ${subject}${title === null ? '' : ` ”${title}”`}`;
  return [head, ...facts.map(factLine)].join('\n');
}

function factLine({ id, kind, was, is }: FactDifference): string {
  const said = [was, is].filter((text) => text !== null).map((text) => `”${text}”`);
  return `    ${SIGNS[kind]} ${id.slice(id.indexOf('#') + 1)}: ${said.join(' → ')}`;
}
