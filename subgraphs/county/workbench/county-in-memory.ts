import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { type CountyApp, createCounty } from '../create-county.ts';
import { countySlugs, type DiscoveredCounty, describeCounty, discoverCounties } from '../descriptors/discover.ts';
import { importSeeds } from '../intake/seeds/import-seeds.ts';
import { sourceOf } from '../intake/seeds/source-of.ts';
import { type Edits, issuesOf, isUnconfirmed } from './check-edited.ts';
import { readableSeeds } from './readable-seeds.ts';

/** A county of which the seeds are edited: it answers with what is confirmed and right of them. */
export interface EditedCounty {
  app: CountyApp;
  /** SCB's county code. */
  code: string;
  /** Takes in what the seeds hold now. */
  renew(edits: Edits): Promise<void>;
}

/** Runs the county that is edited on a database in memory. */
export async function runEditedCounty(edits: Edits, log: Log): Promise<EditedCounty> {
  const county = await describedOrNew(edits.county);
  const data = () => sourceOf(confirmedData(edits));
  const app = await createCounty({ county, storage: { kind: 'memory' }, data, log });
  return {
    app,
    code: county.code,
    async renew(now) {
      const source = sourceOf(confirmedData(now));
      await app.database.unhurried((em) => importSeeds(em, source, { code: county.code, origin: 'IMPORT' }));
    },
  };
}

/** The other counties of the hub. */
export async function otherCounties(slug: string): Promise<DiscoveredCounty[]> {
  return (await discoverCounties()).filter((county) => county.slug !== slug);
}

/** Runs a county of the hub on a database in memory, from its seeds. */
export function runOtherCounty(county: DiscoveredCounty, log: Log): Promise<CountyApp> {
  return createCounty({ county, storage: { kind: 'memory' }, log });
}

/** What is confirmed of seeds and has nothing wrong with it; what is left out of an instrument is not coded. */
function confirmedData(edits: Edits) {
  const wrong = issuesOf(edits, true).map(({ file, field }) => `${file} ${field}`);
  return readableSeeds(edits.county, edits.data, (file, path, entry) => {
    const at = `${file} ${path.join('.')}`;
    const isFact = path[0] !== 'organisations';
    return !(isFact && isUnconfirmed(entry)) && !wrong.some((issue) => issue === at || issue.startsWith(`${at}.`));
  }).data;
}

/** A county as the hub has it, or, of one that has only seeds yet, by its name. Throws INVALID_SETTING for what is no county. */
async function describedOrNew(slug: string): Promise<DiscoveredCounty> {
  if (countySlugs().includes(slug)) return describeCounty(slug);
  const found = countyOfSlug(slug);
  if (found) return { slug, code: found.code };
  throw new HubError('INVALID_SETTING', `"${slug}" is no county; expected one of the hub, or the name of another`);
}
