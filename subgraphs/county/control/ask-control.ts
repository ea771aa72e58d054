import { connect, type Socket } from 'node:net';
import { HubError } from '#schema/shared/errors.ts';
import { hubVersion } from '#schema/shared/hub-version.ts';
import { toldPlace } from './control-place.ts';
import type { AskedWork, Greeting, ToldWork } from './control-protocol.ts';
import { onLines, sendLine } from './json-lines.ts';

/** A connection to the process that holds a county's data. */
export interface ControlConnection {
  /** Has work done there. Throws what it is refused with, and DATA_IN_USE where the process ends before it answers. */
  ask(work: string, args: unknown, tell: (told: unknown) => void): Promise<unknown>;
  close(): void;
}

/** Reaches the process that holds the embedded database of a folder; `null` where none can be reached. */
export async function reachControl(county: string, database: string): Promise<ControlConnection | null> {
  const place = toldPlace(database);
  const socket = place && (await connected(place.address));
  if (!place || !socket) return null;
  let take: (told: ToldWork | null) => void = () => {};
  onLines(socket, (line) => take(line as ToldWork));
  socket.on('close', () => take(null));
  socket.on('error', () => socket.destroy());
  sendLine(socket, { secret: place.secret, version: hubVersion() } satisfies Greeting);
  return {
    ask: (work, args, tell) =>
      new Promise((resolve, reject) => {
        take = (said) => {
          if (said?.kind === 'told') tell(said.told);
          else if (said?.kind === 'done') resolve(said.result);
          else if (said?.kind === 'refused') reject(new HubError(said.code, said.message, said.details));
          else if (said?.kind === 'failed') reject(new Error(said.reason));
          else reject(broken(county));
        };
        if (socket.destroyed) reject(broken(county));
        else sendLine(socket, { work, args } satisfies AskedWork);
      }),
    close: () => socket.end(),
  };
}

function broken(county: string): HubError {
  return new HubError(
    'DATA_IN_USE',
    `the hub that holds the data of ${county} ended before it answered; hub history ${county} tells whether anything was changed`,
  );
}

function connected(address: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
