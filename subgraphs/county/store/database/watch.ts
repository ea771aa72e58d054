import { HubError } from '#schema/shared/errors.ts';
import { firstLine, isTimedOut, nameOfDatabase, outageOf } from './explain.ts';
import type { Database } from './orm.ts';
import type { Storage } from './storage.ts';

/** Milliseconds between looks at whether a database that was away is back. */
const LOOK_EVERY = 1_000;

export interface Watch {
  /** The error for the caller where the database failed, `null` where something else did. */
  explain(error: unknown): HubError | null;
  close(): void;
}

/** Tells of a database that does not answer in one line, and in another when it answers again. */
export function watch({ em }: Database, storage: Storage, log: (message: string) => void): Watch {
  const name = storage.kind === 'postgresql' ? nameOfDatabase(storage.url) : 'the database';
  let away = false;
  let timer: NodeJS.Timeout | undefined;

  function lookAgain(): void {
    timer = setTimeout(async () => {
      try {
        await em.execute('select 1');
        away = false;
        log(`${name} answers again`);
      } catch {
        lookAgain();
      }
    }, LOOK_EVERY).unref();
  }

  return {
    explain(error) {
      if (isTimedOut(error)) {
        log(
          `a statement took too long and was ended: ${firstLine(error instanceof Error ? error.message : String(error))}`,
        );
        return new HubError('COUNTY_TIMED_OUT', 'a statement in the county’s database took too long and was ended');
      }
      const reason = outageOf(error);
      if (reason === null) return null;
      if (!away) {
        away = true;
        log(`${name} cannot be used: ${reason}`);
        lookAgain();
      }
      return new HubError('COUNTY_UNAVAILABLE', 'the county’s database does not answer; the county’s log says why');
    },
    close: () => clearTimeout(timer),
  };
}
