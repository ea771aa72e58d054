import type { RequestListener, ServerResponse } from 'node:http';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { runs } from '#tests/support/thorough.ts';
import { startTagHub, type TagFault, type TagOutcome } from './tag-faults.ts';

/** As many as take some seconds. */
const COUNT = runs(40);

/** Questions within which a fault that is planted is found. */
const SOON = 150;

const FIRST = 5_000_000;

let hub: Awaited<ReturnType<typeof startTagHub>>;
beforeAll(async () => {
  hub = await startTagHub();
});
afterAll(() => hub.close());

describe('Of answers to questions at random, with counties that are silent or know no question at random', () => {
  const outcomes: TagOutcome[] = [];
  beforeAll(async () => {
    for await (const outcome of hub.ask(FIRST, COUNT)) outcomes.push(outcome);
  });

  it('two have one tag where they say the same and only there, and none that lacks a county has any', () => {
    expect(outcomes.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });

  it.each(['tagged', 'not sent', 'untagged'])('many are %s', (kind) => {
    expect(outcomes.filter(({ what }) => what === kind).length).toBeGreaterThan(COUNT / 20);
  });
});

/** Says of every answer whether it may be kept. */
function saying(kept: string): GatewayPlugin {
  return { onResponse: ({ response }) => response.headers.set('cache-control', kept) };
}

/** Changes a header of every answer where it has it. */
function header(name: string, change: (value: string) => string): TagFault {
  const before =
    (handler: RequestListener): RequestListener =>
    (request, response) => {
      const changed = (key: string, value: unknown) => (key.toLowerCase() === name ? change(String(value)) : value);
      const set = response.setHeader.bind(response);
      response.setHeader = (key, value) => set(key, changed(key, value) as string);
      const write = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
      response.writeHead = ((...args: unknown[]) => {
        if (response.hasHeader(name)) set(name, change(String(response.getHeader(name))));
        return write(...args);
      }) as never;
      return handler(request, response);
    };
  return { before };
}

const FAULTS: Record<string, TagFault> = {
  'what errors say is not looked at': {
    plugins: () => [saying('no-cache')],
  },
  'counties that know no question are not looked at': {
    wrap: (subgraph): GatewaySubgraph => ({
      ...subgraph,
      async execute(request) {
        const { extensions: _, ...answer } = (await subgraph.execute?.(request)) ?? {};
        return answer;
      },
    }),
  },
  'whatever is held is taken for this answer': {
    before: (handler) => (request, response) => {
      if (request.headers['if-none-match']) request.headers['if-none-match'] = '*';
      return handler(request, response);
    },
  },
  'what is held is not looked at': {
    before: (handler) => (request, response) => {
      delete request.headers['if-none-match'];
      return handler(request, response);
    },
  },
  'nothing is to be kept': {
    plugins: () => [saying('no-store')],
  },
  'tags tell of too little': header('etag', (tag) => `${tag.slice(0, 4)}"`),
  'tags change with every answer': header('etag', (tag) => `${tag.slice(0, -1)}${Math.random()}"`),
};

describe('A fault that is planted is found', () => {
  it.each(Object.entries(FAULTS))('where %s', async (_, fault) => {
    expect(await firstDifferences(fault)).not.toEqual([]);
  });
});

/** What is found first with a fault; nothing where nothing is. */
async function firstDifferences(fault: TagFault): Promise<string[]> {
  for await (const { differences } of hub.ask(FIRST, SOON, fault)) if (differences.length > 0) return differences;
  return [];
}
