import type { CountyData, CountySource } from '#subgraphs/county/facts/county-data.ts';
import { instrumentById } from './instrument-by-id.ts';
import { titlesOf } from './names.ts';

/** A county's data that is held whole, as if it were read one instrument at a time. */
export function sourceOf({ instruments, ...rest }: CountyData): CountySource {
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  return {
    ...rest,
    titles: titlesOf({ instruments }),
    instrument: (id) => instrumentById(id, byId),
  };
}
