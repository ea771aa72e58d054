import { type Aspect, appliesTo } from '#schema/codebook/codebook.ts';
import { type InstrumentId, parseId } from '#schema/keys/ids.ts';
import { compareQuestion, type FoundAnswer } from '#schema/questions/compare-question.ts';
import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Answered, type Asked, answersOf, onlyAnswered } from '#subgraphs/comparison/asking/ask.ts';
import { checkId } from '#subgraphs/comparison/asking/check-id.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import type { ComparisonColumnStatus } from '#subgraphs/comparison/asking/generated-types.ts';
import type { Cell } from './verdict.ts';

/** What a county says of one of the instruments that stand side by side. */
type Column = { status: Exclude<ComparisonColumnStatus, 'COUNTY_SILENT'>; found?: FoundAnswer };

/** Instruments side by side, as their counties answered. */
export interface Columns<Args> {
  args: Args & { ids: string[] };
  answers: Answered<{ updatedAt: string | null }>[];
  byId: ReadonlyMap<string, Column>;
}

/** Checks the ids that are to stand side by side. Throws BAD_USER_INPUT. */
export function comparedIds(ids: readonly string[], context: ComparisonContext): InstrumentId[] {
  if (ids.length < 2 || ids.length > limits.idsPerComparison) {
    throw new HubError('BAD_USER_INPUT', `ids: ${ids.length} given; expected 2–${limits.idsPerComparison}`, {
      argument: 'ids',
    });
  }
  return ids.map((id, index) => {
    if (ids.indexOf(id) < index)
      throw new HubError('BAD_USER_INPUT', `ids: "${id}" stands twice; expected different ids`, { argument: 'ids' });
    return checkId(id, 'ids', context);
  });
}

/** Reads what the counties answered of the instruments that were asked. */
export function readColumns<Args>(asked: Asked, context: ComparisonContext): Columns<Args> {
  const { counties, args } = decodeRequest(asked.request);
  const answers = answersOf(compareQuestion, counties, asked.parts, context);
  const byId = new Map<string, Column>();
  for (const { answer } of onlyAnswered(answers)) {
    for (const found of answer.found) byId.set(found.id, { status: 'FOUND', found });
    for (const id of answer.removed) byId.set(id, { status: 'REMOVED' });
    for (const id of answer.missing) byId.set(id, { status: 'UNKNOWN' });
  }
  return { answers, byId, args: args as Columns<Args>['args'] };
}

/** The heads of the columns, in the order asked. */
export function answerColumns({ args, byId }: Columns<unknown>) {
  return args.ids.map((id) => {
    const { status, found } = byId.get(id) ?? { status: 'COUNTY_SILENT' as const, found: undefined };
    return {
      id,
      status,
      instrument: found ? { id, kind: found.kind, title: found.title, county: parseId(id).county } : null,
    };
  });
}

/** One row: what each instrument says under an aspect, or only those facts that are wanted of it. */
export function cellsOf(
  { args, byId }: Columns<unknown>,
  aspect: Aspect,
  wanted: (fact: FactAnswer) => boolean = () => true,
): Cell[] {
  return args.ids.map((id) => {
    const column = byId.get(id);
    if (!column) return { id, standing: 'SILENT', facts: [] };
    if (column.status !== 'FOUND') return { id, standing: 'ABSENT', facts: [] };
    if (!appliesTo(aspect, parseId(id).type)) return { id, standing: 'NOT_APPLICABLE', facts: [] };
    const facts = column.found?.facts.filter((fact) => fact.aspect === aspect.id && wanted(fact)) ?? [];
    return { id, standing: standingOf(facts), facts };
  });
}

function standingOf(facts: readonly FactAnswer[]): Cell['standing'] {
  const stated = facts.filter((fact) => fact.statedAs !== 'NOT_STATED');
  if (stated.length === 0) return 'NOT_STATED';
  for (const all of ['INFERRED', 'ILLEGIBLE'] as const) if (stated.every((fact) => fact.statedAs === all)) return all;
  return 'STATED';
}

/** A cell as GraphQL answers it. */
export function answerCell({ id, standing, facts }: Cell) {
  return { id, statedAs: standing === 'SILENT' || standing === 'ABSENT' ? null : standing, values: facts };
}
