import type { z } from 'zod';
import { bulkFactsQuestion } from '#schema/questions/bulk-facts-question.ts';
import { countyQuestion } from '#schema/questions/county-question.ts';
import { factsQuestion } from '#schema/questions/facts-question.ts';
import { instrumentsQuestion } from '#schema/questions/instruments-question.ts';
import { revisionQuestion } from '#schema/questions/revision-question.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { ALL_TYPES } from '../asking/listed-questions.ts';
import { answerIfAny } from '../asking/read-from.ts';

/** Before any county of this hub knew anything. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';
const TO_COME = '2999-01-01T00:00:00.000Z';
const PAGE = { after: null, first: 5 };
const LIST = { filter: { types: ALL_TYPES.types }, orderBy: 'TITLE' as const, descending: false, ...PAGE };

export const momentChecks: readonly Check[] = [
  {
    name: 'past',
    title: 'A moment of the past is answered as it was known then, or not at all',
    where: 'Moments',
    async run(county, told) {
      const asked = { asKnownAt: LONG_AGO };
      const reply = await county.ask(instrumentsQuestion, LIST, asked);
      if (reply.status === 'UNSUPPORTED') return told.leftOut('moments of the past (asKnownAt)');
      if (reply.status !== 'ANSWERED') return;
      if (reply.answer.rows.length > 0 || reply.answer.updatedAt !== null)
        told.wrong({
          asked: `instruments as known at ${LONG_AGO}`,
          came: `${reply.answer.rows.length} rows, updated at ${reply.answer.updatedAt}`,
          expected: 'nothing and null, as it held nothing then; or no answer, where it knows no past',
        });
      const at = (await answerIfAny(county, countyQuestion, {}))?.updatedAt;
      if (!at) return;
      const facts = await answerIfAny(county, factsQuestion, { filter: {}, ...PAGE }, { asKnownAt: at });
      for (const { id, fact } of facts?.rows ?? [])
        if (!fact.id.endsWith(`@${at}`) || id.includes('@'))
          told.wrong({
            asked: `facts as known at ${at}`,
            came: `id ${fact.id}, row ${id}`,
            expected: `…@${at} in the fact, and none in its row`,
          });
    },
  },
  {
    name: 'unknown-moments',
    title: 'What is no moment, or still to come, is refused',
    where: 'Moments',
    async run(county, told) {
      const past = await county.ask(countyQuestion, {}, { asKnownAt: LONG_AGO });
      for (const asKnownAt of ['the day before yesterday', ...(past.status === 'UNSUPPORTED' ? [] : [TO_COME])]) {
        const reply = await county.ask(countyQuestion, {}, { asKnownAt });
        if (reply.status !== 'REFUSED' || reply.code !== 'BAD_USER_INPUT')
          told.wrong({
            asked: `county as known at "${asKnownAt}"`,
            came: inFinding(reply),
            expected: 'an error BAD_USER_INPUT',
          });
      }
    },
  },
  {
    name: 'revision',
    title: 'It says of another history that it is another, and answers no revision in bulk that it is not at',
    where: 'Revision and bulk',
    async run(county, told) {
      const now = await answerIfAny(county, revisionQuestion, { since: null });
      if (!now?.revision) return;
      const { revision } = now;
      const cases: [z.input<typeof revisionQuestion.args>['since'], boolean][] = [
        [revision, false],
        [{ ...revision, mark: `${revision.mark}-other` }, true],
        [{ number: revision.number + 1_000, mark: revision.mark }, true],
      ];
      for (const [since, restarted] of cases) {
        const answer = await answerIfAny(county, revisionQuestion, { since });
        if (answer && answer.restarted !== restarted)
          told.wrong({
            asked: `revision ${inFinding({ since })}`,
            came: `restarted ${answer.restarted}`,
            expected: `${restarted}`,
          });
      }
      const args = {
        filter: {},
        revision: revision.number + 1_000,
        bulk: 'HELD' as const,
        changedSince: null,
        ...PAGE,
      };
      const bulk = await answerIfAny(county, bulkFactsQuestion, args, { asKnownAt: now.updatedAt });
      if (bulk)
        told.wrong({
          asked: `bulk-facts ${inFinding(args)}`,
          came: `${bulk.facts.length} facts`,
          expected: 'an error COUNTY_UNAVAILABLE',
        });
    },
  },
];
