import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { LINGONLAND } from './made-up-county.ts';

/** A hub of the made-up county alone, on what a database holds. */
export async function earlierHub(storage: Storage): Promise<TestHub> {
  const hub = await startTestHub({ counties: [{ county: LINGONLAND, data: 'held' }], storage: () => storage });
  await hub.gateway.getSchema();
  return hub;
}
