import { HubError } from '../../../schema/errors.ts';
import type { QueryInstrumentsArgs, StatusFilter } from '../../../schema/generated/comparison-types.ts';
import { INSTRUMENT_TYPES, type InstrumentType, typeName } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import { type InstrumentsArgs, instrumentsQuestion } from '../../../schema/questions/instruments.ts';
import { decodeRequest } from '../../../schema/questions/question.ts';
import { refOfId } from '../../../schema/ref.ts';
import { enumerations } from '../../../schema/values/enumerations.ts';
import { type Asked, answersOf, ask, facetsOf, oncePerEntity } from '../ask.ts';
import type { ComparisonContext } from '../context.ts';
import { askedCounties } from '../counties.ts';
import { countyAnswers } from '../county-answers.ts';
import { knownThemes } from '../known-themes.ts';
import { mergedFacets } from '../merged-facets.ts';
import { askedPage, mergePage, type Page, totalOf } from '../pages.ts';

const TYPES: Readonly<Record<string, readonly InstrumentType[]>> = {
  Agreement: ['agreement'],
  AssignmentDirective: ['directive'],
  Instrument: INSTRUMENT_TYPES,
};

/** What the question carries: what the counties need, and how the page goes on. */
type Asking = InstrumentsArgs & Page;

/** The root field of a list: checks what is asked and asks the counties. */
export function askList(list: string) {
  return (_: unknown, { filter, orderBy, first, after }: QueryInstrumentsArgs, context: ComparisonContext) => {
    const counties = askedCounties(filter?.counties, context);
    const question = {
      filter: {
        types: [...(TYPES[list] ?? [])],
        ...selection(filter),
      },
      orderBy: orderBy?.field ?? 'TITLE',
      descending: orderBy?.direction === 'DESC',
    };
    const args: Asking = { ...question, ...askedPage([list, counties, question], first, after) };
    return ask(instrumentsQuestion, counties, args);
  };
}

/** What the filter asks for, without what it leaves out. Throws BAD_USER_INPUT. */
function selection(filter: QueryInstrumentsArgs['filter']): Omit<InstrumentsArgs['filter'], 'types'> {
  const { kinds, text, statusOn, themes, placements, parties } = filter ?? {};
  return {
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(text == null ? {} : { text: textOf(text) }),
    ...(statusOn ? { statusOn: statusSelection(statusOn) } : {}),
    ...(themes ? { themes: knownThemes(themes, 'filter.themes') } : {}),
    ...(placements ? { placements: [...placements] } : {}),
    ...(parties ? { parties: [...parties] } : {}),
  };
}

/** From the most certain to what is not evidenced. */
const CERTAINTIES = Object.keys(enumerations.Certainty);

function statusSelection({ date, states, atLeast }: StatusFilter) {
  return {
    date,
    ...(states ? { states: [...states] } : {}),
    ...(atLeast ? { certainties: CERTAINTIES.slice(0, CERTAINTIES.indexOf(atLeast) + 1) } : {}),
  };
}

function textOf(text: string): string {
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
  totalCount: ({ parts }: Asked) => totalOf(parts),
  facets: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { counties } = decodeRequest(asked.request);
    return mergedFacets(facetsOf(instrumentsQuestion, counties, asked.parts, context), context);
  },
  counties: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { answers, args } = read(asked, context);
    return countyAnswers(answers, context, args.missed);
  },
};

const read = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { counties, args } = decodeRequest(asked.request);
  return { answers: answersOf(instrumentsQuestion, counties, asked.parts, context), args: args as Asking };
});

const merged = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { answers, args } = read(asked, context);
  return mergePage(
    answers,
    args,
    ({ id, type }, { prefix }) => ({ __typename: typeName(prefix, type), ref: refOfId(id), id }),
    args.descending,
  );
});
