import { join } from 'node:path';
import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';

/** Where a county's data lives: nowhere lasting, from nothing or from what PGlite dumped; in a folder; or on a PostgreSQL server. */
export type Storage =
  | { kind: 'memory'; dump?: Blob }
  | { kind: 'folder'; path: string }
  | {
      kind: 'postgresql';
      url: string;
      pool?: number;
      statementTimeout?: number;
      connectTimeout?: number;
      /** The file that the county’s register is mirrored in; none where it is left out. */
      registerFile?: string;
    };

/** What the address of a database has in place of the county's name. */
const COUNTY = '{county}';

const REGISTER = '.register.json';

type DatabaseSettings = Pick<
  Settings,
  'dataDir' | 'databaseUrl' | 'databasePool' | 'statementTimeout' | 'connectTimeout'
>;

/** Where a county's data lives, as the settings say. */
export function storageOf(settings: DatabaseSettings, slug: string): Storage {
  const { dataDir, databaseUrl, databasePool: pool, statementTimeout, connectTimeout } = settings;
  if (databaseUrl === undefined) return { kind: 'folder', path: join(dataDir, slug) };
  const url = databaseUrl.replaceAll(COUNTY, slug.replaceAll('-', '_'));
  const registerFile = `${join(dataDir, slug)}${REGISTER}`;
  return { kind: 'postgresql', url, pool, statementTimeout, connectTimeout, registerFile };
}

/** The file beside a county's data that its register is mirrored in, which outlives the database; none in memory. */
export function registerFileOf(storage: Storage): string | null {
  if (storage.kind === 'folder') return `${storage.path}${REGISTER}`;
  return storage.kind === 'postgresql' ? (storage.registerFile ?? null) : null;
}

/** Throws INVALID_SETTING when several counties would share one database. */
export function checkApart({ databaseUrl }: Pick<Settings, 'databaseUrl'>, slugs: readonly string[]): void {
  if (databaseUrl !== undefined && slugs.length > 1 && !databaseUrl.includes(COUNTY))
    throw new HubError(
      'INVALID_SETTING',
      `DATABASE_URL names one database for ${slugs.join(', ')}; expected ${COUNTY} in it, as each county has a database of its own`,
    );
}
