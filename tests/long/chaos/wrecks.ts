import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '#tests/support/made/random.ts';
import { type Exchange, give, type Wreck } from './fault-proxy.ts';
import { type PassedAnswer, passedAnswer } from './passed.ts';
import { wrongTypes } from './wrong-types.ts';

/** What becomes of an answer's contents. */
type Spoil = (exchange: Exchange, chance: Random) => PassedAnswer | Promise<PassedAnswer>;

const OTHER_JSON = ['[]', 'null', '{}', '"ok"', '{"data":[]}', '{"ok":true}', '{"data":{"other":1}}', '{"errors":{}}'];

/** Faults of contents, as of somebody on the way: what they give is not signed by the county. */
const SPOILS: Readonly<Record<string, Spoil>> = {
  garbage: (_, chance) => passedAnswer(Buffer.from(Array.from({ length: 400 }, () => chance.below(256)))),
  'other JSON': (_, chance) => passedAnswer(chance.of(OTHER_JSON)),
  'an error page': () => passedAnswer('<html>Internal Server Error</html>', 500),
  'half an answer': async ({ real }) => {
    const answer = await real();
    return { ...answer, body: answer.body.subarray(0, answer.body.length / 2) };
  },
  'wrong types': async ({ real }, chance) => {
    const answer = await real();
    return { ...answer, body: Buffer.from(JSON.stringify(wrongTypes(JSON.parse(answer.body.toString()), chance))) };
  },
  'another county’s answer': ({ ofOther }) => ofOther(),
};

/** Bytes of the largest answer, and of each part of it. */
const HUGE = { bytes: 3_000_000_000, part: 1_000_000 };

/** Faults of the way to a county. */
const WAYS: Readonly<Record<string, (exchange: Exchange, chance: Random) => Promise<void> | void>> = {
  hangs: () => {},
  'is reset': ({ response }) => void response.socket?.resetAndDestroy(),
  'is reset within': async ({ response, real }) => {
    const { status, headers, body } = await real();
    response.writeHead(status, { ...headers, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.socket?.resetAndDestroy());
  },
  drips: async ({ response, real }) => {
    const { status, headers, body } = await real();
    response.writeHead(status, { ...headers, 'content-length': body.length });
    for (const byte of body) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await sleep(20);
    }
    response.end();
  },
  'is late': async ({ response, real }, chance) => {
    const answer = await real();
    await sleep(500 + chance.below(6_000));
    give(response, answer);
  },
  'replays an earlier answer': async ({ response, real, earlier }) => {
    await real();
    give(response, earlier());
  },
  'never ends': async ({ response }) => {
    const part = Buffer.alloc(HUGE.part, '[');
    response.writeHead(200, { 'content-type': 'application/json' });
    for (let sent = 0; sent < HUGE.bytes && !response.destroyed; sent += HUGE.part)
      if (!response.write(part)) await drained(response);
    response.end();
  },
  'leads to another county': ({ response, other }, chance) =>
    give(response, { ...passedAnswer('', chance.of([301, 302, 307, 308])), headers: { location: `${other}/graphql` } }),
};

/** Every fault of a proxy, by its name; those of contents also as of a county that has gone mad itself, and signs them. */
export const WRECKS: Readonly<Record<string, (chance: Random) => Wreck>> = Object.fromEntries([
  ...Object.entries(WAYS).map(([name, way]) => [
    name,
    (chance: Random): Wreck =>
      (exchange) =>
        way(exchange, chance),
  ]),
  ...Object.entries(SPOILS).flatMap(([name, spoil]) => [
    [
      name,
      (chance: Random): Wreck =>
        async (exchange) =>
          give(exchange.response, await spoil(exchange, chance)),
    ],
    [
      `${name}, signed`,
      (chance: Random): Wreck =>
        async (exchange) =>
          give(exchange.response, exchange.signed(await spoil(exchange, chance))),
    ],
  ]),
]);

/** When a connection takes more, or is no more. */
function drained(response: Exchange['response']): Promise<void> {
  const done = Promise.withResolvers<void>();
  const events = ['drain', 'close'];
  for (const event of events) response.on(event, done.resolve);
  return done.promise.finally(() => {
    for (const event of events) response.off(event, done.resolve);
  });
}
