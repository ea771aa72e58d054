import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Gateway } from './public-gateway.ts';

/** A gateway that can be replaced by the next one while requests are under way. */
export interface Switching {
  handler: RequestListener;
  /** How the gateway is to which requests go now. */
  readiness: Gateway['readiness'];
  /** Lets requests to come go to another gateway. The one before is ended when its last request is answered. */
  switchTo(gateway: Gateway): void;
  close(): Promise<void>;
}

interface Current {
  gateway: Gateway;
  underWay: number;
  /** Called when the last request is answered, once another gateway took over. */
  done?: () => void;
}

/** Begins with a gateway that is ready. */
export function createSwitching(first: Gateway): Switching {
  let current: Current = { gateway: first, underWay: 0 };
  const ending = new Set<Promise<void>>();

  function retire(old: Current): void {
    const answered = new Promise<void>((resolve) => {
      if (old.underWay === 0) resolve();
      else old.done = resolve;
    });
    const ended = answered.then(() => old.gateway.dispose()).then(() => void ending.delete(ended));
    ending.add(ended);
  }

  return {
    handler(request: IncomingMessage, response: ServerResponse) {
      const taken = current;
      taken.underWay += 1;
      response.once('close', () => {
        taken.underWay -= 1;
        if (taken.underWay === 0) taken.done?.();
      });
      void taken.gateway(request, response);
    },
    readiness: () => current.gateway.readiness(),
    switchTo(gateway) {
      const old = current;
      current = { gateway, underWay: 0 };
      retire(old);
    },
    async close() {
      retire(current);
      await Promise.all(ending);
    },
  };
}
