import { countyQuestion } from '#schema/questions/county-question.ts';
import { factsQuestion } from '#schema/questions/facts-question.ts';
import { instrumentsQuestion } from '#schema/questions/instruments-question.ts';
import { question } from '#schema/questions/shared/question.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { ALL_TYPES } from '../asking/listed-questions.ts';

const NO_QUESTION = question({ ...countyQuestion, name: 'a-question-that-no-version-has' });

export const refusalChecks: readonly Check[] = [
  {
    name: 'unknown-questions',
    title: 'A question, a filter or a field of a request that it does not know is not answered',
    where: 'What may be left out',
    async run(county, told) {
      const page = { after: null, first: 3 };
      const filter = { types: ALL_TYPES.types, colour: ['blue'] };
      const replies = [
        ['an unknown question', await county.ask(NO_QUESTION, {})],
        [
          'an unknown filter',
          await county.ask(instrumentsQuestion, { filter, orderBy: 'TITLE', descending: false, ...page } as never),
        ],
        ['an unknown field of the request', await county.ask(countyQuestion, {}, { beyond: { colour: 'blue' } })],
      ] as const;
      for (const [asked, reply] of replies)
        if (reply.status !== 'UNSUPPORTED')
          told.wrong({
            asked,
            came: inFinding(reply),
            expected: 'county without answer: half understood, an answer is a wrong one',
          });
    },
  },
  {
    name: 'bad-arguments',
    title: 'Arguments that are none are refused with BAD_USER_INPUT',
    where: 'Errors',
    async run(county, told) {
      for (const args of [
        { filter: {}, after: null, first: 0 },
        { filter: {}, after: null, first: 'all' },
      ]) {
        const reply = await county.ask(factsQuestion, args as never);
        if (reply.status === 'UNSUPPORTED') return;
        if (reply.status !== 'REFUSED' || reply.code !== 'BAD_USER_INPUT')
          told.wrong({
            asked: `facts ${inFinding(args)}`,
            came: inFinding(reply),
            expected: 'an error BAD_USER_INPUT',
          });
      }
      const query = `query ($asked: [_Any!]!) { _entities(representations: $asked) { ... on ${county.part} { answer } } }`;
      const { errors } = await county.operation(query, {
        asked: [{ __typename: county.part, request: 'no question' }],
      });
      if (errors[0]?.code !== 'BAD_USER_INPUT')
        told.wrong({ asked: 'request: "no question"', came: inFinding(errors), expected: 'an error BAD_USER_INPUT' });
    },
  },
  {
    name: 'bad-requests',
    title: 'What is no GraphQL, or no JSON, is refused',
    where: 'Errors',
    async run(county, told) {
      const document = await county.operation('{ no such }}');
      if (document.errors.length === 0 || document.data)
        told.wrong({ asked: '{ no such }}', came: inFinding(document), expected: 'errors, and no data' });
      const body = await county.body('this is no JSON');
      if (body.status < 400 && body.errors.length === 0)
        told.wrong({ asked: 'a body that is no JSON', came: `HTTP ${body.status}`, expected: '400, or errors' });
    },
  },
];
