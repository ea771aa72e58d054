import type { Member } from './enumerations.ts';

/** What tells one type of instrument from another. */
interface Declared {
  /** Its GraphQL interface, which every county implements with a type of its own. */
  interface: string;
  /** The field of a county that lists its instruments of the type. */
  list: string;
  /** The kinds of instrument that it holds. */
  kinds: readonly Member<'InstrumentKind'>[];
  /** The aspects that state the first and the last day of what it settles. */
  period: { from: string; to: string };
  /** Whether it can be in force: the period of a directive is that of an assignment. */
  inForce: boolean;
}

/** Every type of instrument, by the part of an id that names it. A further one stands here, and its SDL in schema/contract/. */
export const instrumentTypes = {
  agreement: {
    interface: 'Agreement',
    list: 'agreements',
    kinds: ['AGREEMENT', 'FRAMEWORK_AGREEMENT', 'LOCAL_AGREEMENT'],
    period: { from: 'validFrom', to: 'validTo' },
    inForce: true,
  },
  directive: {
    interface: 'AssignmentDirective',
    list: 'assignmentDirectives',
    kinds: ['ASSIGNMENT_DIRECTIVE'],
    period: { from: 'periodFrom', to: 'periodTo' },
    inForce: false,
  },
  other: {
    interface: 'OtherInstrument',
    list: 'otherInstruments',
    kinds: ['GUIDELINES', 'UNSPECIFIED_DOCUMENT'],
    period: { from: 'validFrom', to: 'validTo' },
    inForce: true,
  },
} as const satisfies Readonly<Record<string, Declared>>;

export type InstrumentType = keyof typeof instrumentTypes;

/** The names of the types, in their order. */
export const INSTRUMENT_TYPES = Object.keys(instrumentTypes) as [InstrumentType, ...InstrumentType[]];

/** The interfaces of the types, in their order. */
export const INSTRUMENT_INTERFACES = INSTRUMENT_TYPES.map((type) => instrumentTypes[type].interface);

type HeldKind = (typeof instrumentTypes)[InstrumentType]['kinds'][number];

const TYPE_OF_KIND = Object.fromEntries(
  INSTRUMENT_TYPES.flatMap((type) => instrumentTypes[type].kinds.map((kind) => [kind, type])),
) as Readonly<Record<HeldKind, InstrumentType>>;

/** The type that holds a kind of instrument; a kind that none holds does not compile. */
export function typeOfKind(kind: Member<'InstrumentKind'>): InstrumentType {
  return TYPE_OF_KIND[kind];
}

/** The GraphQL name of a county's own type, such as `DalarnaAgreement`. */
export function typeName(prefix: string, type: InstrumentType): string {
  return prefix + instrumentTypes[type].interface;
}
