import { fileURLToPath } from 'node:url';
import { readDeadline } from '#schema/questions/shared/deadline.ts';
import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { MEGABYTE } from '#schema/shared/megabyte.ts';
import { type RunningSubgraph, serveSubgraph } from '../serving/serve-subgraph.ts';
import { stackOf } from '../serving/stack-of.ts';
import { findDerivedFields } from './answers/derived/find-derived-fields.ts';
import { findParts } from './answers/parts/find-parts.ts';
import { resolversOf } from './answers/resolvers/index.ts';
import { countyContract } from './county-contract.ts';
import type { CountyDescriptor } from './descriptors/descriptor.ts';
import type { CountySource } from './facts/county-data.ts';
import { readRegister } from './intake/documents/register/county-register.ts';
import { namesAnybody } from './intake/documents/register/names-anybody.ts';
import { renew } from './intake/renewal/renew.ts';
import { bringInSeeds } from './intake/seeds/bring-in-seeds.ts';
import type { Imported } from './intake/seeds/import-seeds.ts';
import { openSeeds } from './intake/seeds/open-seeds.ts';
import { type RefusedSeeds, refusedSeeds } from './intake/seeds/refused-seeds.ts';
import { type CountyContext, countyOf, createContext } from './reading/county-context.ts';
import { keepRows } from './reading/kept-rows.ts';
import type { LastSeen } from './reading/presumed.ts';
import { type Database, openDatabase } from './store/database/orm.ts';
import type { Storage } from './store/database/storage.ts';
import { watch } from './store/database/watch.ts';
import { whyUnready } from './store/database/why-unready.ts';
import { commits } from './store/history/commits.ts';

/** The folder of all seeds. */
export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

const NOTHING: Imported = { changed: false, added: 0, updated: 0, removed: 0 };

export interface CountyOptions {
  /** The county, as its descriptor says. */
  county: CountyDescriptor & { slug: string };
  storage: Storage;
  /** When tables are brought up to date; at every start when left out. */
  migrate?: Settings['migrate'];
  /** Megabytes of what is read that are kept between requests; none when left out. */
  keptRows?: Settings['keptRows'];
  /** Opens the data to bring in; `held` for none but what the database holds, the county's seeds when left out. */
  data?: (() => CountySource) | 'held';
  /** Where the parts of cross-county questions are, those of the kit when left out. */
  questions?: readonly URL[];
  /** Where the derived fields of instruments are, those of the kit when left out. */
  derived?: readonly URL[];
  log: Log;
}

export interface CountyApp extends RunningSubgraph {
  database: Database;
  imported: Imported;
  unready(): Promise<string | null>;
  problem(): Promise<string | null>;
}

/**
 * Builds a county's subgraph: its database, its data and its server. Listens nowhere. Seeds that are refused stop
 * nothing: what the database holds stays and is answered, and the county says what is wrong.
 */
export async function createCounty(options: CountyOptions): Promise<CountyApp> {
  const { storage, log } = options;
  const { slug, code } = options.county;
  const county = countyOf(options.county);
  const parts = await findParts(options.questions);
  const derived = await findDerivedFields(options.derived);
  log('database.opening', { county: slug });
  const database = await openDatabase(storage, options.migrate);
  const watched = watch(database, storage, { county: slug, log });
  const close = () => {
    watched.close();
    return database.close();
  };
  const unready = () => whyUnready(database, slug);
  const { data } = options;
  const folder = data ? null : `${SEEDS}${slug}`;
  const open =
    data === 'held'
      ? null
      : (namesWithheld: (text: string) => boolean) => {
          log('seeds.importing', { county: slug });
          return data ? data() : openSeeds(`${SEEDS}${slug}`, slug, { namesWithheld });
        };
  try {
    if (database.migrated.length > 0) log('database.migrated', { county: slug, migrations: database.migrated });
    await database.unhurried((em) => renew(em, database.registerFile));
    const { imported = null, refused = null } = open
      ? await broughtIn(open, database, { slug, code, folder, log })
      : {};
    const told = async () => (await refused?.told()) ?? null;
    const problem = async () => (await told())?.en ?? null;
    const seen: LastSeen = { revision: null };
    const kept = keepRows((options.keptRows ?? 0) * MEGABYTE);
    const reason = imported ? null : await unready();
    if (reason !== null) log('county.unready', { county: slug, reason });
    const subgraph = await serveSubgraph<CountyContext>({
      name: slug,
      typeDefs: countyContract(options.county, options.derived),
      resolvers: resolversOf(county, parts, derived),
      context: ({ extensions }) =>
        createContext(county, database.em, { deadline: readDeadline(extensions), problem: told, seen, kept }),
      outdated: (context) => context.outdated(),
      noted: ({ unavailable }) =>
        [...unavailable].map(({ message, code }) => ({ message, extensions: { county: slug, code } })),
      errorExtensions: { county: slug },
      explain: watched.explain,
      log,
      unready,
      problem,
      close,
    });
    return { ...subgraph, database, imported: imported ?? NOTHING, unready, problem, changes: commits };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the seeds brought, nothing where they are left aside; or why they are refused. */
async function broughtIn(
  open: (namesWithheld: (text: string) => boolean) => CountySource,
  database: Database,
  { slug, code, folder, log }: { slug: string; code: string; folder: string | null; log: Log },
): Promise<{ imported?: Imported; refused?: RefusedSeeds }> {
  try {
    const namesWithheld = namesAnybody(await readRegister(database.em.fork()));
    const opened = () => open(namesWithheld);
    const { registerFile } = database;
    const known = () => log('seeds.known', { county: slug });
    const imported = await database.unhurried((em) => bringInSeeds(em, opened, { code, registerFile, folder, known }));
    if (imported) return { imported };
    log('seeds.skipped', { county: slug });
    return {};
  } catch (error) {
    const refused = await refusedSeeds(database.em, slug, error);
    if (!(error instanceof HubError)) log('unexpected', { subgraph: slug, error: stackOf(error) });
    const { held, reason } = refused;
    log('seeds.refused', { county: slug, held, reason });
    return { refused };
  }
}
