import { type Aspect, appliesTo, codebook } from '../../../schema/codebook/codebook.ts';
import { HubError } from '../../../schema/errors.ts';
import type { QueryCompareArgs } from '../../../schema/generated/comparison-types.ts';
import { type InstrumentId, parseId } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import { compareQuestion, type FactAnswer, type FoundAnswer } from '../../../schema/questions/compare.ts';
import { decodeRequest } from '../../../schema/questions/question.ts';
import { type Asked, answersOf, ask, given } from '../ask.ts';
import type { ComparisonContext } from '../context.ts';
import { countyAnswers } from '../county-answers.ts';
import { type Cell, judge } from '../verdict.ts';
import { checkedId } from './node.ts';

type CompareArgs = { ids: string[]; aspects: string[] };

/** The root field: checks ids and aspects and asks the counties that own them. */
export function askComparison(_: unknown, { ids, aspects }: QueryCompareArgs, context: ComparisonContext) {
  if (ids.length < 2 || ids.length > limits.idsPerComparison) {
    throw new HubError('BAD_USER_INPUT', `ids: ${ids.length} given; expected 2–${limits.idsPerComparison}`, {
      argument: 'ids',
    });
  }
  const parsed = ids.map((id, index) => {
    if (ids.indexOf(id) < index)
      throw new HubError('BAD_USER_INPUT', `ids: "${id}" stands twice; expected different ids`, { argument: 'ids' });
    return checkedId(id, 'ids', context);
  });
  const counties = [...new Set(parsed.map((id) => id.county))];
  return ask(compareQuestion, counties, { ids: [...ids], aspects: comparedAspects(aspects, parsed) });
}

function comparedAspects(wanted: readonly string[] | null | undefined, ids: readonly InstrumentId[]): string[] {
  const possible = [...codebook.aspects.values()].filter((aspect) => aspect.of === 'INSTRUMENT');
  if (!wanted)
    return possible
      .filter((aspect) => aspect.basis !== 'NONE' && ids.some((id) => appliesTo(aspect, id.type)))
      .map((aspect) => aspect.id);
  for (const id of wanted) {
    if (!possible.some((aspect) => aspect.id === id)) {
      throw new HubError(
        'BAD_USER_INPUT',
        `aspects: no aspect "${id}" of instruments in the codebook; expected some of ${possible.map((aspect) => aspect.id).join(', ')}`,
        { argument: 'aspects' },
      );
    }
  }
  return [...new Set(wanted)];
}

/** The public fields of a comparison, merged from what the counties answered. */
export const comparisonResolvers = {
  columns: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { args, columns } = read(asked, context);
    return args.ids.map((id) => {
      const column = columns.get(id);
      const { status, found } = column ?? { status: 'COUNTY_SILENT' as const, found: undefined };
      return {
        id,
        status,
        instrument: found ? { id, kind: found.kind, title: found.title, county: parseId(id).county } : null,
      };
    });
  },
  rows: (asked: Asked, _: unknown, context: ComparisonContext) => {
    const { args, columns } = read(asked, context);
    return args.aspects.map((id) => {
      const aspect = codebook.aspects.get(id) as Aspect;
      const cells = args.ids.map((subject) => cellOf(subject, aspect, columns.get(subject)));
      return { aspect: answerAspect(aspect), ...judge(cells, aspect), cells: cells.map(answerCell) };
    });
  },
  counties: (asked: Asked, _: unknown, context: ComparisonContext) =>
    countyAnswers(read(asked, context).answers, context),
};

type Column = { status: 'FOUND' | 'UNKNOWN' | 'REMOVED'; found?: FoundAnswer };

function read(asked: Asked, context: ComparisonContext) {
  const { counties, args } = decodeRequest(asked.request);
  const answers = answersOf(compareQuestion, counties, asked.parts, context);
  const columns = new Map<string, Column>();
  for (const { answer } of given(answers)) {
    for (const found of answer.found) columns.set(found.id, { status: 'FOUND', found });
    for (const id of answer.removed) columns.set(id, { status: 'REMOVED' });
    for (const id of answer.missing) columns.set(id, { status: 'UNKNOWN' });
  }
  return { answers, columns, args: args as CompareArgs };
}

function cellOf(id: string, aspect: Aspect, column: Column | undefined): Cell {
  if (!column) return { id, standing: 'SILENT', facts: [] };
  if (column.status !== 'FOUND') return { id, standing: 'ABSENT', facts: [] };
  if (!appliesTo(aspect, parseId(id).type)) return { id, standing: 'NOT_APPLICABLE', facts: [] };
  const facts = column.found?.facts.filter((fact) => fact.aspect === aspect.id) ?? [];
  return { id, standing: standingOf(facts), facts };
}

function standingOf(facts: readonly FactAnswer[]): Cell['standing'] {
  const stated = facts.filter((fact) => fact.statedAs !== 'NOT_STATED');
  if (stated.length === 0) return 'NOT_STATED';
  for (const all of ['INFERRED', 'ILLEGIBLE'] as const) if (stated.every((fact) => fact.statedAs === all)) return all;
  return 'STATED';
}

function answerCell({ id, standing, facts }: Cell) {
  return { id, statedAs: standing === 'SILENT' || standing === 'ABSENT' ? null : standing, values: facts };
}

/** An aspect as GraphQL answers it. */
export function answerAspect(aspect: Aspect) {
  const { id, name, definition, valueType, of, appliesTo: to, basis } = aspect;
  return { id, name, definition, valueType, of, appliesTo: to, basis };
}
