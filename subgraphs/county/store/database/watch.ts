import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { firstLine, isTimedOut, nameOfDatabase, outageOf } from './explain-failure.ts';
import type { Database } from './orm.ts';
import type { Storage } from './storage.ts';

/** Milliseconds between looks at whether a database that was away is back. */
const LOOK_EVERY = 1_000;

export interface Watch {
  /** The error for the caller where the database failed, `null` where something else did. */
  explain(error: unknown): HubError | null;
  close(): void;
}

export interface WatchOptions {
  /** The county whose database it is. */
  county: string;
  log: Log;
}

/** Tells once of a database that does not answer, and once when it answers again. */
export function watch({ em }: Database, storage: Storage, { county, log }: WatchOptions): Watch {
  const name = storage.kind === 'postgresql' ? nameOfDatabase(storage.url) : 'the database';
  let away = false;
  let timer: NodeJS.Timeout | undefined;

  function lookAgain(): void {
    timer = setTimeout(async () => {
      try {
        await em.execute('select 1');
        away = false;
        log('database.back', { county, database: name });
      } catch {
        lookAgain();
      }
    }, LOOK_EVERY).unref();
  }

  return {
    explain(error) {
      if (isTimedOut(error)) {
        const reason = firstLine(error instanceof Error ? error.message : String(error));
        log('statement.timed-out', { county, reason });
        return new HubError('COUNTY_TIMED_OUT', 'a statement in the county’s database took too long and was ended');
      }
      const reason = outageOf(error);
      if (reason === null) return null;
      if (!away) {
        away = true;
        log('database.away', { county, database: name, reason });
        lookAgain();
      }
      return new HubError('COUNTY_UNAVAILABLE', 'the county’s database does not answer; the county’s log says why');
    },
    close: () => clearTimeout(timer),
  };
}
