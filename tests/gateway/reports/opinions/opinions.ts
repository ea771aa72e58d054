import { opinionsOfFacts } from './opinions-of-facts.ts';
import { opinionsOfInstruments } from './opinions-of-instruments.ts';
import { opinionsOfSources } from './opinions-of-sources.ts';
import type { Opinions } from './told-elsewhere.ts';

/** What each table is expected to tell, by what GraphQL answers to questions of another shape. */
export const OPINIONS: Opinions = { ...opinionsOfInstruments, ...opinionsOfFacts, ...opinionsOfSources };
