import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressesFor, forgetPlace, tellPlace, toldPlace } from '#subgraphs/county/control/control-place.ts';

describe.skipIf(process.platform === 'win32')('The place where a county can be reached', () => {
  let database: string;
  let listening: Server | undefined;
  beforeEach(() => {
    database = join(mkdtempSync(join(tmpdir(), 'place-')), 'dalarna');
  });
  afterEach(async () => {
    await new Promise((resolve) => (listening ? listening.close(resolve) : resolve(null)));
    rmSync(join(database, '..'), { recursive: true, force: true });
  });

  /** Listens as a process does at its start. */
  async function listen(secret: string): Promise<string> {
    const [address = ''] = addressesFor(database, secret);
    listening = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => listening?.listen(address, resolve));
    return address;
  }

  it('is told anew by a process that listens where one did that was killed', async () => {
    tellPlace(database, { address: await listen('of before'), secret: 'of before' });
    await new Promise((resolve) => listening?.close(resolve));
    const address = await listen('of now');
    tellPlace(database, { address, secret: 'of now' });
    expect(toldPlace(database)).toEqual({ address, secret: 'of now' });
  });

  it('is forgotten when the process ends', async () => {
    const told = { address: await listen('of now'), secret: 'of now' };
    tellPlace(database, told);
    forgetPlace(database, told);
    expect(toldPlace(database)).toBeNull();
  });
});
