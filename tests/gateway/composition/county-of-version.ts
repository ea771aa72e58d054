import { type DocumentNode, Kind, print } from 'graphql';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { findDerivedFields } from '#subgraphs/county/answers/derived/find-derived-fields.ts';
import { findParts } from '#subgraphs/county/answers/parts/find-parts.ts';
import { resolversOf } from '#subgraphs/county/answers/resolvers/index.ts';
import { countyContract } from '#subgraphs/county/county-contract.ts';
import { type County, createContext } from '#subgraphs/county/reading/county-context.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { consoleLog } from '#subgraphs/serving/console-log.ts';
import { serveSubgraph } from '#subgraphs/serving/serve-subgraph.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import type { titledCounty } from '#tests/support/made/titled-county.ts';

type Resolvers = Record<string, Record<string, unknown>>;

export interface Version {
  /** The contract as this county has it. */
  sdl(current: DocumentNode): DocumentNode;
  /** Resolvers of what it has more. */
  resolvers?(prefix: string): Resolvers;
}

/** A county that runs another version of the contract than the hub. */
export async function countyOfVersion(
  { county, data }: ReturnType<typeof titledCounty>,
  version: Version,
): Promise<GatewaySubgraph & { close(): Promise<void> }> {
  const database = await openDatabase(await inMemory());
  await importData(database.em, data, county.code);
  const subgraph = await servedVersion(county, database, version);
  return { ...subgraph, close: () => subgraph.close().then(() => database.close()) };
}

/** The same on a database that stays open when it is closed, so that other versions can be served from it. */
export async function servedVersion(
  { slug, code }: { slug: string; code: string },
  database: Database,
  version: Version,
): Promise<GatewaySubgraph & { close(): Promise<void> }> {
  const county: County = { ...countyNames(slug), code, name: slug };
  const typeDefs = version.sdl(countyContract({ slug }));
  const subgraph = await serveSubgraph({
    name: slug,
    typeDefs,
    resolvers: known(
      merged(
        resolversOf(county, await findParts(), await findDerivedFields()) as unknown as Resolvers,
        version.resolvers?.(county.prefix) ?? {},
      ),
      typeDefs,
    ),
    context: () => createContext(county, database.em),
    log: consoleLog('text'),
  });
  return { ...subgraph, contract: print(countyContract({ slug })), county: true };
}

function merged(resolvers: Resolvers, more: Resolvers): Resolvers {
  const types = new Set([...Object.keys(resolvers), ...Object.keys(more)]);
  return Object.fromEntries(
    [...types].map((type) => [
      type,
      isScalar(resolvers[type]) ? resolvers[type] : { ...resolvers[type], ...more[type] },
    ]),
  ) as Resolvers;
}

/** The resolvers of what the SDL has. */
function known(resolvers: Resolvers, sdl: DocumentNode): Resolvers {
  const entries = Object.entries(resolvers).flatMap(([type, fields]): [string, Record<string, unknown>][] => {
    const node = sdl.definitions.find((definition) => 'name' in definition && definition.name?.value === type);
    if (!node) return [];
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || isScalar(fields)) return [[type, fields]];
    const names = new Set(['__resolveReference', ...(node.fields ?? []).map((field) => field.name.value)]);
    return [[type, Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)))]];
  });
  return Object.fromEntries(entries);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'serialize' in value;
}
