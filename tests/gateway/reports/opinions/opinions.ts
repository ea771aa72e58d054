import { opinionsOfFacts } from './opinions-of-facts.ts';
import { opinionsOfInstruments } from './opinions-of-instruments.ts';
import { opinionsOfSources } from './opinions-of-sources.ts';
import type { Opinions } from './told-elsewhere.ts';
import { wholeOpinionsOfFacts } from './whole-opinions-of-facts.ts';
import { wholeOpinionsOfInstruments } from './whole-opinions-of-instruments.ts';

/** What some tables are expected to tell in every column, so that none of theirs goes unjudged. */
export const WHOLE_OPINIONS: Opinions = { ...wholeOpinionsOfFacts, ...wholeOpinionsOfInstruments };

/** What each table is expected to tell, by what GraphQL answers to questions of another shape. */
export const OPINIONS: Opinions = {
  ...opinionsOfInstruments,
  ...opinionsOfFacts,
  ...opinionsOfSources,
  ...WHOLE_OPINIONS,
};
