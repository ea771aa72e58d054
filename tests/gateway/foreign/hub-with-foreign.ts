import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import type { Answer } from '#tests/support/test-hub.ts';

/** A hub as users run it, whose settings name foreign counties. */
export interface HubWithForeign extends Pick<RunningProcess, 'out' | 'err'> {
  url: string;
  /** The file with its settings. */
  config: string;
  ask(query: string): Promise<Answer>;
  /** What an address of it gives. */
  get(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Runs `hub start` with the papers’ counties and those of the settings. */
export async function startWithForeign(
  counties: Record<string, object>,
  environment: Record<string, string> = {},
): Promise<HubWithForeign> {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  const config = join(folder, 'hub.yaml');
  writeFileSync(config, stringify({ counties }));
  const args = ['start', '--config', config, '--poll-interval', '1'];
  const hub = runProcess(args, { DATA_DIR: join(folder, 'data'), ...environment });
  const url = await hub.url;
  return {
    ...{ url, config, out: hub.out, err: hub.err },
    async ask(query) {
      const body = JSON.stringify({ query });
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch(url, { method: 'POST', headers, body })).json()) as Answer;
    },
    get: (path, init) => fetch(new URL(path, url), init),
    async stop() {
      await hub.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
