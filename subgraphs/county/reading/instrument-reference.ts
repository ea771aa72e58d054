import { idAt, parseId } from '#schema/keys/ids.ts';
import type { Known } from './county-context.ts';

/** A flat reference to an instrument; of another county's, only the id is known here. */
export async function referTo(id: string, { county, loaders, moment }: Known) {
  const owner = parseId(id).county;
  const row = owner === county.slug ? await loaders.instrument.load(id) : null;
  const { kind = null, title = null, shortTitle = null } = row ?? {};
  return { id: idAt(id, moment), kind, title, shortTitle, county: owner };
}
