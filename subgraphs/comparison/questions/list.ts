import { type Cursor, decodeCursor, encodeCursor, listDigest } from '../../../schema/cursor.ts';
import { HubError } from '../../../schema/errors.ts';
import type { QueryInstrumentsArgs } from '../../../schema/generated/comparison-types.ts';
import { INSTRUMENT_TYPES, type InstrumentType, typeName } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import { pageSize } from '../../../schema/page-size.ts';
import { type InstrumentsArgs, instrumentsQuestion } from '../../../schema/questions/instruments.ts';
import { decodeRequest } from '../../../schema/questions/question.ts';
import { refOfId } from '../../../schema/ref.ts';
import { compareKeys } from '../../../schema/sort-key.ts';
import { type Asked, answersOf, ask, given, oncePerEntity } from '../ask.ts';
import type { ComparisonContext } from '../context.ts';
import { askedCounties } from '../counties.ts';
import { countyAnswers } from '../county-answers.ts';

const TYPES: Readonly<Record<string, readonly InstrumentType[]>> = {
  Agreement: ['agreement'],
  AssignmentDirective: ['directive'],
  Instrument: INSTRUMENT_TYPES,
};

/** What the question carries beside what the counties need: how the page goes on. */
type Paged = InstrumentsArgs & { of: string; missed: string[] };

/** The root field of a list: checks what is asked and asks the counties. */
export function askList(list: string) {
  return (_: unknown, { filter, orderBy, first, after }: QueryInstrumentsArgs, context: ComparisonContext) => {
    const counties = askedCounties(filter?.counties, context);
    const question = {
      filter: {
        types: [...(TYPES[list] ?? [])],
        kinds: filter?.kinds ? [...filter.kinds] : null,
        text: textOf(filter?.text),
      },
      orderBy: orderBy?.field ?? 'TITLE',
      descending: orderBy?.direction === 'DESC',
    };
    const of = listDigest([list, counties, question]);
    const place = after == null ? null : decodeCursor(after, of);
    const args: Paged = {
      ...question,
      first: pageSize(first),
      after: place && { key: place.key, id: place.id },
      of,
      missed: place?.missed ?? [],
    };
    return ask(instrumentsQuestion, counties, args);
  };
}

function textOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const words = text.trim();
  const problem =
    words === ''
      ? 'empty'
      : words.includes('\0')
        ? 'holds the character U+0000'
        : words.length > limits.searchText
          ? `${words.length} characters`
          : null;
  if (problem === null) return words;
  const expected = `expected words of at most ${limits.searchText} characters in all, or leave it out`;
  throw new HubError('BAD_USER_INPUT', `filter.text: ${problem}; ${expected}`, { argument: 'filter.text' });
}

/** The public fields of a list, merged from what the counties answered. */
export const listResolvers = {
  edges: (asked: Asked, _: unknown, context: ComparisonContext) => merged(asked, context).edges,
  nodes: (asked: Asked, _: unknown, context: ComparisonContext) =>
    merged(asked, context).edges.map((edge) => edge.node),
  pageInfo: (asked: Asked, _: unknown, context: ComparisonContext) => merged(asked, context).pageInfo,
  totalCount: ({ parts }: Asked) => {
    const counts = (parts ?? []).flatMap((part) => part?.count ?? []);
    return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count);
  },
  counties: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { answers, args } = read(asked, context);
    return countyAnswers(answers, context, args.missed);
  },
};

const read = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { counties, args } = decodeRequest(asked.request);
  return { answers: answersOf(instrumentsQuestion, counties, asked.parts, context), args: args as Paged };
});

const merged = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { answers, args } = read(asked, context);
  const silent = answers
    .filter((entry) => entry.status === 'UNAVAILABLE' || entry.status === 'TIMED_OUT')
    .map((entry) => entry.county.slug);
  const missed = [...new Set([...args.missed, ...silent])].sort();
  const sign = args.descending ? -1 : 1;
  const rows = given(answers)
    .flatMap(({ county, answer }) => answer.rows.map((row) => ({ ...row, county })))
    .sort((a, b) => sign * (compareKeys(a.key, b.key) || compareKeys(a.id, b.id)));
  const edges = rows.slice(0, args.first).map(({ id, key, type, county }) => {
    const place: Cursor = { of: args.of, key, id, missed };
    return { cursor: encodeCursor(place), node: { __typename: typeName(county.prefix, type), ref: refOfId(id), id } };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > args.first || given(answers).some(({ answer }) => answer.more),
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
});
