import { readFileSync } from 'node:fs';

// What the county holds, in the form in which it is answered: a file of plain JSON.

export interface PlainCitation {
  documentId: string;
  lineStart: number;
  lineEnd: number;
}

export interface PlainFact {
  id: string;
  aspect: string;
  statedAs: string;
  value: Record<string, unknown> | null;
  wording: string | null;
  inWords: { sv: string; en: string } | null;
  citations: PlainCitation[];
}

export interface PlainInstrument {
  id: string;
  type: string;
  kind: string;
  title: string;
  shortTitle: { sv: string; en: string } | null;
  facts: PlainFact[];
}

interface PlainAge {
  min: number;
  max: number;
}

interface PlainOrganisation {
  id: string;
  name: string;
  kind: string;
  scbCode: string | null;
}

interface PlainDocument {
  id: string;
  document: { holding: string; facts: { kind: { resolved: { kind: string } }[]; title: { fact: PlainFact }[] } };
}

export interface PlainData {
  county: { slug: string; code: string; name: string };
  updatedAt: string;
  revision: { number: number; mark: string };
  knownGaps: object[];
  region: object;
  organisations: PlainOrganisation[];
  documents: PlainDocument[];
  instruments: PlainInstrument[];
}

export const plainData = JSON.parse(readFileSync(new URL('./halland.json', import.meta.url), 'utf8')) as PlainData;

/** What the facts of an instrument under an aspect say. */
export function plainSaid<Value>({ facts }: PlainInstrument, aspect: string): Value[] {
  return facts.flatMap((fact) => (fact.aspect === aspect && fact.value ? [fact.value as Value] : []));
}

/** The ages that an instrument covers. */
export function plainAges(instrument: PlainInstrument): PlainAge[] {
  return plainSaid<{ age: PlainAge }>(instrument, 'targetGroups').map(({ age }) => age);
}

/** The first or the last day that is stated of an instrument. */
export function plainDay(instrument: PlainInstrument, aspects: readonly string[]): string | null {
  return (
    aspects.flatMap((aspect) => plainSaid<{ date: string }>(instrument, aspect)).map(({ date }) => date)[0] ?? null
  );
}
