import type { AspectId } from '#schema/codebook/codebook.ts';
import { checkFact, type UncheckedFact } from '#subgraphs/county/facts/check-fact.ts';
import { type AnyFact, under } from '#subgraphs/county/facts/fact.ts';

/** A made-up fact, stated on the first lines of a paper where nothing else is said; without a value it is not stated. */
export function madeFact<Id extends AspectId>(
  subject: string,
  aspect: Id,
  value: object | null,
  more: Partial<UncheckedFact> = {},
): Extract<AnyFact, { aspect: Id }> {
  const { position = 1 } = more;
  const fact = checkFact({
    ...{ id: `${subject}#${aspect}/${position}`, subject, aspect, position, value },
    statedAs: value === null ? 'NOT_STATED' : 'STATED',
    ...{ wording: null, reasoning: null, note: null, citations: [{ document: 'paper', lineStart: 1, lineEnd: 2 }] },
    ...more,
  });
  const [made] = under([fact], aspect);
  if (!made) throw new Error(`${fact.id} is not under ${aspect}`);
  return made;
}
