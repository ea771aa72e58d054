import type { InstrumentsArgs } from '#schema/questions/instruments-question.ts';
import type { InstrumentOrder } from './generated-types.ts';

/** The order that a list of instruments is asked for, as counties are asked for it. */
export function askedOrder(asked: InstrumentOrder | null | undefined): Pick<InstrumentsArgs, 'orderBy' | 'descending'> {
  const field = asked?.field ?? 'TITLE';
  return {
    orderBy: field === 'VALID_FROM' ? 'VALID_FROM_UNDATED_LAST' : field,
    descending: asked?.direction === 'DESC',
  };
}
