import type { SqlEntityManager } from '@mikro-orm/sql';
import { type CountyNames, countyNames } from '#schema/contract/county-sdl.ts';
import { countyOfCode } from '#schema/reference/reference.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Text } from '#schema/values/text.ts';
import { latestRevision, type RevisionRow } from '../store/history/in-revision.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { Turns } from './turns.ts';

/** A county as its subgraph runs it. */
export interface County extends CountyNames {
  /** SCB's county code. */
  code: string;
  /** Official name, such as "Dalarnas län". */
  name: string;
}

/** The county of a folder and SCB's county code. */
export function countyOf({ slug, code }: Pick<County, 'slug' | 'code'>): County {
  return { ...countyNames(slug), code, name: countyOfCode(code).name };
}

/** What every resolver of a county gets; made again for each request, so that nothing is cached between requests. */
export interface CountyContext {
  county: County;
  /** The county as it is known now, or was at a moment (ISO 8601). The same moment gives the same within a request. */
  asKnownAt(moment?: string | null): Promise<Known>;
  /** What is not well with the county's data; `null` when nothing. */
  problem(): Promise<Text | null>;
  /** Why the county could not answer its part, where the part itself tells of a problem; noted while it is asked. */
  unavailable: Set<HubError>;
}

/**
 * A county as it was known at a moment. All that is read by it is of one revision, also while another is written.
 */
export interface Known {
  county: County;
  /** The moment (ISO 8601); now where there is none. */
  moment: string | null;
  /** The revision; `null` where the county held nothing yet at the moment. */
  revision: RevisionRow | null;
  em: SqlEntityManager;
  loaders: Loaders;
  /** The time of the request, for what takes long. */
  turns: Turns;
}

/** The number of the revision that is read; 0, at which nothing is held, before the first. */
export function numberOf({ revision }: Pick<Known, 'revision'>): number {
  return revision?.number ?? 0;
}

/** A context for one request, whose answer is waited for so many milliseconds from now on; for ever by default. */
export function createContext(
  county: County,
  em: SqlEntityManager,
  deadline = Infinity,
  problem: CountyContext['problem'] = async () => null,
): CountyContext {
  const turns = new Turns(deadline);
  const known = new Map<string | null, Promise<Known>>();
  return {
    county,
    problem,
    unavailable: new Set(),
    asKnownAt(moment = null) {
      const found = known.get(moment) ?? knownAt(county, em, moment, turns);
      known.set(moment, found);
      return found;
    },
  };
}

/** Throws COUNTY_UNAVAILABLE where the county never held anything: it must not pass for one that has nothing to tell. */
async function knownAt(county: County, em: SqlEntityManager, moment: string | null, turns: Turns): Promise<Known> {
  const fork = em.fork();
  const revision = await latestRevision(fork, moment === null ? undefined : new Date(moment));
  if (!revision && (moment === null || !(await latestRevision(fork))))
    throw new HubError('COUNTY_UNAVAILABLE', 'the county holds no data yet');
  fork.setFilterParams('held', { revision: numberOf({ revision }) });
  return { county, moment, revision, em: fork, loaders: createLoaders(fork, revision), turns };
}
