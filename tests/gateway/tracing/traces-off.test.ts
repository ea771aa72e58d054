import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProcess } from '#tests/support/running-process.ts';

const REPORT_LOADED = new URL('../commands/report-loaded-modules.ts', import.meta.url).href;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'traces-off-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The packages of OpenTelemetry of which a process that runs until it is stopped loads something. */
async function loadedOfOpenTelemetry(args: string[], HUB_TRACES: string): Promise<string[]> {
  const LOADED = join(folder, `loaded-${HUB_TRACES}`);
  const DATA_DIR = join(folder, 'data');
  const running = runProcess(args, { HUB_TRACES, LOADED, DATA_DIR, NODE_OPTIONS: `--import ${REPORT_LOADED}` });
  await fetch(await running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  await running.stop();
  const found = readFileSync(LOADED, 'utf8').matchAll(/@opentelemetry\/([\w-]+)/g);
  return [...new Set(Array.from(found, ([, name = '']) => name))].sort();
}

describe('With traces off', () => {
  it.each([
    // What measures the process looks there for whether somebody else does.
    ['the hub', ['start'], ['api']],
    ['the comparison', ['comparison'], []],
  ])('%s loads nothing that makes spans', async (_, args, loaded) => {
    expect(await loadedOfOpenTelemetry(args, 'none')).toEqual(loaded);
  });

  it('as it would with traces on', async () => {
    expect(await loadedOfOpenTelemetry(['comparison'], 'otlp')).toContain('sdk-trace-base');
  });
});
