import { refusedArgument } from '../shared/errors.ts';
import { momentOf, pastMoment } from '../shared/moment.ts';
import { INSTRUMENT_TYPES, type InstrumentType } from '../values/instrument-types.ts';

/** What an id says beside what it names: whose it is, and as known at which moment (ISO 8601); now where none is named. */
interface Identity {
  /** The id without its moment: the same at all times. */
  key: string;
  /** The slug of the county's subgraph, such as `vastra-gotaland`. */
  county: string;
  slug: string;
  moment: string | null;
}

/** The id of an instrument, taken apart. */
export interface InstrumentId extends Identity {
  type: InstrumentType;
}

/** The id of anything that is found by it, taken apart. A fact has the type and the slug of what it is said of. */
export interface NodeId extends Identity {
  type: InstrumentType | 'document' | 'organisation';
  isFact: boolean;
}

const NODE_ID = new RegExp(
  `^(?<key>(?<county>[a-z0-9-]+):(?<type>${INSTRUMENT_TYPES.join('|')}|document|organisation):(?<slug>[a-z0-9-]+)(?<fact>#[A-Za-z]+/[a-z0-9-]+)?)(?:@(?<moment>.*))?$`,
);

/** Takes the id of an instrument apart. Throws BAD_USER_INPUT naming the argument when it is none. */
export function parseId(id: string, argument = 'id'): InstrumentId {
  const parsed = partsOf(id, argument);
  if (parsed && isInstrumentId(parsed)) return parsed;
  throw refusedArgument(
    argument,
    `"${id}" is not an id of an instrument; expected county:type:slug, such as "dalarna:agreement:barn-och-unga-0-17", where type is ${INSTRUMENT_TYPES.join(', ')}`,
  );
}

/** Takes an id of whatever kind apart. Throws BAD_USER_INPUT naming the argument and an example when it is none. */
export function parseNodeId(
  id: string,
  argument = 'id',
  expected = 'one that an answer gave, such as "dalarna:agreement:barn-och-unga-0-17"',
): NodeId {
  const parsed = partsOf(id, argument);
  if (parsed) return parsed;
  throw refusedArgument(argument, `"${id}" is not an id of this hub; expected ${expected}`);
}

/** Whether an id names an instrument, and no fact of one. */
export function isInstrumentId(id: NodeId): id is NodeId & InstrumentId {
  return !id.isFact && id.type !== 'document' && id.type !== 'organisation';
}

function partsOf(id: string, argument: string): NodeId | null {
  const groups = NODE_ID.exec(id)?.groups;
  if (!groups) return null;
  const { key = '', county = '', type, slug = '', fact, moment } = groups;
  if (moment !== undefined && momentOf(moment) !== moment)
    throw refusedArgument(
      argument,
      `"${id}" ends in no moment; expected "@" and a moment as answers give it, such as "@2026-01-01T00:00:00.000Z"`,
    );
  return {
    ...{ key, county, slug },
    type: type as NodeId['type'],
    isFact: fact !== undefined,
    moment: pastMoment(moment, argument),
  };
}

/**
 * The moment as of which an id is asked, beside that of the whole question. Throws BAD_USER_INPUT where the id holds
 * another one.
 */
export function momentBeside({ key, moment }: Identity, asKnownAt: string | null, argument: string): string | null {
  if (moment === null || asKnownAt === null || moment === asKnownAt) return moment ?? asKnownAt;
  throw refusedArgument(
    argument,
    `"${idAt(key, moment)}" is of another moment than asKnownAt, ${asKnownAt}; expected the same, or "${key}"`,
  );
}

/**
 * The key of what an id names, where it is asked for as of a moment or now. Throws BAD_USER_INPUT where the id is of
 * another moment.
 */
export function keyAskedFor({ key, moment }: Identity, asKnownAt: string | null, argument: string): string {
  if (moment === null || moment === asKnownAt) return key;
  throw refusedArgument(
    argument,
    `"${idAt(key, moment)}" is of another moment than what is asked; expected asKnownAt: "${moment}", or "${key}"`,
  );
}

/** The id of what a key names, as known at a moment (ISO 8601) or now: what is asked of the past is another thing. */
export function idAt(key: string, moment: string | null): string {
  return moment === null ? key : `${key}@${moment}`;
}

/** What an id names, whenever. */
export function keyOf(id: string): string {
  return id.split('@', 1)[0] ?? id;
}

/** The key of an instrument. */
export function formatId({ county, type, slug }: Pick<InstrumentId, 'county' | 'type' | 'slug'>): string {
  return `${county}:${type}:${slug}`;
}

/** The key of a document. */
export function documentId(county: string, slug: string): string {
  return `${county}:document:${slug}`;
}

/** The key of an organisation. */
export function organisationId(county: string, slug: string): string {
  return `${county}:organisation:${slug}`;
}
