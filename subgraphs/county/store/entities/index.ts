import { Attachment } from './attachment.ts';
import { Change } from './change.ts';
import { Document } from './document.ts';
import { Fact } from './fact.ts';
import { Classification, Instrument, StatusInterval } from './instrument.ts';
import { Line } from './line.ts';
import { Organisation } from './organisation.ts';
import { Passage } from './passage.ts';
import { Posting } from './posting.ts';
import { Revision } from './revision.ts';
import { Vocabulary } from './vocabulary.ts';

/** The entities of a county's database. */
export const entities = [
  Attachment,
  Change,
  Classification,
  Document,
  Fact,
  Instrument,
  Line,
  Organisation,
  Passage,
  Posting,
  Revision,
  StatusInterval,
  Vocabulary,
];

export {
  Attachment,
  Change,
  Classification,
  Document,
  Fact,
  Instrument,
  Line,
  Organisation,
  Passage,
  Posting,
  Revision,
  StatusInterval,
  Vocabulary,
};
