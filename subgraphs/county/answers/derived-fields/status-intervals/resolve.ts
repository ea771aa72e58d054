import { checkedPeriod } from '#schema/shared/checked-period.ts';
import { limits } from '#schema/shared/limits.ts';
import { instrumentTypes } from '#schema/values/instrument-types.ts';
import { statusFacts } from '#subgraphs/county/answers/derived/status-facts.ts';
import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import { standingWithin } from '#subgraphs/county/rules/validity/standing-within.ts';

/** What an instrument was on the days of a period, with what that rests on. */
export default async function answerStatusIntervals(
  instrument: KnownInstrument,
  { from, to }: { from: string; to: string },
) {
  const period = checkedPeriod({ from, to }, limits.statusYears);
  const facts = await statusFacts(instrument);
  return standingWithin(period, facts, instrumentTypes[instrument.type].inForce).map(({ evidence, ...interval }) => ({
    ...interval,
    citations: answerCitations(citedBy(...evidence), instrument.known),
  }));
}
