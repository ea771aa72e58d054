import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { runHere } from '#tests/support/run-here.ts';

const COUNTY = 'vastra-gotaland';
const FILE = 'instruments/vastbus.yaml';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'json-'));
  cpSync(`${SEEDS}${COUNTY}`, join(folder, 'seeds'), { recursive: true });
  await hub('import', COUNTY, '--message', 'det första');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hub = (...args: string[]) => runHere([...args, '--data-dir', join(folder, 'data')]);

/** What a command writes for programs; nothing else may stand beside it. */
async function json(...args: string[]): Promise<{ code: number | null; told: unknown }> {
  const { code, out, err } = await (args[0] === 'check' || args[0] === 'health' ? runHere : hub1)([...args, '--json']);
  expect(err).toBe('');
  return { code, told: JSON.parse(out) as unknown };
}
const hub1 = (args: readonly string[]) => hub(...args);

function change(from: RegExp, to: string): void {
  const path = join(folder, 'seeds', FILE);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('For programs', () => {
  it('a check tells counties, what they hold and what is left to read', async () => {
    const { code, told } = await json('check', COUNTY);
    expect(code).toBe(0);
    expect(told).toEqual({
      counties: [
        {
          county: COUNTY,
          held: { instruments: 4, documents: 3, facts: expect.any(Number) },
          ...{ issues: [], refusal: null, misses: [], shares: [], unconfirmed: [], left: [] },
        },
      ],
    });
  });

  it('an import tells what would be different, fact by fact', async () => {
    change(/(shortTitle:\n {2}sv: ).*/, '$1Något annat');
    change(/(title:\n {4}- [\s\S]*?sv: ).*/, '$1Ny titel');
    const { code, told } = await json('import', COUNTY, join(folder, 'seeds'), '--dry-run');
    expect(code).toBe(3);
    expect(told).toMatchObject({ county: COUNTY, dryRun: true, changed: true, added: 0, removed: 0 });
    const { differences } = told as { differences: { subject: string; facts: object[] }[] };
    expect(differences.find(({ subject }) => subject.endsWith(':vastbus'))?.facts).toEqual([
      expect.objectContaining({ kind: 'CHANGED', is: expect.stringContaining('Ny titel') }),
    ]);
  });

  it('a refused import tells each issue with file, line and field', async () => {
    change(/^kind: .*/m, 'kind: POEM');
    const { code, told } = await json('import', COUNTY, join(folder, 'seeds'));
    expect(code).toBe(1);
    expect(told).toMatchObject({
      error: {
        code: 'INVALID_SEED',
        issues: [
          { file: FILE, line: expect.any(Number), field: 'kind', message: expect.stringContaining('not "POEM"') },
        ],
      },
    });
  });

  it('the history tells revisions, and one of them with what it changed', async () => {
    const all = await json('history', COUNTY);
    expect(all.told).toMatchObject({
      county: COUNTY,
      revisions: [{ number: 1, origin: 'IMPORT', message: 'det första' }],
    });
    const { told } = await json('history', COUNTY, '1');
    expect(told).toMatchObject({ county: COUNTY, revision: { number: 1 } });
    expect((told as { differences: object[] }).differences.length).toBeGreaterThan(3);
  });

  it('a verification tells each citation that cannot be held against a text', async () => {
    const { code, told } = await json('documents', 'verify', COUNTY);
    expect(code).toBe(1);
    expect(told).toMatchObject({ county: COUNTY, texts: 0 });
    expect((told as { misses: object[] }).misses[0]).toMatchObject({ document: 'missiv', problem: 'NOT_ATTACHED' });
  });

  it('health tells processes that cannot be reached', async () => {
    const { code, told } = await json('health', 'http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(told).toEqual({
      processes: [
        {
          ...{ address: 'http://127.0.0.1:1', name: null, well: false },
          problems: [expect.stringContaining('cannot be reached')],
        },
      ],
    });
  });

  it('a refusal of any command is JSON too', async () => {
    const { code, told } = await json('history', 'narnia');
    expect(code).toBe(1);
    expect(told).toEqual({ error: { code: expect.any(String), message: expect.stringContaining('narnia') } });
  });
});
