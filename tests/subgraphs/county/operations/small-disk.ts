import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A file system of its own, which can be filled. */
export interface SmallDisk {
  path: string;
  /** Leaves room for so many bytes. */
  fill(free: number): void;
  empty(): void;
  close(): void;
}

/** Makes a file system of so many bytes; `null` where this process may not make one. */
export function smallDisk(bytes: number): SmallDisk | null {
  if (userInfo().uid !== 0) return null;
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const filler = join(path, 'filler');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
  return {
    path,
    fill(free) {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
    },
    empty: () => rmSync(filler, { force: true }),
    close() {
      execFileSync('umount', [path]);
      rmSync(path, { recursive: true });
    },
  };
}
