import type { RequestListener } from 'node:http';
import { parse, validate } from 'graphql';
import { createGateway, type GatewayOptions } from '#gateway/create-gateway.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { listen } from '#subgraphs/serving/listen.ts';
import { argumentValues } from '#tests/long/fuzz-queries/argument-values.ts';
import { type MadeQuery, madeQuery } from '#tests/long/fuzz-queries/made-query.ts';
import { vocabularyOf } from '#tests/long/fuzz-queries/vocabulary-of.ts';
import { withoutQuestions } from '#tests/questions/unsupported/without-questions.ts';
import { type Random, randomFor } from '#tests/support/made/random.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { composedOnce } from '#tests/support/test-hub.ts';

/** What is wrong with a hub, so that somebody finds it. */
export interface TagFault {
  plugins?: GatewayOptions['plugins'];
  wrap?(subgraph: GatewaySubgraph): GatewaySubgraph;
  /** Stands before the hub. */
  before?(handler: RequestListener): RequestListener;
}

/** What came of asking once. */
export interface TagOutcome {
  seed: number;
  what: 'tagged' | 'not sent' | 'untagged';
  /** In what the tag was not as it has to be. */
  differences: string[];
}

/** Longer addresses are refused before anybody looks at them. */
const LONGEST = 12_000;

/** A hub whose counties can be silent, or know no question, and clients that hold what it answered. */
export async function startTagHub() {
  const { silent, wrap: silenced } = silenceSwitch();
  const early = new Set<string>();
  const wrap = (subgraph: GatewaySubgraph): GatewaySubgraph => {
    const [now, before] = [silenced(subgraph), withoutQuestions(silenced(subgraph))];
    return { ...now, execute: async (request) => (early.has(subgraph.name) ? before : now).execute?.(request) ?? {} };
  };
  const hub = await overSharedCounties({ wrap });
  const schema = publicSchema(composeSupergraph(hub.subgraphs));
  const values = argumentValues(await vocabularyOf(hub));
  const counties = hub.subgraphs.filter(({ county }) => county).map(({ name }) => name);

  /** Makes counties fail, some of one kind and some of the other, or none. */
  function trouble(random: Random): boolean {
    silent.clear();
    early.clear();
    if (random.below(2) === 0) return false;
    for (const county of counties) if (random.below(3) === 0) random.of([silent, early]).add(county);
    return silent.size + early.size > 0;
  }

  /**
   * Asks as many questions at random, some of them again: each by POST with all counties and as they are, and by GET with
   * tags that are held.
   */
  async function* ask(first: number, count: number, fault: TagFault = {}): AsyncGenerator<TagOutcome> {
    const { plugins, wrap: faulty = (one) => one, before = (one) => one } = fault;
    const subgraphs = hub.subgraphs.map(faulty);
    const gateway = createGateway({
      subgraphs,
      supergraph: composedOnce(subgraphs),
      ...patientGateway,
      ...(plugins ? { plugins } : {}),
    });
    const server = await listen(before(gateway), { host: '127.0.0.1', port: 0 });
    const held = new Map<string, string>();
    const asked: MadeQuery[] = [];
    try {
      for (let seed = first; seed < first + count; seed += 1) {
        const random = randomFor('tags', seed);
        const again = asked.length > 0 && random.below(2) === 0;
        const made = again ? random.of(asked) : madeQuery(seed, schema, values);
        if (addressOf(made).length > LONGEST || validate(schema, parse(made.query)).length > 0) continue;
        if (!again) asked.push(made);
        yield { seed, ...(await tried(server.url, made, held, random)) };
      }
    } finally {
      await server.close();
      await gateway.dispose();
    }
  }

  async function tried(url: string, made: MadeQuery, held: Map<string, string>, random: Random) {
    silent.clear();
    early.clear();
    const whole = await posted(url, made);
    const troubled = trouble(random);
    const now = troubled ? await posted(url, made) : whole;
    const tags = [...held.keys()];
    const sent = Array.from({ length: random.below(4) }, () => (tags.length > 0 ? random.of(tags) : '"x"'));
    const [known] = [...held].find(([, body]) => body === now) ?? [];
    if (known !== undefined && random.below(3) > 0) sent.push(known.slice(random.of([0, 2])));
    const got = await fetch(`${url}${addressOf(made)}`, {
      headers: { accept: 'application/json', ...(sent.length > 0 ? { 'if-none-match': sent.join(', ') } : {}) },
    });
    const differences = differencesIn({ got, body: await got.text(), whole, now, troubled, sent }, held);
    const what = got.status === 304 ? 'not sent' : got.headers.has('etag') ? 'tagged' : 'untagged';
    return { differences, what } as const;
  }

  return { ask, close: () => hub.close() };
}

interface Answered {
  got: Response;
  body: string;
  /** What is answered where all counties answer. */
  whole: string;
  /** What is answered as things are. */
  now: string;
  troubled: boolean;
  sent: readonly string[];
}

/** In what an answer is not as it has to be; notes what its tag stands for. */
function differencesIn({ got, body, whole, now, troubled, sent }: Answered, held: Map<string, string>): string[] {
  const tag = got.headers.get('etag');
  const failed = 'errors' in JSON.parse(now);
  const complete = !failed && now === whole;
  if (tag === null) {
    if (complete && !troubled) return ['a complete answer has no tag'];
    if (got.status === 304) return ['an answer without a tag is not sent'];
    return got.headers.get('cache-control') === 'no-store' ? [] : ['an answer without a tag may be kept'];
  }
  if (!complete) return ['an incomplete answer has a tag'];
  const holds = sent.some((one) => one.replace('W/', '') === tag.replace('W/', ''));
  if (holds !== (got.status === 304)) return [holds ? 'what is held is sent' : 'what is not held is not sent'];
  const meant = held.get(tag);
  if (meant !== undefined && meant !== now) return ['one tag stands for two answers'];
  if (meant === undefined && [...held.values()].includes(now)) return ['one answer has two tags'];
  held.set(tag, now);
  return got.status === 304 || body === now ? [] : ['a GET is answered otherwise than a POST'];
}

function addressOf({ query, variables }: MadeQuery): string {
  return `${ENDPOINT}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
}

/** What the hub answers to a POST, which is never answered from what is held. */
async function posted(url: string, { query, variables }: MadeQuery): Promise<string> {
  const response = await fetch(`${url}${ENDPOINT}`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}
