import { type CoverageArgs, coverageQuestion } from '#schema/questions/coverage-question.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { citedBy, toCitationAnswers } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';
import { coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import type { Agreement } from '#subgraphs/county/rules/coverage/entries.ts';
import { NO_END } from '#subgraphs/county/rules/status/status-intervals.ts';
import { StatusInterval } from '#subgraphs/county/store/entities/index.ts';

/** Which of the county's agreements cover which ages when. */
export default part({
  question: coverageQuestion,
  async answer(args, known) {
    const rows = await rowsWithin(args, known);
    const instruments = new Map(rows.map(({ instrument }) => [instrument.id, instrument]));
    const agreements = await Promise.all(
      [...Map.groupBy(rows, ({ instrument }) => instrument.id)].map(([id, own]) => agreementOf(id, own, known)),
    );
    const { entries, areas } = coverageAreas(agreements, args);
    return {
      updatedAt: updatedAt(known),
      agreements: agreements.length,
      entries: await Promise.all(
        entries.map(async ({ evidence, verdict: _, ...entry }) => ({
          ...entry,
          kind: instruments.get(entry.id)?.kind ?? null,
          title: instruments.get(entry.id)?.title ?? null,
          citations: await toCitationAnswers(citedBy(...evidence), known),
        })),
      ),
      areas,
    };
  },
});

/** What the county's agreements are within the period, with the agreements. */
async function rowsWithin({ from, to }: CoverageArgs, { em }: Known) {
  return em.find(
    StatusInterval,
    { fromDay: { $lte: to }, untilDay: { $gt: from }, instrument: { type: 'agreement' } },
    {
      populate: ['instrument'],
      strategy: 'joined',
      orderBy: [{ instrument: { id: 'asc' } }, { position: 'asc' }],
    },
  );
}

type Row = Awaited<ReturnType<typeof rowsWithin>>[number];

async function agreementOf(id: string, rows: readonly Row[], { loaders }: Known): Promise<Agreement> {
  const [lifecycle, validFrom, validTo, targetGroups] = await Promise.all([
    factsUnder(loaders, id, 'lifecycle'),
    factsUnder(loaders, id, 'validFrom'),
    factsUnder(loaders, id, 'validTo'),
    factsUnder(loaders, id, 'targetGroups'),
  ]);
  return { id, intervals: intervalsOf(rows), lifecycle, validFrom, validTo, targetGroups };
}

/** Intervals out of their rows, one for each state. */
function intervalsOf(rows: readonly Row[]): Agreement['intervals'] {
  return [...Map.groupBy(rows, ({ fromDay }) => fromDay)].map(([from, own]) => ({
    from,
    until: own[0]?.untilDay === NO_END ? null : (own[0]?.untilDay ?? null),
    certainty: own[0]?.certainty ?? 'NOT_EVIDENCED',
    states: own.flatMap(({ state }) => state ?? []),
  }));
}
