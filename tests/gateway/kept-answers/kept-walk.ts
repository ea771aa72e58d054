import { isDeepStrictEqual } from 'node:util';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { isAsyncIterable } from '@graphql-tools/utils';
import { vi } from 'vitest';
import { createGateway, type GatewayOptions } from '#gateway/create-gateway.ts';
import { PUBLIC_HEADERS } from '#gateway/door/public-headers.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { type AnswerStore, createAnswerStore } from '#gateway/kept-answers/answer-store.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { today } from '#schema/shared/days.ts';
import { limits } from '#schema/shared/limits.ts';
import { listen } from '#subgraphs/serving/listen.ts';
import { serveOverHttp } from '#tests/gateway/engine/http-subgraph.ts';
import { argumentValues } from '#tests/long/fuzz-queries/argument-values.ts';
import { vocabularyOf } from '#tests/long/fuzz-queries/vocabulary-of.ts';
import { randomFor } from '#tests/support/made/random.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { askGateway } from '#tests/support/test-hub.ts';
import { type AlikeAnswer, type AlikeRequest, askedOnceMore, drawnRequest, sent, unpackedText } from './asked-alike.ts';
import { startChangingCounties } from './changing-counties.ts';

/** What is wrong with the gateway that keeps answers, so that somebody finds it. */
export interface KeptFault {
  store?(sound: AnswerStore): AnswerStore;
  wrap?(subgraph: GatewaySubgraph): GatewaySubgraph;
  plugins?: GatewayOptions['plugins'];
  clock?(): number;
  fetchFrom?: GatewayOptions['fetchFrom'];
}

/** What came of a step of the walk. */
export interface KeptStep {
  step: number;
  /** What had happened before. */
  after: string;
  /** What was asked where the answers differ. */
  difference: object | null;
}

export interface KeptWalkOptions {
  /** Whether the subgraphs are called over HTTP, so that nothing is pushed; else time stands still, so that only what is pushed is seen. */
  http: boolean;
}

/** Questions between two changes: enough that some are asked again. */
const BETWEEN = 10;

/** Of ten questions, those that are one of the latest again, and how many these are; the first after something has happened is asked twice. */
const AGAIN = 6;
const RECENT = 6;

const DAY = 86_400_000;

/** Says in every answer which day it is, as a field might that depends on it. */
const sayingToday: () => GatewayPlugin[] = () => [
  {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (!isAsyncIterable(result) && result.data) setResult({ ...result, data: { ...result.data, today: today() } });
      },
    }),
  },
];

/** Two gateways over the same counties, of which one keeps answers. */
export async function startKeptWalk({ http }: KeptWalkOptions) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00Z') });
  const counties = await startChangingCounties();
  const { silent, wrap: silenced } = silenceSwitch();
  const running = counties.subgraphs.map(silenced);
  const served = http
    ? await Promise.all(running.map((one) => serveOverHttp(one, () => (silent.has(one.name) ? DOWN : null))))
    : [];
  const subgraphs: GatewaySubgraph[] = http ? served.map(({ subgraph: { changes: _, ...rest } }) => rest) : running;
  const supergraph = composeSupergraph(subgraphs);
  const schema = publicSchema(supergraph);
  const happenings = [...counties.writes, 'another day', 'made again', ...(http ? ['silent', 'stumbling'] : [])];
  const plain = await serving({});
  const known = await vocabularyOf({ ask: (query) => askGateway(plain.gateway, query) });
  const values = argumentValues({ ...known, organisations: ['dalarna:organisation:region'] });

  async function serving(options: Partial<GatewayOptions>) {
    const gateway = createGateway({ subgraphs, supergraph, ...patientGateway, plugins: sayingToday, ...options });
    const server = await listen(gateway, { host: '127.0.0.1', port: 0 }, PUBLIC_HEADERS);
    const close = async () => {
      await server.close();
      await gateway.dispose();
    };
    return { gateway, url: server.url, close };
  }

  async function happen(what: string, step: number): Promise<void> {
    vi.setSystemTime(Date.now() + (what === 'another day' ? DAY : 1_000));
    silent.clear();
    if (what === 'silent' || what === 'stumbling') silent.add(randomFor('silent', step).of(subgraphs).name);
    else if (what === 'made again') counties.makeAgain();
    else await counties.write(what, () => randomFor('written', step));
  }

  /** Walks so many steps: at each a question is asked of both, now and then after something has happened. */
  async function* walk(first: number, steps: number, fault: KeptFault = {}): AsyncGenerator<KeptStep> {
    let passed = 0;
    const sound = createAnswerStore(10_000_000);
    const { wrap = (one) => one, plugins = () => [], clock = () => passed, fetchFrom } = fault;
    const keeping = await serving({
      subgraphs: subgraphs.map(wrap),
      plugins: (context) => [...sayingToday(), ...plugins(context)],
      store: fault.store?.(sound) ?? sound,
      clock,
      ...(fetchFrom ? { fetchFrom } : {}),
    });
    const tags: string[] = [];
    const recent: AlikeRequest[] = [];
    let after = 'nothing';
    silent.clear();
    try {
      for (let step = first; step < first + steps; step += 1) {
        const random = randomFor('kept', step);
        const turn = step % BETWEEN;
        if (after === 'stumbling') silent.clear();
        if (turn === 0) {
          after = random.of(happenings);
          await happen(after, step);
          if (http) passed += limits.revisionAge + 1;
        }
        const [latest] = recent;
        const again = turn > 1 && random.below(10) < AGAIN ? random.of(recent) : turn === 1 ? latest : undefined;
        const asked = again ? askedOnceMore(again, random) : drawnRequest(random, schema, values, tags);
        recent.unshift(asked);
        recent.splice(RECENT);
        const fresh = await sent(plain.url, asked);
        const kept = await sent(keeping.url, asked);
        if (fresh.headers.etag) tags.push(fresh.headers.etag);
        yield {
          step,
          after,
          difference: isDeepStrictEqual(inOrder(kept), inOrder(fresh)) ? null : differing(asked, kept, fresh),
        };
      }
    } finally {
      found = sound.state().found;
      await keeping.close();
    }
  }

  let found = 0;
  return {
    walk,
    /** How many answers were given again in the last walk. */
    found: () => found,
    async close() {
      await plain.close();
      await Promise.all(served.map((one) => one.close()));
      await counties.close();
      vi.useRealTimers();
    },
  };
}

/** An answer with its errors in an order of their own: those of two subgraphs come as they come. */
function inOrder(answer: AlikeAnswer): object {
  const text = unpackedText(answer);
  if (!text.includes('"errors":[')) return answer;
  const { 'content-length': _, ...headers } = answer.headers;
  const { errors, ...said } = JSON.parse(text);
  return { status: answer.status, headers, said, errors: errors.map((one: object) => JSON.stringify(one)).toSorted() };
}

/** What was asked, and in what the answers differ, as far as one has to see it. */
function differing(asked: AlikeRequest, kept: AlikeAnswer, fresh: AlikeAnswer) {
  const names = Object.keys({ ...kept.headers, ...fresh.headers });
  const headers = names.filter((name) => !isDeepStrictEqual(kept.headers[name], fresh.headers[name]));
  const texts = [kept, fresh].map((answer) => `${answer.status} ${unpackedText(answer).slice(0, SHOWN)}`);
  return { asked: { ...asked, path: decodeURIComponent(asked.path).slice(0, SHOWN) }, headers, texts };
}

/** Characters that are shown. */
const SHOWN = 600;

const DOWN = { status: 503, body: '' };
