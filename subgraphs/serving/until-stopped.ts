import type { Log } from '#schema/shared/log.ts';

/**
 * Milliseconds in which the same signal again is the same wish: Ctrl-C in a terminal reaches the process both from there and from the npm
 * that started it.
 */
const REPEATED = 500;

/** Milliseconds between looks at whether the npm that started this process is there. */
const LOOK_EVERY = 500;

/**
 * Lets a process run until it gets SIGINT or SIGTERM, or the npm that started it has ended, which passes no signal on; then closes
 * what runs in it and ends it. A second signal, later, ends it at once.
 */
export function untilStopped(log: Log, close: () => Promise<void>): void {
  let since: number | null = null;
  async function stop(signal: string): Promise<void> {
    if (since !== null) {
      if (performance.now() - since > REPEATED) process.exit(1);
      return;
    }
    since = performance.now();
    log('stopping', { signal });
    await close();
    log('stopped', {});
    process.exit(0);
  }
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.env.npm_lifecycle_event !== undefined) onceAlone(() => void (since ?? stop('npm ended')));
}

/** Calls once the process that started this one has ended. */
function onceAlone(call: () => void): void {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent && isThere(parent)) return;
    clearInterval(looking);
    call();
  }, LOOK_EVERY).unref();
}

/** Whether a process is there, where it may be asked: on some systems a process keeps the number of a parent that has gone. */
function isThere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
