import { type Aspect, appliesTo } from '#schema/codebook/codebook.ts';
import { type InstrumentId, idAt, parseId } from '#schema/keys/ids.ts';
import type { FoundAnswer } from '#schema/questions/compare-question.ts';
import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import { type Answered, type Asked, onlyAnswered } from '#subgraphs/comparison/asking/ask.ts';
import { askedInstrument } from '#subgraphs/comparison/asking/asked-instrument.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import type { ComparisonColumnStatus } from '#subgraphs/comparison/asking/generated-types.ts';
import type { Cell } from './cell.ts';
import { answeredInAll, answersAtMoments } from './moments.ts';

/** What a county says of one of the instruments that stand side by side. */
type Column = { status: Exclude<ComparisonColumnStatus, 'COUNTY_SILENT'>; found?: FoundAnswer };

/** Instruments side by side, as their counties answered. */
export interface Columns<Args> {
  args: Args & { ids: string[] };
  answers: Answered<{ updatedAt: string | null }>[];
  byId: ReadonlyMap<string, Column>;
}

/** Takes the ids apart that are to stand side by side, as of a moment or now. Throws BAD_USER_INPUT. */
export function comparedIds(
  ids: readonly string[],
  asKnownAt: string | null | undefined,
  context: ComparisonContext,
): InstrumentId[] {
  if (ids.length < 2 || ids.length > limits.idsPerComparison) {
    throw new HubError('BAD_USER_INPUT', `ids: ${ids.length} given; expected 2–${limits.idsPerComparison}`, {
      argument: 'ids',
    });
  }
  const moment = pastMoment(asKnownAt);
  const named = ids.map((id) => askedInstrument(id, 'ids', moment, context));
  const seen = new Set<string>();
  for (const { key, moment: of } of named) {
    const id = idAt(key, of);
    if (seen.has(id))
      throw new HubError('BAD_USER_INPUT', `ids: "${id}" stands twice; expected different ids`, { argument: 'ids' });
    seen.add(id);
  }
  return named;
}

/** Reads what the counties answered of the instruments that were asked. */
export function readColumns<Args>(asked: Asked, context: ComparisonContext): Columns<Args> {
  const args = decodeRequest(asked.request).args as Columns<Args>['args'];
  const moments = answersAtMoments(args.ids, asked.parts, context);
  const byId = new Map<string, Column>();
  for (const { moment, answers } of moments) {
    const add = (key: string, column: Column) => byId.set(idAt(key, moment), column);
    for (const { answer } of onlyAnswered(answers)) {
      for (const found of answer.found) add(found.id, { status: 'FOUND', found });
      for (const key of answer.removed) add(key, { status: 'REMOVED' });
      for (const key of answer.missing) add(key, { status: 'UNKNOWN' });
    }
  }
  return { answers: answeredInAll(moments), byId, args };
}

/** The heads of the columns, in the order asked. */
export function answerColumns({ args, byId }: Columns<unknown>) {
  return args.ids.map((id) => {
    const { status, found } = byId.get(id) ?? { status: 'COUNTY_SILENT' as const, found: undefined };
    return {
      instrumentId: id,
      status,
      instrument: found ? { id, kind: found.kind, title: found.title, county: parseId(id).county } : null,
    };
  });
}

/** One row: what each instrument says under an aspect, or those of its facts that are chosen. */
export function cellsOf(
  { args, byId }: Columns<unknown>,
  aspect: Aspect,
  choose: (facts: readonly FactAnswer[]) => FactAnswer[] = (facts) => facts.filter((fact) => fact.aspect === aspect.id),
): Cell[] {
  return args.ids.map((id) => {
    const column = byId.get(id);
    if (!column) return { id, standing: 'SILENT', facts: [] };
    if (column.status !== 'FOUND') return { id, standing: column.status, facts: [] };
    if (!appliesTo(aspect, parseId(id).type)) return { id, standing: 'NOT_APPLICABLE', facts: [] };
    const facts = choose(column.found?.facts ?? []);
    return { id, standing: standingOf(facts), facts };
  });
}

/** What nothing is known of has not been coded; it is not stated only where a fact says so. */
function standingOf(facts: readonly FactAnswer[]): Cell['standing'] {
  const stated = facts.filter((fact) => fact.statedAs !== 'NOT_STATED');
  if (facts.length === 0) return 'NOT_CODED';
  if (stated.length === 0) return 'NOT_STATED';
  for (const all of ['INFERRED', 'ILLEGIBLE'] as const) if (stated.every((fact) => fact.statedAs === all)) return all;
  return 'STATED';
}

/** A cell as GraphQL answers it. */
export function answerCell({ id, standing, facts }: Cell) {
  return {
    instrumentId: id,
    statedAs: standing === 'SILENT' || standing === 'UNKNOWN' || standing === 'REMOVED' ? null : standing,
    values: facts.map(({ id: factId, ...fact }) => ({ factId, ...fact })),
  };
}
