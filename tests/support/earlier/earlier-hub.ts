import type { Storage } from '#subgraphs/county/store/database/orm.ts';
import { startTestHub, type TestHub } from '../hub.ts';
import { LINGONLAND } from './made-up-county.ts';

/** Longer than any answer takes on any machine, in milliseconds: that one is busy is not what is asked. */
const NO_DEADLINE = 600_000;

/** A hub of the made-up county alone, on what a database holds. */
export async function earlierHub(storage: Storage): Promise<TestHub> {
  const hub = await startTestHub({
    counties: [{ county: LINGONLAND, data: 'held' }],
    storage: () => storage,
    countyDeadline: NO_DEADLINE,
    requestDeadline: NO_DEADLINE,
  });
  await hub.gateway.getSchema();
  return hub;
}
