import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { HubError } from '#schema/shared/errors.ts';
import { hubVersion } from '#schema/shared/hub-version.ts';
import type { Log } from '#schema/shared/log.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { addressesFor, type ControlPlace, forgetPlace, tellPlace } from './control-place.ts';
import { type AskedWork, askedWork, greeting, type ToldWork } from './control-protocol.ts';
import { onLines, sendLine } from './json-lines.ts';

export interface ControlOptions {
  county: string;
  /** The folder of the county's embedded database, which this process alone uses. */
  database: string;
  /** Does work by its name, and tells what comes meanwhile. Throws what the command is to hear. */
  work(name: string, args: unknown, tell: (told: unknown) => void): Promise<unknown>;
  log: Log;
}

/** What commands reach while a process holds a county's data. */
export interface Control {
  /** Takes no more work, lets what is being done end, and listens no more. */
  close(): Promise<void>;
}

/**
 * Lets commands of the same user, on this machine, do work on a county's data in the process that holds it: over a
 * socket in the file system, with a secret beside it. One thing is done at a time. Where nothing can listen, the log
 * says so and commands are refused, as the data is in use.
 */
export async function serveControl({ county, database, work, log }: ControlOptions): Promise<Control> {
  const secret = randomBytes(32).toString('hex');
  const connected = new Set<Socket>();
  let closing = false;
  let last: Promise<void> = Promise.resolve();

  async function answer(socket: Socket, { work: name, args }: AskedWork, unlike: HubError | null): Promise<void> {
    const send = (told: ToldWork) => sendLine(socket, told);
    const began = performance.now();
    const ended = (outcome: 'done' | 'refused' | 'failed') =>
      log('command.ended', { county, command: name, outcome, tookMs: Math.round(performance.now() - began) });
    try {
      if (unlike) throw unlike;
      if (closing) throw inUse('stops, and nothing was done; run the command again');
      if (socket.destroyed) return;
      const result = await work(name, args, (told) => send({ kind: 'told', told }));
      ended('done');
      send({ kind: 'done', result: result ?? null });
    } catch (error) {
      if (error instanceof HubError) {
        ended('refused');
        return send({ kind: 'refused', code: error.code, message: error.message, details: error.details });
      }
      ended('failed');
      log('unexpected', { subgraph: county, error: stackOf(error) });
      send({ kind: 'failed', reason: 'the log of the hub that holds the data says what' });
    }
  }

  function welcome(socket: Socket): void {
    let unlike: HubError | null | undefined;
    connected.add(socket);
    socket.on('close', () => connected.delete(socket));
    socket.on('error', () => socket.destroy());
    onLines(socket, (line) => {
      if (unlike === undefined) {
        const { data: given } = greeting.safeParse(line);
        if (given && isSame(given.secret, secret)) unlike = otherVersion(given.version);
        else socket.destroy();
        return;
      }
      const { data: asked } = askedWork.safeParse(line);
      const other = unlike;
      if (asked) last = last.then(() => answer(socket, asked, other));
      else socket.destroy();
    });
  }

  const server = createServer(welcome);
  const place = await listenSomewhere(server, { database, secret });
  if (place === null) log('control.unavailable', { county });
  return {
    async close() {
      closing = true;
      if (place) forgetPlace(database, place);
      server.close();
      await last;
      for (const socket of connected) socket.end();
    },
  };
}

function inUse(why: string): HubError {
  return new HubError('DATA_IN_USE', `the hub that holds the data ${why}`);
}

function otherVersion(version: string): HubError | null {
  const own = hubVersion();
  return version === own ? null : inUse(`is of version ${own}, and this command of ${version}; stop the hub first`);
}

function isSame(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Listens at the first address that takes it, and tells commands where; `null` where none does. */
async function listenSomewhere(
  server: Server,
  { database, secret }: { database: string; secret: string },
): Promise<ControlPlace | null> {
  for (const address of addressesFor(database, secret)) {
    const heard = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(address, () => resolve(true));
    });
    if (!heard) continue;
    const place = { address, secret };
    try {
      tellPlace(database, place);
      return place;
    } catch {
      server.close();
      forgetPlace(database, place);
      return null;
    }
  }
  return null;
}
