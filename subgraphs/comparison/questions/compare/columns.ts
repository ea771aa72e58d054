import { type Aspect, appliesTo } from '#schema/codebook/codebook.ts';
import { parseId } from '#schema/keys/ids.ts';
import type { FoundAnswer } from '#schema/questions/compare-question.ts';
import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import type { AnswerBase } from '#schema/questions/shared/question.ts';
import type { Answered } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonColumnStatus } from '#subgraphs/comparison/asking/generated-types.ts';
import type { Cell } from './cell.ts';
import type { Passages } from './number-passages.ts';

/** What a county says of one of the instruments that stand side by side. */
export type Column = { status: Exclude<ComparisonColumnStatus, 'COUNTY_SILENT'>; found?: FoundAnswer };

/** Instruments side by side, as their counties answered. */
export interface Columns<Args> {
  args: Args;
  /** The instruments in the order of the columns, by ids that hold the moment. */
  ids: readonly string[];
  /** What is known of them; nothing of those whose county is silent. */
  byId: ReadonlyMap<string, Column>;
  answers: Answered<AnswerBase & { unknown?: string[] }>[];
  /** Whether a county is silent whose instruments would stand here, nobody knows which. */
  lacking: boolean;
}

/** The heads of the columns. */
export function answerColumns({ ids, byId }: Pick<Columns<unknown>, 'ids' | 'byId'>) {
  return ids.map((id) => {
    const { status, found } = byId.get(id) ?? { status: 'COUNTY_SILENT' as const, found: undefined };
    return { instrumentId: id, status, instrument: found ? referenceTo(id, found) : null };
  });
}

/** A flat reference to an instrument that was found. */
export function referenceTo(id: string, { kind, title, shortTitle }: FoundAnswer) {
  return { id, kind, title, shortTitle, county: parseId(id).county };
}

/** One row: what each instrument says under an aspect, or those of its facts that are chosen. */
export function cellsOf(
  { ids, byId }: Pick<Columns<unknown>, 'ids' | 'byId'>,
  aspect: Aspect,
  choose: (facts: readonly FactAnswer[]) => FactAnswer[] = (facts) => facts.filter((fact) => fact.aspect === aspect.id),
): Cell[] {
  return ids.map((id) => {
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

/** A cell as GraphQL answers it, with the places in the answer that its values stand at. */
export function answerCell({ id, standing, facts }: Cell, passages: Passages) {
  return {
    instrumentId: id,
    statedAs: standing === 'SILENT' || standing === 'UNKNOWN' || standing === 'REMOVED' ? null : standing,
    values: facts.map((fact) => {
      const { id: factId, ...shown } = fact;
      return { factId, ...shown, passageIds: passages.idsOf(fact) };
    }),
  };
}
