import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** Where a process listens that holds a county's data, and the secret of whoever may ask it. */
const place = z.strictObject({ address: z.string(), secret: z.string() });
export type ControlPlace = z.output<typeof place>;

/** Bytes that the address of a socket has room for on every system: the least is macOS's 104, with an end mark. */
const LONGEST_ADDRESS = 100;

const OWN_FOLDER = 'hub-control-';

/**
 * Where a process can listen for a county whose database is in a folder, the best first: beside that folder, and, where
 * that is too long an address or its file system has no sockets, in a new folder of this user's own. On Windows it is
 * a named pipe.
 */
export function* addressesFor(database: string, secret: string): Generator<string> {
  if (process.platform === 'win32') {
    // Its name is no secret; what is said there first is.
    yield `\\\\.\\pipe\\county-hub-${secret.slice(0, 16)}-${process.pid}`;
    return;
  }
  const beside = resolve(`${database}.control.sock`);
  if (Buffer.byteLength(beside) <= LONGEST_ADDRESS) {
    rmSync(beside, { force: true });
    yield beside;
  }
  yield join(mkdtempSync(join(tmpdir(), OWN_FOLDER)), 'socket');
}

/** Tells commands of this user where this process listens; what another told before, which was ended, is taken away. */
export function tellPlace(database: string, told: ControlPlace): void {
  const before = toldPlace(database);
  // At the same address it is this process that listens now.
  if (before && before.address !== told.address) removeAddress(before.address);
  const file = fileOf(database);
  const aside = `${file}.writing`;
  rmSync(aside, { force: true });
  writeFileSync(aside, JSON.stringify(told), { mode: 0o600 });
  if (process.platform !== 'win32') chmodSync(told.address, 0o600);
  renameSync(aside, file);
}

/** Where a process said that it listens; `null` where none did. It may have ended since. */
export function toldPlace(database: string): ControlPlace | null {
  try {
    return place.parse(JSON.parse(readFileSync(fileOf(database), 'utf8')));
  } catch {
    return null;
  }
}

/** Takes away what was told, and the address with its folder where that is the hub's own. */
export function forgetPlace(database: string, { address }: ControlPlace): void {
  rmSync(fileOf(database), { force: true });
  removeAddress(address);
}

function removeAddress(address: string): void {
  if (process.platform === 'win32') return;
  const folder = dirname(address);
  if (folder.startsWith(join(tmpdir(), OWN_FOLDER))) rmSync(folder, { recursive: true, force: true });
  else if (address.endsWith('.control.sock')) rmSync(address, { force: true });
}

function fileOf(database: string): string {
  return `${database}.control.json`;
}
