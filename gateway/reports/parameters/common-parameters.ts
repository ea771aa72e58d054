import { inBoth } from '../declaration/column.ts';
import type { ReportTable } from '../declaration/report-table.ts';
import { takesMoment } from './document-parameters.ts';
import type { Parameter } from './parameter.ts';

/** What every report takes. */
const ALL: readonly Parameter[] = [
  choice(
    'lang',
    ['sv', 'en'],
    'Filens språk; kolumnernas namn är desamma på båda · The language of the file; names of columns are the same in both',
  ),
  choice(
    'labels',
    ['both', 'codes', 'texts'],
    'Om det som har kod och namn visas med båda, bara koder eller bara namn · Whether what has a code and a name is shown with both, with codes alone or with names alone',
  ),
  choice(
    'separator',
    ['comma', 'semicolon'],
    'Bara CSV: vad som skiljer celler åt; med semikolon har tal decimalkomma, som svenska program väntar sig · CSV alone: what parts cells; with semicolons numbers have a decimal comma, as Swedish programs expect',
  ),
];

/** What reports of counties’ rows take. */
const OF_COUNTIES: readonly Parameter[] = [
  choice(
    'complete',
    ['required', 'partial'],
    'Om ett län som inte svarar gör att rapporten nekas, eller att den ges med en markeringsrad för länet · Whether a county that does not answer has the report refused, or given with a row that marks the county',
  ),
];

const MOMENT: Parameter = {
  ...free(
    'asKnownAt',
    'Som det var känt vid denna tidpunkt, ISO 8601; nu när inget anges · As known at this point in time, ISO 8601; now when omitted',
  ),
  format: 'date-time',
};

const CITATIONS = choice(
  'citations',
  ['first', 'rows'],
  'Om ett faktum har en rad med sitt första belägg, eller en rad för varje belägg · Whether a fact has one row with its first citation, or a row for each citation',
);

const AFTER = free(
  'after',
  'Markören från den förra hämtningen: bara det som ändrats sedan dess, och vad som tagits bort · The cursor of the pull before: only what has changed since, and what was removed',
);

/** What reports take that come in pages too. */
const IN_PAGES: readonly Parameter[] = [
  {
    ...free(
      'first',
      'En sida med omkring så många rader, 1–2000, och var nästa börjar; hela tabellen när inget anges · A page of about so many rows, 1–2000, and where the next begins; the whole table when omitted',
    ),
    type: 'integer',
  },
  free(
    'page',
    'Var sidan börjar, som sidan före säger: next i JSON, länken next i svarshuvudet · Where the page begins, as the page before says: next in JSON, the link next in the header',
  ),
];

/** The parameters of a table that are not those of its document. */
export function commonParameters({ source }: Pick<ReportTable, 'source'>): Parameter[] {
  return [
    ...(takesMoment(source.document) ? [MOMENT] : []),
    ...(source.key === null ? [] : [CITATIONS, AFTER]),
    ...(source.end ? [AFTER] : []),
    ...ALL,
    ...(source.pages ? IN_PAGES : []),
    ...(source.ofCounties ? OF_COUNTIES : []),
  ];
}

function choice(name: string, values: readonly [string, ...string[]], description: string): Parameter {
  return {
    name,
    description: inBoth(description),
    type: 'text',
    list: false,
    values,
    required: false,
    byDefault: values[0],
  };
}

function free(name: string, description: string): Parameter {
  return { name, description: inBoth(description), type: 'text', list: false, required: false };
}
