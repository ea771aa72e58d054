import { type AnyFact, under } from '#subgraphs/county/facts/fact.ts';
import { NO_END, type Span, spansOf } from '../status/spans.ts';
import type { Certainty } from '../status/status-on.ts';
import { type ValidityFacts, validityOn } from './validity-on.ts';

/** How certain it is, from one day up to another, that an instrument is in force. */
export interface ValiditySpan extends Span {
  certainty: Certainty;
}

/** How certain it is when, for all time: equal to the validity on one day, on every day. */
export function validityIntervals(facts: ValidityFacts): ValiditySpan[] {
  const { lifecycle, from, to, decisions } = facts;
  return spansOf([...lifecycle, ...from, ...to, ...decisions], (day) => ({
    certainty: validityOn(day, facts).certainty,
  }));
}

/** The same as rows of a table, from the facts of an agreement or of another instrument that can be in force. */
export function validityIntervalRows(facts: readonly AnyFact[]) {
  const spans = validityIntervals({
    lifecycle: under(facts, 'lifecycle'),
    from: under(facts, 'validFrom'),
    to: under(facts, 'validTo'),
    decisions: under(facts, 'decisions'),
  });
  return spans.map(({ from, until, certainty }, position) => ({
    position,
    fromDay: from,
    untilDay: until ?? NO_END,
    certainty,
  }));
}
