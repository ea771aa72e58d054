import { HubError } from '../shared/errors.ts';
import { INSTRUMENT_ID } from '../values/instrument-id.ts';
import { INSTRUMENT_TYPES, type InstrumentType } from '../values/instrument-types.ts';

export interface InstrumentId {
  /** The slug of the county's subgraph, such as `vastra-gotaland`. */
  county: string;
  type: InstrumentType;
  slug: string;
}

/** Takes an id apart. Throws BAD_USER_INPUT naming the argument when it is no id. */
export function parseId(id: string, argument = 'id'): InstrumentId {
  const match = INSTRUMENT_ID.exec(id);
  if (!match) {
    throw new HubError(
      'BAD_USER_INPUT',
      `${argument}: "${id}" is not an id of this hub; expected county:type:slug, such as "dalarna:agreement:barn-och-unga-0-17", where type is ${INSTRUMENT_TYPES.join(', ')}`,
      { argument },
    );
  }
  return { county: match[1] as string, type: match[2] as InstrumentType, slug: match[3] as string };
}

/** Puts an id together. */
export function formatId(id: InstrumentId): string {
  return `${id.county}:${id.type}:${id.slug}`;
}

/** The global id of a document. */
export function documentId(county: string, slug: string): string {
  return `${county}:document:${slug}`;
}

/** The global id of an organisation. */
export function organisationId(county: string, slug: string): string {
  return `${county}:organisation:${slug}`;
}
