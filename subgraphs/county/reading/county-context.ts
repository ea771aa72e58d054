import type { SqlEntityManager } from '@mikro-orm/sql';
import { type CountyNames, countyNames } from '#schema/contract/county-sdl.ts';
import { countyOfCode } from '#schema/reference/reference.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Text } from '#schema/values/text.ts';
import { type Read, reader } from '../store/database/read.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';
import { type KeptRows, NO_ROWS, type RevisionRows } from './kept-rows.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { type LastSeen, type Presumed, presuming } from './presumed.ts';
import { revisionAt } from './revision-at.ts';
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
  /** Whether another revision was written before the first row was read, so that all has to be read again; asked when all is. */
  outdated(): Promise<boolean>;
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
  /** Reads rows, whatever revision they are of. */
  read: Read;
  /** What earlier requests read of this revision. */
  kept: RevisionRows;
  /** The object-relational mapper, set to the revision: for what commands do. */
  em: SqlEntityManager;
  loaders: Loaders;
  /** The time of the request, for what takes long. */
  turns: Turns;
}

/** The number of the revision that is read; 0, at which nothing is held, before the first. */
export function numberOf({ revision }: Pick<Known, 'revision'>): number {
  return revision?.number ?? 0;
}

export interface ContextOptions {
  /** How many milliseconds from now on the answer is waited for; for ever by default. */
  deadline?: number;
  problem?: CountyContext['problem'];
  /** The revision that earlier requests saw; it is asked for each time where none is remembered. */
  seen?: LastSeen;
  /** What earlier requests read. */
  kept?: KeptRows;
}

/** A context for one request. */
export function createContext(
  county: County,
  em: SqlEntityManager,
  { deadline = Infinity, problem = async () => null, seen = { revision: null }, kept = NO_ROWS }: ContextOptions = {},
): CountyContext {
  const turns = new Turns(deadline);
  const read = reader(em);
  const known = new Map<string | null, Promise<Known>>();
  const settled: RevisionRows[] = [];
  let presumed: Presumed | null = null;

  async function knownAt(moment: string | null): Promise<Known> {
    const latest = moment === null ? seen.revision : null;
    if (latest) presumed = presuming(latest, read);
    const revision = latest ?? (await revisionOf(moment, read));
    if (moment === null) seen.revision = revision;
    const own = (latest && presumed?.read) ?? read;
    const rows = kept.of(revision);
    settled.push(rows);
    return {
      ...{ county, moment, revision, turns, read: own, kept: rows, loaders: createLoaders(own, revision, rows) },
      get em() {
        const fork = em.fork();
        fork.setFilterParams('held', { revision: numberOf({ revision }) });
        return fork;
      },
    };
  }

  return {
    county,
    problem,
    unavailable: new Set(),
    asKnownAt(moment = null) {
      const found = known.get(moment) ?? knownAt(moment);
      known.set(moment, found);
      return found;
    },
    async outdated() {
      if (presumed && !(await presumed.holds())) {
        seen.revision = null;
        return true;
      }
      for (const rows of settled) rows.settle();
      return false;
    },
  };
}

/** Throws COUNTY_UNAVAILABLE where the county never held anything: it must not pass for one that has nothing to tell. */
async function revisionOf(moment: string | null, read: Read): Promise<RevisionRow | null> {
  const revision = await revisionAt(moment, read);
  if (!revision && (moment === null || !(await revisionAt(null, read))))
    throw new HubError('COUNTY_UNAVAILABLE', 'the county holds no data yet');
  return revision;
}
