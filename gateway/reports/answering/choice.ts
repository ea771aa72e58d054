import type { GraphQLSchema } from 'graphql';
import { listDigest } from '#schema/keys/list-digest.ts';
import { HubError, refusedArgument } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { MOMENT, momentOf, pastMoment } from '#schema/shared/moment.ts';
import type { FileLanguage } from '../declaration/column.ts';
import type { NamedTable } from '../declaration/find-tables.ts';
import type { AskedRows } from '../declaration/report-source.ts';
import type { FormatOptions } from '../formats/report-format.ts';
import { commonParameters } from '../parameters/common-parameters.ts';
import { type DocumentParameter, documentParameters } from '../parameters/document-parameters.ts';
import type { Parameter } from '../parameters/parameter.ts';
import { type GivenValue, readParameters } from '../parameters/read-parameters.ts';
import type { Labels } from './framed-columns.ts';
import { decodePageCursor, type PageCursor } from './page-cursor.ts';
import { decodePullCursor } from './pull-cursor.ts';
import type { Places } from './pulled-counties.ts';

/** What a client chose of a report, found to be in order as far as can be said before anybody is asked. */
export interface Choice extends AskedRows, FormatOptions {
  language: FileLanguage;
  labels: Labels;
  /** Whether counties that do not answer are left out and named. */
  partial: boolean;
  /** SCB’s codes of the counties that are asked; all where left out. */
  codes: readonly string[] | null;
  /** About how many rows a page has, where a page is asked for. */
  first: number | null;
  /** Where the page begins; `null` for the first, and where no page is asked for. */
  page: PageCursor | null;
  /** How far the puller has read each county. */
  places: Places;
  /** What tells this report from others, so that no cursor of one is taken for another’s. */
  digest: string;
  /** What was given, in the order of the parameters. */
  given: { name: string; value: string }[];
}

/** Every parameter that a table takes. */
export function parametersOf(table: NamedTable, schema: GraphQLSchema): (Parameter | DocumentParameter)[] {
  return [...documentParameters(table.source, schema), ...commonParameters(table)];
}

/** Reads what a client chose. Throws BAD_USER_INPUT and INVALID_CURSOR that name the parameter. */
export function readChoice(table: NamedTable, schema: GraphQLSchema, search: URLSearchParams): Choice {
  const parameters = parametersOf(table, schema);
  const given = readParameters(parameters, search);
  const text = (name: string) => given.get(name) as string | undefined;
  const asKnownAt = momentGiven(text('asKnownAt'));
  const after = text('after');
  if (after !== undefined && asKnownAt !== null)
    throw new HubError(
      'BAD_USER_INPUT',
      'after: a pull goes on from what is known now; expected it without asKnownAt',
      { argument: 'after' },
    );
  const page = text('page');
  const first = pageLength(given.get('first') as number | undefined, page);
  const digest = listDigest([
    table.name,
    ...[...given].filter(([name]) => !['after', 'separator', 'complete', 'first', 'page'].includes(name)).flat(),
  ]);
  const ofLog = table.source.end !== undefined && after !== undefined;
  const variables = { ...variablesOf(table, parameters, given), ...(ofLog ? { after } : {}) };
  return {
    variables,
    asKnownAt,
    citations: (text('citations') ?? 'first') as Choice['citations'],
    language: (text('lang') ?? 'sv') as FileLanguage,
    labels: (text('labels') ?? 'both') as Labels,
    separator: (text('separator') ?? 'comma') as Choice['separator'],
    partial: text('complete') === 'partial',
    codes: (given.get('counties') as string[] | undefined) ?? null,
    places: after === undefined || ofLog ? {} : decodePullCursor(after, digest),
    first,
    page: page === undefined ? null : decodePageCursor(page, digest, table.source.pages?.place),
    digest,
    given: [...given].map(([name, value]) => ({ name, value: [value].flat().join(',') })),
  };
}

/** How many rows a page has. Throws BAD_USER_INPUT where there are none, or too many. */
function pageLength(first: number | undefined, page: string | undefined): number | null {
  if (first === undefined) return page === undefined ? null : limits.bulkRows;
  if (first >= 1 && first <= limits.bulkRows) return first;
  throw refusedArgument('first', `${first} is no length of a page; expected 1–${limits.bulkRows}`);
}

function momentGiven(given: string | undefined): string | null {
  if (given === undefined) return null;
  const moment = momentOf(given);
  if (moment === null)
    throw new HubError('BAD_USER_INPUT', `asKnownAt: "${given}" is no moment; expected ${MOMENT}`, {
      argument: 'asKnownAt',
    });
  return pastMoment(moment);
}

/** The variables of the table’s document, each value where it lies. */
function variablesOf(
  { source }: NamedTable,
  parameters: readonly (Parameter | DocumentParameter)[],
  given: ReadonlyMap<string, GivenValue>,
) {
  const variables: Record<string, unknown> =
    Object.keys(source.fixed).length > 0 ? { filter: { ...source.fixed } } : {};
  for (const parameter of parameters) {
    const value = given.get(parameter.name);
    if (value === undefined || !('path' in parameter)) continue;
    let holder = variables;
    for (const step of parameter.path.slice(0, -1)) {
      holder[step] ??= {};
      holder = holder[step] as Record<string, unknown>;
    }
    holder[parameter.path.at(-1) as string] = value;
  }
  for (const [name, { value }] of Object.entries(source.defaults ?? {})) variables[name] ??= value();
  return variables;
}
