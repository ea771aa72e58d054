import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import { countyOf, createContext, type Known } from '#subgraphs/county/reading/county-context.ts';
import type { HeldDatabase } from '#subgraphs/county/store/database/orm.ts';
import { whyUnready } from '#subgraphs/county/store/database/why-unready.ts';

/** A county of the hub with its open database. */
export interface OpenCounty {
  slug: string;
  /** SCB's county code. */
  code: string;
  database: HeldDatabase;
}

/** A county whose database holds something. */
export interface CountyWithData extends OpenCounty {
  /** What the county holds, or held at a moment (ISO 8601). */
  known(em: SqlEntityManager, moment?: string | null): Promise<Known>;
}

/**
 * What commands have done on a county's open database, in whichever process holds it: what it takes, tells meanwhile and
 * gives is plain data, as it may have to cross to that process.
 */
export type CountyWork<County extends OpenCounty, Args, Result, Told = never> = (
  county: County,
  args: Args,
  tell: (told: Told) => void,
) => Promise<Result>;

/** Work on a database that holds something. It throws NOT_FOUND on one that does not. */
export function onHeldData<Args, Result, Told = never>(
  work: CountyWork<CountyWithData, Args, Result, Told>,
): CountyWork<OpenCounty, Args, Result, Told> {
  return async (open, args, tell) => {
    const { slug, database } = open;
    const unready = await whyUnready(database, slug);
    if (unready !== null) throw new HubError('NOT_FOUND', `${slug}: ${unready}`);
    const county = countyOf(open);
    return work({ ...open, known: (em, moment) => createContext(county, em).asKnownAt(moment) }, args, tell);
  };
}
