import { join } from 'node:path';
import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import { reachControl } from '../control/ask-control.ts';
import { describeCounty } from '../descriptors/discover.ts';
import type { WhereNothing } from '../store/database/open-storage.ts';
import { withCountyDatabase } from './with-county-database.ts';
import { type WorkArgs, type WorkName, type WorkResult, type WorkTold, workNamed } from './work/all-work.ts';
import type { OpenCounty } from './work/open-county.ts';

/** A county's data, in whichever process holds it. */
export interface ReachedCounty {
  /** Has work done; `tell` is called with what comes meanwhile. */
  work<Name extends WorkName>(
    name: Name,
    args: WorkArgs<Name>,
    tell?: (told: WorkTold<Name>) => void,
  ): Promise<WorkResult<Name>>;
}

/**
 * Works on a county's data: on its database, which this process opens, or, where a running hub holds an embedded one,
 * through that hub. Where it has none, none is made, unless that is asked for. Throws NOT_FOUND then, INVALID_SETTING for a
 * county that there is not, DATA_IN_USE where the process that holds the data cannot be reached, and as opening the database
 * and the work do.
 */
export async function atCounty<Result>(
  asked: string,
  settings: Settings,
  use: (county: ReachedCounty) => Promise<Result>,
  whereNothing: WhereNothing = 'refuse',
): Promise<Result> {
  const here = (open: OpenCounty) =>
    use({
      work: <Name extends WorkName>(
        name: Name,
        args: WorkArgs<Name>,
        tell: (told: WorkTold<Name>) => void = () => {},
      ) => workNamed(name)?.(open, args, tell as (told: unknown) => void) as Promise<WorkResult<Name>>,
    });
  try {
    return await withCountyDatabase(asked, settings, here, whereNothing);
  } catch (error) {
    if (!(error instanceof HubError) || error.code !== 'DATA_IN_USE') throw error;
    return throughHub(asked, settings, use, error);
  }
}

async function throughHub<Result>(
  asked: string,
  { dataDir }: Settings,
  use: (county: ReachedCounty) => Promise<Result>,
  inUse: HubError,
): Promise<Result> {
  const { slug } = await describeCounty(asked);
  const reached = await reachControl(slug, join(dataDir, slug));
  if (!reached)
    throw new HubError(
      'DATA_IN_USE',
      `the data folder ${dataDir} is in use by another command, or by a hub that starts or stops; try again in a moment`,
      inUse.details,
    );
  try {
    return await use({
      work: (name, args, tell = () => {}) =>
        reached.ask(name, args, tell as (told: unknown) => void) as Promise<WorkResult<typeof name>>,
    });
  } finally {
    reached.close();
  }
}
