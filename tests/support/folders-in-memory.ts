import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';

/** Where Linux has files that are on no disk. */
const IN_MEMORY = '/dev/shm';

/** Bytes that have to be free, of memory and of what such files may take of it. */
const ROOM = 8 * 2 ** 30;

/**
 * Before a run of tests: has their folders made in memory where there is room, as much of what they would wait for is a disk.
 * Whoever sets TMPDIR chooses otherwise. Returns what takes the folders away after the run.
 */
export default function makeFoldersInMemory(): () => void {
  if (process.env.TMPDIR !== undefined || !isRoomy()) return () => {};
  const folder = mkdtempSync(`${IN_MEMORY}/hub-tests-`);
  // A PostgreSQL server runs as somebody else where root runs the tests.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

function isRoomy(): boolean {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize > ROOM && freemem() > ROOM;
  } catch {
    return false;
  }
}
