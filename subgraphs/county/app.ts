import { fileURLToPath } from 'node:url';
import { countyNames, countySdl } from '../../schema/contract/county-sdl.ts';
import { countyOfCode } from '../../schema/reference.ts';
import { type RunningSubgraph, serveSubgraph } from '../serving/subgraph.ts';
import { type County, type CountyContext, createContext } from './context.ts';
import { type Database, openDatabase, type Storage } from './database/orm.ts';
import type { CountyDescriptor } from './descriptor.ts';
import { resolversOf } from './resolvers/index.ts';
import type { CountyData } from './seeds/county-data.ts';
import { type Imported, importSeeds } from './seeds/import-seeds.ts';
import { readSeeds } from './seeds/read-seeds.ts';
import { sourceOf } from './seeds/source-of.ts';

/** The folder of all seeds. */
export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

export interface CountyOptions {
  /** The county, as its descriptor says. */
  county: CountyDescriptor & { slug: string };
  storage: Storage;
  /** The data to bring in; read from the county's seeds when left out. */
  data?: CountyData;
  log?(message: string): void;
  onUnexpected?(error: unknown): void;
}

export interface CountyApp extends RunningSubgraph {
  database: Database;
  imported: Imported;
}

/** Builds a county's subgraph: its database, its data and its server. Listens nowhere. */
export async function createCounty(options: CountyOptions): Promise<CountyApp> {
  const { storage } = options;
  const { slug, code, additions } = options.county;
  const data = options.data ?? readSeeds(`${SEEDS}${slug}`, slug);
  const county: County = { ...countyNames(slug), code, name: countyOfCode(code).name };
  options.log?.('opening the database');
  const database = await openDatabase(storage);
  try {
    options.log?.('bringing in the seeds');
    const imported = await importSeeds(database.em, sourceOf(data), { code });
    const subgraph = await serveSubgraph<CountyContext>({
      name: slug,
      typeDefs: countySdl(slug, additions),
      resolvers: resolversOf(county),
      context: () => createContext(county, database.em),
      errorExtensions: { county: slug },
      onUnexpected: options.onUnexpected ?? console.error,
      close: () => database.close(),
    });
    return { ...subgraph, database, imported };
  } catch (error) {
    await database.close();
    throw error;
  }
}
