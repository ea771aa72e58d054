import { ASPECTS, CODEBOOK, THEMES } from '../generated/codebook.ts';
import type { InstrumentType } from '../values/instrument-types.ts';
import type { Text } from '../values/text.ts';

/** The id of an aspect of the codebook, such as `validFrom`. */
export type AspectId = (typeof ASPECTS)[number]['id'];

/** The id of an aspect whose values say what a source does not state. */
export type AbsenceId = Extract<(typeof ASPECTS)[number], { absence: true }>['id'];

/** Aspects that belong together, under one heading. */
export interface AspectGroup {
  code: string;
  name: Text;
}

/** Something that can be said of an instrument or a document. */
export interface Aspect {
  id: AspectId;
  name: Text;
  definition: Text;
  /** The code of its group. */
  group: (typeof CODEBOOK.groups)[number]['code'];
  /** Its field in the GraphQL type of what it is said of. */
  field: string;
  of: 'INSTRUMENT' | 'DOCUMENT';
  /** The name of the type of its values. */
  valueType: (typeof ASPECTS)[number]['valueType'];
  /** Whether there can be several values. */
  many: boolean;
  /** Whether it may be left out where a paper does not speak of it. */
  optional: boolean;
  /** Whether its values say what a source does not state: its facts are never stated. */
  absence: boolean;
  /** The version of the codebook that it came with. */
  since: string;
  /** What a comparison looks at. */
  basis: 'VALUE' | 'THEMES' | 'NONE';
  appliesTo: 'all' | InstrumentType;
}

/** Something that a statement can be about. */
export interface Theme {
  id: string;
  name: Text;
  definition: Text;
  broader?: string;
  /** The version of the codebook that it came with. */
  since: string;
}

/** The codebook: what can be said (aspects) and what it can be about (themes). */
export interface Codebook {
  version: string;
  /** Groups of aspects, in the order in which they are shown. */
  groups: readonly AspectGroup[];
  aspects: ReadonlyMap<string, Aspect>;
  themes: ReadonlyMap<string, Theme>;
}

/** The codebook of this version of the hub. */
export const codebook: Codebook = {
  version: CODEBOOK.version,
  groups: CODEBOOK.groups,
  aspects: new Map(ASPECTS.map((entry) => [entry.id, entry])),
  themes: new Map(THEMES.map((entry) => [entry.id, entry])),
};

/** The aspect under which the themes stand that were looked for and not found. */
export const THEMES_NOT_STATED = 'themesNotStated' satisfies AspectId;

/** The aspect with an id of the codebook. */
export function aspectOf(id: AspectId): Aspect {
  const found = codebook.aspects.get(id);
  if (!found) throw new Error(`the codebook has no aspect ${id}`);
  return found;
}

/** What can be said of a document. */
export const aspectsOfDocuments: readonly Aspect[] = [...codebook.aspects.values()].filter(isOfDocuments);

/** Whether an aspect is said of documents. */
export function isOfDocuments({ of }: Aspect): boolean {
  return of === 'DOCUMENT';
}

/** Whether a text is the id of an aspect. */
export function isAspectId(id: string): id is AspectId {
  return codebook.aspects.has(id);
}

/** Whether an aspect can be said of this type of instrument. */
export function appliesTo(entry: Aspect, type: InstrumentType): boolean {
  return entry.of === 'INSTRUMENT' && (entry.appliesTo === 'all' || entry.appliesTo === type);
}
