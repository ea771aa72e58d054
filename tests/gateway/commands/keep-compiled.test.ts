import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#tests/support/run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-compiled-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runKeepingIn = (NODE_COMPILE_CACHE: string) =>
  runCommand(['check', 'narnia'], { environment: { NODE_COMPILE_CACHE } });

describe('What a command has compiled', () => {
  it('is kept where the environment says', async () => {
    const kept = join(folder, 'kept');
    await runKeepingIn(kept);
    expect(readdirSync(kept, { recursive: true }).length).toBeGreaterThan(10);
  });

  it('is not missed where it cannot be kept', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'a poem');
    expect(await runKeepingIn(file)).toEqual(await runKeepingIn(join(folder, 'kept')));
  });
});
