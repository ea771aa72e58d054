import type { Text } from '#schema/values/text.ts';
import type { AmongStated, Verdict } from '#subgraphs/comparison/asking/generated-types.ts';
import { amongStated } from './among-stated.ts';
import { type Cell, type Judged, saysSomething } from './cell.ts';
import { explainVerdict } from './verdict-texts.ts';

/** What a row of a comparison shows, and why. */
export interface Judgement {
  verdict: Verdict;
  /** Whether those that state something state the same. */
  amongStated: AmongStated | null;
  explanation: Text;
}

/**
 * What a row of a comparison shows. A county that did not answer makes it incomplete; what nobody has read the sources for is
 * unequal to all else, as is "not stated" to anything stated. A row is lacking where a silent county’s instruments would stand
 * in it, nobody knows which.
 */
export function judge(cells: readonly Cell[], aspect: Judged, lacking = false): Judgement {
  const among = amongStated(cells, aspect);
  const verdict = lacking ? 'INCOMPLETE' : verdictOf(cells, aspect, among);
  return { verdict, amongStated: among, explanation: explainVerdict(verdict, among, aspect) };
}

/** How a row is judged of which is only told which instruments speak of something, not what they say of it. */
const MENTION: Judged = { basis: 'NONE', many: true };

/** What a row shows of which instruments speak of something; what they say of it is not judged. */
export function judgeMention(cells: readonly Cell[], lacking = false): Omit<Judgement, 'amongStated'> {
  const shown = lacking ? 'INCOMPLETE' : verdictOf(cells, MENTION, null);
  const some = cells.some((cell) => cell.standing === 'NOT_STATED');
  const verdict = shown === 'NOT_JUDGED' && some ? 'PARTLY_STATED' : shown;
  return { verdict, explanation: explainVerdict(verdict, null, MENTION) };
}

function verdictOf(cells: readonly Cell[], { basis }: Judged, among: AmongStated | null): Verdict {
  const has = (standing: Cell['standing']) => cells.some((cell) => cell.standing === standing);
  if (has('SILENT')) return 'INCOMPLETE';
  if (has('NOT_CODED')) return 'NOT_CODED';
  const speak = cells.some(saysSomething);
  if (!speak) return has('NOT_STATED') ? 'NOT_STATED' : 'NOT_JUDGED';
  if (basis === 'NONE') return 'NOT_JUDGED';
  if (has('NOT_STATED')) return 'PARTLY_STATED';
  return among ?? 'NOT_JUDGED';
}
