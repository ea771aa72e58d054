import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../test-hub.ts';
import type { EarlierQuestion } from './earlier-questions.ts';

/** What a hub answered: its data, and of each error the place and the code, as messages may be reworded. */
export interface KeptAnswer {
  data: Answer['data'];
  errors: { path?: unknown; code: unknown }[];
}

/** A question with what was answered, as a line of a fixture holds it. */
export interface EarlierAnswer extends EarlierQuestion {
  answer: KeptAnswer;
}

/** How what an earlier version was asked, and answered, is told in terms of both versions. */
export interface EarlierTerms {
  /** The query as it is asked today. */
  query(question: Pick<EarlierQuestion, 'query' | 'moment'>, schema: GraphQLSchema): string;
  /** What was answered then, as of the moment that was asked about, as rules of today tell it. */
  before(answer: KeptAnswer, moment: string | null): KeptAnswer;
  /** What is answered today, as of a moment, without what could not be told then. */
  today(answer: KeptAnswer, moment: string | null): KeptAnswer;
}

/** Of a version that is asked as this one is, and answered in the same terms. */
export const SAME_TERMS: EarlierTerms = {
  query: ({ query }) => query,
  before: (answer) => answer,
  today: (answer) => answer,
};
