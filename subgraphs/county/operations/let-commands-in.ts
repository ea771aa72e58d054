import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { type Control, serveControl } from '../control/serve-control.ts';
import type { Database } from '../store/database/orm.ts';
import type { Storage } from '../store/database/storage.ts';
import { workNamed } from './work/all-work.ts';

/** A county whose data this process holds. */
export interface HeldCounty {
  slug: string;
  /** SCB's county code. */
  code: string;
  storage: Storage;
  database: Database;
  log: Log;
  /** Called when work begins and when it ends. */
  working?(now: boolean): void;
}

/**
 * Lets commands work on a county's data while this process holds it, where it is an embedded database in a folder; a
 * server lets them in by itself. What is to be closed before the database is.
 */
export async function letCommandsIn({ slug, code, storage, database, log, working }: HeldCounty): Promise<Control> {
  if (storage.kind !== 'folder') return { close: async () => {} };
  return serveControl({
    county: slug,
    database: storage.path,
    log,
    async work(name, args, tell) {
      const work = workNamed(name);
      if (!work)
        throw new HubError('INVALID_SETTING', `this hub cannot do "${name}"; expected a command of its version`);
      working?.(true);
      try {
        return await database.apart((own) => work({ slug, code, database: own }, args, tell));
      } finally {
        working?.(false);
      }
    },
  });
}
