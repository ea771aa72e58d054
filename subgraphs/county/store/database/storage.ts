import { join } from 'node:path';
import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';

/** Where a county's data lives: nowhere lasting, from nothing or from what PGlite dumped; in a folder; or on a PostgreSQL server. */
export type Storage =
  | { kind: 'memory'; dump?: Blob }
  | { kind: 'folder'; path: string }
  | { kind: 'postgresql'; url: string; pool?: number; statementTimeout?: number; connectTimeout?: number };

/** What the address of a database has in place of the county's name. */
const COUNTY = '{county}';

type DatabaseSettings = Pick<
  Settings,
  'dataDir' | 'databaseUrl' | 'databasePool' | 'statementTimeout' | 'connectTimeout'
>;

/** Where a county's data lives, as the settings say. */
export function storageOf(settings: DatabaseSettings, slug: string): Storage {
  const { dataDir, databaseUrl, databasePool: pool, statementTimeout, connectTimeout } = settings;
  if (databaseUrl === undefined) return { kind: 'folder', path: join(dataDir, slug) };
  const url = databaseUrl.replaceAll(COUNTY, slug.replaceAll('-', '_'));
  return { kind: 'postgresql', url, pool, statementTimeout, connectTimeout };
}

/** Throws INVALID_SETTING when several counties would share one database. */
export function checkApart({ databaseUrl }: Pick<Settings, 'databaseUrl'>, slugs: readonly string[]): void {
  if (databaseUrl !== undefined && slugs.length > 1 && !databaseUrl.includes(COUNTY))
    throw new HubError(
      'INVALID_SETTING',
      `DATABASE_URL names one database for ${slugs.join(', ')}; expected ${COUNTY} in it, as each county has a database of its own`,
    );
}
