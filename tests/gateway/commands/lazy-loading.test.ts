import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactData } from '#tests/support/contact-data.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { runCommand } from '#tests/support/run-command.ts';

const REPORT_LOADED = new URL('./report-loaded-modules.ts', import.meta.url).href;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lazy-loading-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Of what a command loads something: packages, and folders of the project. */
async function loadedBy(args: readonly string[], environment: Record<string, string> = {}): Promise<string[]> {
  const file = join(folder, 'loaded');
  await runCommand(args, { environment: { ...environment, NODE_OPTIONS: `--import ${REPORT_LOADED}`, LOADED: file } });
  const files = readFileSync(file, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'));
  return [...new Set(files.map((url) => placeOf(relative(ROOT, fileURLToPath(url)))))].sort();
}

/** The package of a file, or the folder at the top of the project; of the gateway, the folder in it. */
function placeOf(path: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return inPackage ?? /^(gateway\/)?[^/]+/.exec(path)?.[0] ?? path;
}

const AT_ONCE = ['commander', 'gateway/command-line', 'gateway/commands', 'hub.ts', 'schema', 'yaml', 'zod'];

describe('No more than the commands, the schema and what reads settings is loaded', () => {
  it.each<[string, string[], Record<string, string>]>([
    ['to print the help', ['--help'], {}],
    ['to refuse a command that there is not', ['strt'], {}],
    ['to refuse a setting', ['import', 'dalarna'], { HUB_MIGRATE: 'never' }],
    ['to refuse contact data in a message', ['import', 'dalarna', '--message', contactData[0]?.written ?? ''], {}],
  ])('%s', async (_, args, environment) => {
    expect(await loadedBy(args, environment)).toEqual(AT_ONCE);
  });
});

describe('What a command works with', () => {
  it('is loaded when it runs', async () => {
    expect(await loadedBy(['check', 'narnia'])).toContain('subgraphs');
  });
});
