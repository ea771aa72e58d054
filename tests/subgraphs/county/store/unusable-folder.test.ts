import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lockData } from '#subgraphs/county/store/database/data-lock.ts';
import { openInFolder } from '#subgraphs/county/store/database/pglite.ts';
import { replaceCall } from '#tests/support/replace-call.ts';

const RIGHTS = 'this user may not read and write it; run the hub as the user whose it is, or give this one the right';
const DISK = 'its disk does not work; copy the folder to another disk, or bring back a backup there, with hub restore';

let base: string;
let path: string;
let put: (() => void)[] = [];
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'unusable-'));
  path = join(base, 'dalarna');
  for (const folder of ['global', 'base/5']) mkdirSync(join(path, folder), { recursive: true });
  for (const file of ['PG_VERSION', 'global/pg_control']) writeFileSync(join(path, file), '18');
});
afterEach(() => {
  for (const back of put) back();
  put = [];
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Has the system refuse a file or folder, as it does not do that to the user that tests may run as. */
function refuse(at: string, code: string, calls: readonly ('accessSync' | 'openSync' | 'readdirSync')[]): void {
  put = calls.map((call) =>
    replaceCall(fs, call, (real) => (asked, ...rest) => {
      if (asked === at) throw Object.assign(new Error(`${code}: refused`), { code, path: at });
      return real(asked, ...rest);
    }),
  );
}

describe('A database that the system does not let be read is not called damaged, but', () => {
  it.each([
    ['EACCES', RIGHTS],
    ['EPERM', RIGHTS],
    ['EROFS', 'its disk can only be read; have it mounted for writing, or copy the folder to another disk'],
    ['EIO', DISK],
    ['EMFILE', 'too many files are open; let a process open more, and try again'],
  ])('where a folder of it is refused with %s, why is told, and what to do', async (code, told) => {
    refuse(join(path, 'base', '5'), code, ['readdirSync']);
    await expect(openInFolder(path)).rejects.toMatchObject({
      code: 'DATA_UNREADABLE',
      message: `${join(path, 'base', '5')} cannot be used: ${told}`,
    });
  });

  it('where a file of it is, the file is named', async () => {
    const file = join(path, 'global', 'pg_control');
    refuse(file, 'EIO', ['openSync']);
    await expect(openInFolder(path)).rejects.toThrow(new RegExp(`^${file} cannot be used: ${DISK}$`));
  });
});

describe('The lock of a data folder', () => {
  it('is refused to a user who may only read its file, as it would hold nobody else off', () => {
    const file = join(base, 'dalarna.lock.sqlite');
    refuse(file, 'EACCES', ['accessSync', 'openSync']);
    expect(() => lockData(base, ['dalarna'])).toThrow(
      expect.objectContaining({ code: 'DATA_UNREADABLE', message: `${file} cannot be used: ${RIGHTS}` }),
    );
  });
});
