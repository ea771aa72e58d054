import type { CountySeed, DocumentsSeed, OrganisationsSeed } from '#schema/seeds/county-seed.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import type { Text } from '#schema/values/text.ts';
import type { AnyFact } from './fact.ts';

export interface InstrumentData {
  id: string;
  type: InstrumentType;
  kind: Member<'InstrumentKind'>;
  /** The hub’s own short name. */
  shortTitle: Text | null;
  /** The version of the codebook that its papers were read with. */
  codebook: string;
  facts: AnyFact[];
}

export type DocumentData = Omit<DocumentsSeed['documents'][number], 'facts' | 'notStated'> & {
  id: string;
  facts: AnyFact[];
};

/** All that a county states, read from its seeds and found to be in order. */
export interface CountyData {
  slug: string;
  county: CountySeed;
  organisations: OrganisationsSeed['organisations'];
  documents: DocumentData[];
  instruments: InstrumentData[];
}

/** A county's data, found to be in order; its instruments are read one at a time, so that any number of them can be brought in. */
export interface CountySource {
  slug: string;
  /** Where its files are, how that is named where they are spoken of, and a digest of all of them; none where it is read from no files. */
  folder?: { path: string; shownAs: string; digest: string };
  county: CountySeed;
  organisations: OrganisationsSeed['organisations'];
  documents: DocumentData[];
  /** Ids of all instruments with their titles (null where none is stated), in the order of the ids, compared by code units. */
  titles: ReadonlyMap<string, string | null>;
  /** Reads one instrument. Throws INVALID_SEED when its file no longer is what was checked. */
  instrument(id: string): InstrumentData;
}
