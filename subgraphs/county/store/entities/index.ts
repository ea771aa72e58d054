import { Attachment } from './attachment-entity.ts';
import { Change } from './change-entity.ts';
import { Document } from './document-entity.ts';
import { Fact } from './fact-entity.ts';
import { Classification, Instrument, StatusInterval, ValidityInterval } from './instrument-entity.ts';
import { Line } from './line-entity.ts';
import { Organisation } from './organisation-entity.ts';
import { Passage } from './passage-entity.ts';
import { Posted, Posting } from './posting-entity.ts';
import { Revision } from './revision-entity.ts';
import { Vocabulary } from './vocabulary-entity.ts';

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
  Posted,
  Posting,
  Revision,
  StatusInterval,
  ValidityInterval,
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
  Posted,
  Posting,
  Revision,
  StatusInterval,
  ValidityInterval,
  Vocabulary,
};
