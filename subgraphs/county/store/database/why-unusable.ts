import { accessSync, closeSync, constants, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

const RIGHTS = [
  'this user may not read and write it',
  'run the hub as the user whose it is, or give this one the right',
] as const;
const FILES = ['too many files are open', 'let a process open more, and try again'] as const;

/** Why a file or a folder cannot be used, by the code of the error, and what to do; none of it means that it is damaged. */
const REASONS: Readonly<Record<string, readonly [why: string, then: string]>> = {
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: ['its disk can only be read', 'have it mounted for writing, or copy the folder to another disk'],
  EIO: ['its disk does not work', 'copy the folder to another disk, or bring back a backup there, with hub restore'],
  EMFILE: FILES,
  ENFILE: FILES,
};

/** So many bytes are read at once. */
const PIECE = 1 << 20;

/**
 * Which of these files and folders the system does not let this process read and write, why, and what to do, in words; `null`
 * where it is none of them. What is not there is passed over, and all of a file is read.
 */
export function whyUnusable(paths: Iterable<string>): string | null {
  let last = '';
  try {
    for (const path of paths) {
      last = path;
      use(path);
    }
    return null;
  } catch (error) {
    const { code = '', path = last } = error as NodeJS.ErrnoException;
    if (!Object.hasOwn(REASONS, code)) return null;
    const [why, then] = REASONS[code] as (typeof REASONS)[string];
    return `${path} cannot be used: ${why}; ${then}`;
  }
}

/** A folder and all that lies in it. */
export function* everythingIn(folder: string): Generator<string> {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* everythingIn(path);
    else yield path;
  }
}

function use(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  if (!there?.isFile()) return;
  const opened = openSync(path, 'r+');
  try {
    const piece = Buffer.allocUnsafe(PIECE);
    while (readSync(opened, piece) > 0);
  } finally {
    closeSync(opened);
  }
}
