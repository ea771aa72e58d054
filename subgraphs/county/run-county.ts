import type { Settings } from '../../schema/settings/settings.ts';
import { describeCounty } from '../discover.ts';
import { lockData } from '../serving/data-lock.ts';
import { runSubgraph } from '../serving/run-subgraph.ts';
import type { RunningSubgraph } from '../serving/subgraph.ts';
import { createCounty } from './app.ts';
import { storageOf } from './database/storage-of.ts';

export interface RunCountyOptions {
  /** Whether the county's seeds are brought in, also on a server. */
  importing: boolean;
  log(line: string): void;
}

/** Runs one county in this process until it is stopped. */
export async function runCounty(slug: string, settings: Settings, { importing, log }: RunCountyOptions): Promise<void> {
  const county = await describeCounty(slug);
  const storage = storageOf(settings, slug);
  const start = async (onUnexpected: (error: unknown) => void): Promise<RunningSubgraph> => {
    const unlock = storage.kind === 'folder' ? lockData(settings.dataDir, [slug]) : () => {};
    const app = await createCounty({
      county,
      storage,
      migrate: settings.migrate,
      ...(importing || storage.kind === 'folder' ? {} : { data: 'held' }),
      log: (message) => log(`${slug}: ${message}`),
      onUnexpected,
    });
    return {
      ...app,
      async close() {
        await app.close();
        unlock();
      },
    };
  };
  await runSubgraph(settings, start, log);
}
