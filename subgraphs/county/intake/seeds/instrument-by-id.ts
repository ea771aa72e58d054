import { HubError } from '#schema/shared/errors.ts';

/** What is kept under the id of an instrument. Throws INVALID_SEED where nothing is. */
export function instrumentById<Kept>(id: string, instruments: ReadonlyMap<string, Kept>): Kept {
  const kept = instruments.get(id);
  if (kept === undefined)
    throw new HubError('INVALID_SEED', `no instrument "${id}" has been read; expected the id of one`);
  return kept;
}
