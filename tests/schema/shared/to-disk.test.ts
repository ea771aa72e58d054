import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole, writeWholeFolder } from '#schema/shared/write-to.ts';
import { ShadowDisk } from '#tests/long/power-cut/shadow-disk.ts';
import { type Synced, watchSyncs } from '#tests/long/power-cut/watch-syncs.ts';
import { replaceCall } from '#tests/support/replace-call.ts';

let base: string;
let root: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'to-disk-'));
  root = join(base, 'disk');
  mkdirSync(root);
});
afterEach(() => rmSync(base, { recursive: true }));

/** All that is in a folder, by its path: what files hold, and of folders that they are there. */
function heldBy(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const held = entry.isFile() ? readFileSync(path, 'utf8') : 'a folder';
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), held];
    }),
  );
}

/** What power cuts leave of what is done in the folder: before each sync or renaming, and when it is done. */
async function leftBy(act: () => Promise<unknown>, ignores?: (what: Synced) => boolean) {
  const disk = new ShadowDisk(root, ignores);
  const left: Record<string, string>[] = [];
  const cut = () => {
    const to = join(base, `left-${left.length}`);
    disk.copyTo(to);
    left.push(heldBy(to));
  };
  const stop = await watchSyncs(root, { before: cut, synced: (what) => disk.synced(what) });
  try {
    await act();
  } finally {
    stop();
  }
  cut();
  return left;
}

const LARGE = 'x'.repeat(100_000);
/** More than are synced at once. */
const FILES = 40;
const writeFile = () => writeWhole(join(root, 'backup'), async (aside) => writeFileSync(aside, LARGE));
const writeFolder = () =>
  writeWholeFolder(join(root, 'new', 'seeds'), async (aside) => {
    mkdirSync(join(aside, 'instruments', 'empty'), { recursive: true });
    for (let count = 0; count < FILES; count++)
      writeFileSync(join(aside, 'instruments', `${count}.yaml`), `instrument ${count}`);
    writeFileSync(join(aside, 'county.yaml'), 'county');
  });
const newFolder = async () => {
  mkdirSync(join(root, 'new'));
  return writeFolder();
};

describe('What is written as a whole is on the disk when that is acknowledged', () => {
  it('a file', async () => {
    expect((await leftBy(writeFile)).at(-1)).toEqual({ backup: LARGE });
  });

  it('a folder with all that is in it, within one that is new itself', async () => {
    const left = (await leftBy(newFolder)).at(-1) ?? {};
    expect(left).toEqual(heldBy(root));
    expect(Object.keys(left)).toHaveLength(FILES + 5);
  });
});

describe('Never does a power cut leave half of it under its name, which is', () => {
  it.each([
    ['a file', writeFile, 'backup'],
    ['a folder', newFolder, 'new/seeds'],
  ] as const)('%s', async (_, write, name) => {
    const named = (held: Record<string, string>) =>
      JSON.stringify(Object.entries(held).filter(([path]) => path === name || path.startsWith(`${name}/`)));
    const held = new Set((await leftBy(write)).map(named));
    expect(held).toEqual(new Set([named({}), named(heldBy(root))]));
  });
});

describe('That is noticed to be missing where', () => {
  const faults: [string, (what: Synced) => boolean][] = [
    ['files are not synced', ({ folder }) => !folder],
    ['folders within it are not synced', ({ folder, path }) => folder && path.includes('instruments')],
    ['its own folder is not synced', ({ path }) => path === 'new'],
    ['a folder further up is not synced', ({ path }) => path === ''],
  ];
  it.each(faults)('%s', async (_, ignores) => {
    const left = (await leftBy(newFolder, ignores)).at(-1);
    expect(left).not.toEqual(heldBy(root));
  });
});

describe('Where the system', () => {
  const failing = (name: 'fsyncSync' | 'openSync', code: string) =>
    replaceCall(fs, name, (real) => (what, ...given) => {
      const folder = typeof what === 'number' ? fs.fstatSync(what) : fs.statSync(what);
      if (folder.isDirectory()) throw Object.assign(new Error(`${code}: no`), { code });
      return real(what, ...given);
    });

  it.each([
    ['syncs no folders, as Windows', 'fsyncSync', 'EPERM'],
    ['opens no folders', 'openSync', 'EISDIR'],
    ['lets the user write to a folder and not read it', 'openSync', 'EACCES'],
    ['has a file system that syncs no folders', 'fsyncSync', 'EINVAL'],
  ] as const)('%s, it is written all the same', async (_, name, code) => {
    const restore = failing(name, code);
    try {
      await writeFile();
    } finally {
      restore();
    }
    expect(heldBy(root)).toEqual({ backup: LARGE });
  });

  it('cannot bring it to the disk, that is told', async () => {
    const restore = failing('fsyncSync', 'EIO');
    try {
      await expect(writeFile()).rejects.toMatchObject({
        code: 'FILE_UNWRITABLE',
        message: expect.stringContaining('its disk does not work'),
      });
    } finally {
      restore();
    }
  });
});
