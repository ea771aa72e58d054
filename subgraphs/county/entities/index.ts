import { Citation } from './citation.ts';
import { CountyState } from './county-state.ts';
import { Document } from './document.ts';
import { Fact } from './fact.ts';
import { Instrument } from './instrument.ts';
import { Organisation } from './organisation.ts';

/** The entities of a county's database. */
export const entities = [Citation, CountyState, Document, Fact, Instrument, Organisation];

export { Citation, CountyState, Document, Fact, Instrument, Organisation };
