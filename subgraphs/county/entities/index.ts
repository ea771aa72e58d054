import { Change } from './change.ts';
import { Citation } from './citation.ts';
import { Classification } from './classification.ts';
import { CountyState } from './county-state.ts';
import { Document } from './document.ts';
import { Fact } from './fact.ts';
import { Instrument } from './instrument.ts';
import { Organisation } from './organisation.ts';
import { Passage } from './passage.ts';
import { Posting } from './posting.ts';
import { StatusInterval } from './status-interval.ts';
import { Vocabulary } from './vocabulary.ts';

/** The entities of a county's database. */
export const entities = [
  Change,
  Citation,
  Classification,
  CountyState,
  Document,
  Fact,
  Instrument,
  Organisation,
  Passage,
  Posting,
  StatusInterval,
  Vocabulary,
];

export {
  Change,
  Citation,
  Classification,
  CountyState,
  Document,
  Fact,
  Instrument,
  Organisation,
  Passage,
  Posting,
  StatusInterval,
  Vocabulary,
};
