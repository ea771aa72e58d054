import { compareKeys } from '../../../schema/sort-key.ts';
import type { CountyData, CountySource, InstrumentData } from './county-data.ts';
import { titleOf } from './names.ts';

/** Data that is held whole, as a source. */
export function sourceOf({ instruments, ...held }: CountyData): CountySource {
  const sorted = instruments.toSorted((a, b) => compareKeys(a.id, b.id));
  const byId = new Map(sorted.map((instrument) => [instrument.id, instrument]));
  return {
    ...held,
    titles: new Map(sorted.map(({ id, facts }) => [id, titleOf(facts, 'title') ?? null])),
    instrument: (id) => byId.get(id) as InstrumentData,
  };
}
