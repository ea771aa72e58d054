import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import { buildBundle } from '#gateway/graphiql/bundle/build-bundle.ts';
import { bundleKey, bundleSources } from '#gateway/graphiql/bundle/bundle-key.ts';
import type { Bundle } from '#gateway/graphiql/bundle/graphiql-bundle.ts';
import { loadBundle } from '#gateway/graphiql/bundle/load-bundle.ts';
import { createGraphiql } from '#gateway/graphiql/create-graphiql.ts';
import type { LogEntry } from '#schema/shared/log.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

/** A bundle that is quickly made. */
const SMALL: Bundle = {
  layout: { script: 'a.js', styles: 'a.css', workers: {}, early: [], sources: [], unsaid: [] },
  files: new Map([['a.js', new Uint8Array(brotliCompressSync('1'))]]),
};

let kept: string;
let logged: LogEntry[];
beforeEach(() => {
  kept = mkdtempSync(join(tmpdir(), 'graphiql-'));
  logged = [];
});
afterEach(() => rmSync(kept, { recursive: true, force: true }));

const load = (build: () => Promise<Bundle>) => loadBundle({ kept, build, log: (...entry) => logged.push(entry) });
const never = () => Promise.reject(new Error('it was built once more'));

describe('GraphiQL’s files', () => {
  it('are built once, and kept for the next start', async () => {
    expect(await load(async () => SMALL)).toEqual(SMALL);
    expect(await load(never)).toEqual(SMALL);
    expect(logged).toEqual([['graphiql.built', { tookMs: expect.any(Number) }]]);
  });

  it('are whole or not there: what was interrupted is built again, and what was kept of other sources is taken away', async () => {
    mkdirSync(join(kept, bundleKey()));
    writeFileSync(join(kept, bundleKey(), 'a.js.br'), 'half of it');
    mkdirSync(join(kept, 'of-before'));
    expect(await load(async () => SMALL)).toEqual(SMALL);
    expect(await load(never)).toEqual(SMALL);
    expect(readdirSync(kept)).toEqual([bundleKey()]);
  });

  it('are the same for two that start at once', async () => {
    const both = await Promise.all([load(async () => SMALL), load(async () => SMALL)]);
    expect(both).toEqual([SMALL, SMALL]);
    expect(await load(never)).toEqual(SMALL);
    expect(readdirSync(kept)).toEqual([bundleKey()]);
  });

  it('are served where nothing can be written', async () => {
    const nowhere = join(kept, 'file');
    writeFileSync(nowhere, '');
    const log = (...entry: LogEntry) => logged.push(entry);
    expect(await loadBundle({ kept: nowhere, build: async () => SMALL, log })).toEqual(SMALL);
  });

  it('are made of what decides whether they are built again, and of all of GraphiQL’s texts that the hub translates', async () => {
    const { layout, files } = await buildBundle();
    expect(layout.sources.length).toBeGreaterThan(30);
    expect(layout.sources.filter((source) => !bundleSources().includes(source))).toEqual([]);
    expect(layout.unsaid).toEqual([]);
    const named = [layout.script, layout.styles, ...Object.values(layout.workers), ...layout.early];
    expect(named.filter((name) => !files.has(name))).toEqual([]);
  });

  it('are kept by browsers for good, and packed by brotli', async () => {
    const { url } = await pagesHub();
    const page = await (await fetch(`${url}/graphiql`)).text();
    const script = /<script type="module" src="([^"]+)"/.exec(page)?.[1];
    const response = await fetch(`${url}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect((await fetch(`${url}/graphiql/nothing.js`)).status).toBe(404);
  });
});

describe('Where GraphiQL cannot be built', () => {
  it('its page says so in both languages, the log says why, and the hub answers on', async () => {
    const graphiql = createGraphiql({
      addressOf: () => 'http://hub.test',
      log: () => {},
      load: () => load(() => Promise.reject(new Error('no space is left'))),
    });
    const { subgraphs } = await sharedHub();
    const gateway = createGateway({ subgraphs, graphiql });
    for (const [path, words] of [
      ['/graphiql', 'GraphiQL kan inte visas just nu'],
      ['/graphiql?lang=en', 'GraphiQL cannot be shown right now'],
    ]) {
      const response = await gateway.fetch(`http://hub.test${path}`);
      expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
      expect(await response.text()).toContain(words);
    }
    expect(logged[0]).toEqual(['graphiql.unbuilt', { reason: 'no space is left' }]);
    const asked = await gateway.fetch('http://hub.test/graphql?query={__typename}', {
      headers: { accept: 'application/json' },
    });
    expect(await asked.json()).toEqual({ data: { __typename: 'Query' } });
    await gateway.dispose();
  });
});
