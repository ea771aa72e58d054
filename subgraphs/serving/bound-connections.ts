import type { Server } from 'node:http';
import { limits } from '#schema/shared/limits.ts';
import { isIn, networkList } from './network-list.ts';

/**
 * Bounds the connections of a server, in all and of one address. Addresses through which many come are not counted: those of this
 * machine, and proxies that are named. One that is too many is closed without an answer, as there is nothing asked yet.
 */
export function boundConnections(server: Server, trustedProxies: readonly string[]): void {
  const many = networkList(['127.0.0.0/8', '::1', ...trustedProxies]);
  const open = new Map<string, number>();
  server.maxConnections = limits.connections;
  server.on('connection', (socket) => {
    const { remoteAddress: address } = socket;
    if (address === undefined || isIn(many, address)) return;
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
    if (count > limits.connectionsPerAddress) socket.destroy();
  });
}
