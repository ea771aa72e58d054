import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Admission, createAdmission } from '#gateway/door/admission.ts';
import { currentRequest } from '#subgraphs/serving/current-request.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { PATIENT } from '#tests/support/patience.ts';

const AT_ONCE = 2;
const WAITING = 3;

interface Begun {
  path: string;
  /** The request that the work is part of. */
  request: string | undefined;
  response: ServerResponse;
}

let admission: Admission;
let server: Listening;
let begun: Begun[];
let arrived: number;

beforeEach(async () => {
  admission = createAdmission({ atOnce: AT_ONCE, waiting: WAITING, patience: PATIENT });
  begun = [];
  arrived = 0;
  server = await listen(
    (request: IncomingMessage, response) => {
      admission.admit(request, response, () => {
        begun.push({ path: request.url ?? '', request: currentRequest()?.id, response });
      });
      arrived += 1;
    },
    { host: '127.0.0.1', port: 0, stopDeadline: 1 },
  );
});
afterEach(() => server.close());

/** Sends requests one after the other, each when the one before has arrived. */
async function send(count: number, signal?: AbortSignal): Promise<Promise<Response>[]> {
  const sent: Promise<Response>[] = [];
  for (let times = 0; times < count; times += 1) {
    const before = arrived;
    sent.push(fetch(`${server.url}/${before}`, signal ? { signal } : {}));
    await expect.poll(() => arrived).toBe(before + 1);
  }
  for (const each of sent) each.catch(() => {});
  return sent;
}

const paths = () => begun.map(({ path }) => path);
const answer = (which: number) => begun[which]?.response.end('done');

describe('Requests at the door', () => {
  it('are begun at once as long as few are worked at', async () => {
    await send(AT_ONCE);
    expect(paths()).toEqual(['/0', '/1']);
  });

  it('wait beyond that, and are begun in their order when others are answered', async () => {
    await send(AT_ONCE + 2);
    expect(admission.state()).toEqual({ working: AT_ONCE, waiting: 2 });
    answer(0);
    await expect.poll(paths).toEqual(['/0', '/1', '/2']);
  });

  it('are worked at as part of themselves, whichever request made room for them', async () => {
    await send(AT_ONCE + 2);
    for (const which of [0, 1, 2, 3]) {
      await expect.poll(() => begun.length).toBeGreaterThan(which);
      answer(which);
    }
    expect(begun.map(({ request }) => request)).toEqual(
      begun.map(({ response }) => response.getHeader('x-request-id')),
    );
  });

  it('make room as soon as their answer begins to be sent, however slowly it is read', async () => {
    await send(AT_ONCE + 1);
    begun[0]?.response.write('so far');
    await expect.poll(paths).toEqual(['/0', '/1', '/2']);
  });

  it('beyond those that can wait are refused at once, and told when to come again', async () => {
    await send(AT_ONCE + WAITING);
    const refused = await fetch(server.url);
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([503, 'no-store']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  });

  it('are let in again when there is room', async () => {
    await send(AT_ONCE + WAITING);
    expect((await fetch(server.url)).status).toBe(503);
    answer(0);
    await expect.poll(paths).toHaveLength(AT_ONCE + 1);
    const [later] = await send(1);
    for (let which = 1; which < AT_ONCE + WAITING + 1; which += 1) {
      await expect.poll(paths).toHaveLength(Math.min(which + AT_ONCE, AT_ONCE + WAITING + 1));
      answer(which);
    }
    expect((await later)?.status).toBe(200);
  });

  it('whose client went away while they waited are not begun', async () => {
    await send(AT_ONCE);
    const leaving = new AbortController();
    await send(1, leaving.signal);
    await send(1);
    leaving.abort();
    await expect.poll(() => admission.state().waiting).toBe(1);
    answer(0);
    await expect.poll(paths).toEqual(['/0', '/1', '/3']);
  });

  it('whose client goes away while they are worked at make room', async () => {
    const leaving = new AbortController();
    await send(1, leaving.signal);
    await send(AT_ONCE);
    leaving.abort();
    await expect.poll(paths).toEqual(['/0', '/1', '/2']);
  });

  it('that wait too long are refused, and not begun when there is room after that', async () => {
    admission = createAdmission({ atOnce: 1, waiting: 1, patience: 1 });
    const [, late] = await send(2);
    expect((await late)?.status).toBe(503);
    answer(0);
    await expect.poll(() => admission.state()).toEqual({ working: 0, waiting: 0 });
    expect(paths()).toEqual(['/0']);
  });
});
