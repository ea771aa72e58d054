import type { LogContext } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';

/** Sends a statement past the mapper, and has it counted and traced as the mapper's own are, with what came of it, also where it fails. */
export async function tellStatement<Sent>(
  { config }: SqlEntityManager,
  query: string,
  send: () => Promise<Sent>,
  outcomeOf: (sent: Sent) => Pick<LogContext, 'results' | 'affected'>,
): Promise<Sent> {
  const began = performance.now();
  const tell = (outcome: Pick<LogContext, 'results' | 'affected' | 'level'>) =>
    config.getLogger().logQuery({ query, took: performance.now() - began, ...outcome });
  try {
    const sent = await send();
    tell(outcomeOf(sent));
    return sent;
  } catch (error) {
    tell({ level: 'error' });
    throw error;
  }
}
