import type { Settings } from '#schema/settings/settings.ts';
import type { Log } from '#schema/shared/log.ts';
import { runSubgraph } from '#subgraphs/serving/run-subgraph.ts';
import { createCounty } from '../create-county.ts';
import { describeCounty } from '../descriptors/discover.ts';
import { openStorage } from '../store/database/open-storage.ts';
import { letCommandsIn } from './let-commands-in.ts';

export interface RunCountyOptions {
  /** Whether the county's seeds are brought in, also on a server. */
  importing: boolean;
  log: Log;
}

/** Runs one county in this process until it is stopped. */
export async function runCounty(slug: string, settings: Settings, { importing, log }: RunCountyOptions): Promise<void> {
  const county = await describeCounty(slug);
  const start = () =>
    openStorage(settings, slug, async (storage) => {
      const app = await createCounty({
        county,
        storage,
        migrate: settings.migrate,
        keptRows: settings.keptRows,
        ...(importing || storage.kind === 'folder' ? {} : { data: 'held' }),
        log,
      });
      const control = await letCommandsIn({ slug, code: county.code, storage, database: app.database, log });
      return { ...app, close: () => control.close().finally(app.close) };
    });
  await runSubgraph(settings, start, log);
}
