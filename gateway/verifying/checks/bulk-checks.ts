import { type BulkFactsAnswer, type BulkFactsArgs, bulkFactsQuestion } from '#schema/questions/bulk-facts-question.ts';
import { revisionQuestion } from '#schema/questions/revision-question.ts';
import { limits } from '#schema/shared/limits.ts';
import type { CheckedCounty } from '../asking/checked-county.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { listedFacts } from '../asking/listed-questions.ts';
import type { PartReply } from '../asking/part-reply.ts';
import { answerIfAny, listedRows } from '../asking/read-from.ts';
import { factCases } from '../opinions/fact-opinion.ts';

/** Chunks that a selection can have. */
const CHUNKS = 100;

export const bulkChecks: readonly Check[] = [
  {
    name: 'bulk-selections',
    title: 'Facts in bulk are those of the list of facts, all of them and by every selection, in chunks that join',
    where: 'Revision and bulk',
    async run(county, told) {
      const now = await answerIfAny(county, revisionQuestion, { since: null });
      const rows = await listedRows(county, listedFacts);
      if (!now?.revision || rows.length === 0) return;
      const of = { revision: now.revision.number, at: now.updatedAt };
      for (const { name, filter, matches } of [{ name: 'all', filter: {}, matches: () => true }, ...factCases(rows)]) {
        const came = await bulkIds(county, filter, of);
        if (came === 'UNSUPPORTED') told.leftOut(`bulk-facts: the filter ${name}`);
        if (came === 'UNSUPPORTED' || came === null) continue;
        const expected = rows.filter(matches).map(({ id }) => id);
        if (came.toSorted().join() !== expected.toSorted().join())
          told.wrong({
            asked: `bulk-facts with filter ${inFinding(filter)}`,
            came: `${came.length}: ${inFinding(came)}`,
            expected: `${expected.length}, the facts that facts has: ${inFinding(expected)}`,
          });
      }
    },
  },
];

/** The ids of facts in bulk, chunk after chunk; `null` where they cannot be read, which is told elsewhere. */
async function bulkIds(
  county: CheckedCounty,
  filter: object,
  { revision, at }: { revision: number; at: string | null },
): Promise<string[] | 'UNSUPPORTED' | null> {
  const ids: string[] = [];
  let after: BulkFactsAnswer['next'] = null;
  for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
    const first = chunk === 0 ? 3 : limits.bulkRows;
    const args: BulkFactsArgs = { filter, revision, bulk: 'HELD', changedSince: null, after, first };
    const reply: PartReply<BulkFactsAnswer> = await county.ask(bulkFactsQuestion, args, { asKnownAt: at });
    if (reply.status !== 'ANSWERED') return reply.status === 'UNSUPPORTED' ? 'UNSUPPORTED' : null;
    ids.push(...reply.answer.facts.map(({ id }) => id));
    after = reply.answer.next;
    if (after === null) return ids;
  }
  return ids;
}
