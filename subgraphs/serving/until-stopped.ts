import type { Log } from '#schema/shared/log.ts';

/**
 * Lets a process run until it gets SIGINT or SIGTERM, then closes what runs in it and ends it. A second signal ends it
 * at once.
 */
export function untilStopped(log: Log, close: () => Promise<void>): void {
  let stopping = false;
  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (stopping) process.exit(1);
    stopping = true;
    log('stopping', { signal });
    await close();
    log('stopped', {});
    process.exit(0);
  }
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
