import { z } from 'zod';
import { HubError } from '../shared/errors.ts';

/** The part of an id that says which concrete type of its county an instrument has. */
export const INSTRUMENT_TYPES = ['agreement', 'directive', 'other'] as const;
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

export interface InstrumentId {
  /** The slug of the county's subgraph, such as `vastra-gotaland`. */
  county: string;
  type: InstrumentType;
  slug: string;
}

const PATTERN = /^([a-z0-9-]+):(agreement|directive|other):([a-z0-9-]+)$/;

/** A global id such as `dalarna:directive:uppdragsdirektiv-2020`. */
export const instrumentId = z
  .string()
  .regex(PATTERN, 'expected an id such as "dalarna:agreement:barn-och-unga-0-17"')
  .meta({ refersTo: 'instrument' })
  .describe('Globalt id: län:typ:kortnamn · Global id: county:type:slug');

/** Takes an id apart. Throws BAD_USER_INPUT naming the argument when it is no id. */
export function parseId(id: string, argument = 'id'): InstrumentId {
  const match = PATTERN.exec(id);
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

const TYPE_OF_KIND: Readonly<Record<string, InstrumentType>> = {
  AGREEMENT: 'agreement',
  FRAMEWORK_AGREEMENT: 'agreement',
  LOCAL_AGREEMENT: 'agreement',
  ASSIGNMENT_DIRECTIVE: 'directive',
  GUIDELINES: 'other',
  UNSPECIFIED_DOCUMENT: 'other',
};

/** The concrete type that holds a kind of instrument. */
export function typeOfKind(kind: string): InstrumentType {
  return TYPE_OF_KIND[kind] ?? 'other';
}

/** The GraphQL name of a concrete type, such as `DalarnaAgreement`. */
export function typeName(prefix: string, type: InstrumentType): string {
  return prefix + { agreement: 'Agreement', directive: 'AssignmentDirective', other: 'OtherInstrument' }[type];
}
