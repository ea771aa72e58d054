import type { Log } from '#schema/shared/log.ts';
import { stackOf } from './stack-of.ts';

/**
 * Keeps a process or thread that answers from being ended by a failure that nobody waits for: it is reported, as of the
 * subgraph that runs there where it is known, and nothing else.
 */
export function surviveUnhandled(log: Log, subgraph?: string): void {
  process.on('unhandledRejection', (error) => log('unexpected', { subgraph, error: stackOf(error) }));
}
