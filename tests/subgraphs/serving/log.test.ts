import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry, LogEvents } from '#schema/shared/log.ts';
import { consoleLog } from '#subgraphs/serving/console-log.ts';

const county = 'dalarna';
const subgraph = 'comparison';
const reason = 'nothing listens there';
const database = 'the database hub on db:5432';

/** Every event with fields, and what a person reads of it. */
const lines: { [Event in keyof LogEvents]: [fields: LogEvents[Event], line: string] } = {
  'hub.starting': [{ dataDir: '/var/lib/hub' }, 'County agreements hub: starting on /var/lib/hub'],
  'hub.ready': [{ tookMs: 4_321 }, 'ready in 4.3 s\n'],
  'counties.found': [{ counties: ['dalarna', 'skane'] }, '2 counties: dalarna, skane'],
  'county.ready': [
    { county, changed: true, added: 9, updated: 2, removed: 1 },
    'dalarna: ready (9 instruments added, 2 changed, 1 removed)',
  ],
  'county.unready': [{ county, reason: 'holds no data yet' }, 'dalarna: holds no data yet'],
  'database.opening': [{ county }, 'dalarna: opening the database'],
  'database.migrated': [
    { county, migrations: ['initial', 'search'] },
    'dalarna: brought the tables up to date: initial, search',
  ],
  'database.away': [
    { county, database, reason },
    'dalarna: the database hub on db:5432 cannot be used: nothing listens there',
  ],
  'database.back': [{ county, database }, 'dalarna: the database hub on db:5432 answers again'],
  'statement.timed-out': [{ county, reason: 'canceled' }, 'dalarna: a statement took too long and was ended: canceled'],
  'seeds.importing': [{ county }, 'dalarna: bringing in the seeds'],
  'seeds.skipped': [{ county }, 'dalarna: its data was imported on request, and stays; its seeds were not brought in'],
  'seeds.known': [{ county }, 'dalarna: its seeds are those that were brought in before, and were not read again'],
  'seeds.refused': [
    { county, held: true, reason: 'seeds/dalarna/county.yaml:3: region: expected a slug' },
    'dalarna: its seeds are refused, and what it held before stays and is answered:\nseeds/dalarna/county.yaml:3: region: expected a slug',
  ],
  'command.ended': [
    { county: 'dalarna', command: 'documents attach', outcome: 'done', tookMs: 12 },
    'dalarna: documents attach, asked for by a command: done (12 ms)',
  ],
  'control.unavailable': [
    { county: 'dalarna' },
    'dalarna: commands cannot reach its data while it runs, as no socket can be made',
  ],
  'thread.ended': [{ county, restartInMs: 500 }, 'dalarna: ended unexpectedly; starting again in 500 ms'],
  'thread.hung': [{ county, waitedMs: 10_000 }, 'dalarna: hangs for 10000 ms; ended'],
  'thread.failed': [{ county, reason }, 'dalarna: did not start: nothing listens there'],
  'thread.restarted': [{ county }, 'dalarna: answers again'],
  'subgraph.ready': [{ subgraph, signed: true }, 'comparison: ready, answers who signs with the secret'],
  'subgraph.silent': [{ subgraph, reason }, 'comparison: does not answer: nothing listens there'],
  'subgraph.answers': [{ subgraph }, 'comparison: answers again'],
  'sdl.refused': [
    { subgraph, reason: 'Syntax Error' },
    'comparison: its SDL does not compose with the others; the last good one stays: Syntax Error',
  ],
  'contract.lacking': [
    { subgraph, lacks: ['Query.search', 'Node.key'] },
    'comparison: lacks of this version’s contract, which is answered with null: Query.search, Node.key',
  ],
  'supergraph.composing': [{}, 'composing the supergraph'],
  'supergraph.changed': [{}, 'gateway: took up another supergraph'],
  'supergraph.refused': [{ reason }, 'gateway: the last good supergraph stays: nothing listens there'],
  'supergraph-file.refused': [
    { file: 'supergraph.graphql', reason: 'supergraph.graphql is no supergraph' },
    'the last good supergraph stays: supergraph.graphql is no supergraph',
  ],
  'gateway.ready': [{ subgraphs: ['dalarna', 'comparison'] }, 'gateway: ready, over dalarna, comparison'],
  listening: [{ url: 'http://127.0.0.1:4000/graphql' }, 'GraphQL   http://127.0.0.1:4000/graphql'],
  'graphiql.listening': [
    { url: 'http://127.0.0.1:4000/graphiql', example: '{ counties { code } }' },
    `GraphiQL  http://127.0.0.1:4000/graphiql

Try this query there, or any other under schema/examples/:

{ counties { code } }
Ctrl-C stops the hub.`,
  ],
  'graphiql.built': [{ tookMs: 5_140 }, 'GraphiQL was built in 5.1 s (only the first time and after changes)'],
  'graphiql.unbuilt': [{ reason }, '/graphiql is not shown, as it could not be built: nothing listens there'],
  'request.answered': [
    { method: 'POST', route: 'graphql', status: 200, operation: 'Compare', codes: ['COUNTY_UNAVAILABLE'], tookMs: 21 },
    'POST graphql Compare 200 COUNTY_UNAVAILABLE 21 ms',
  ],
  'traces.lost': [{ reason: 'ECONNREFUSED' }, 'traces are lost, as the collector does not take them: ECONNREFUSED'],
  'traces.taken': [{}, 'the collector takes traces again'],
  'metrics.listening': [{ url: 'http://127.0.0.1:9464/metrics' }, 'Metrics   http://127.0.0.1:9464/metrics'],
  'report.broken': [
    { address: '/v1/reports/facts.csv', reason: 'the county a ended its answer' },
    '/v1/reports/facts.csv ended before it was whole: the county a ended its answer',
  ],
  'catalogue.unready': [
    { settings: ['publisherNameSv', 'publisherType'] },
    '/catalog is not answered: who publishes the data is not set (publisherNameSv, publisherType)',
  ],
  'catalogue.moving': [
    {},
    '/catalog names its entries after the address that it is asked at, as publicUrl is not set; portals take them for others when that changes',
  ],
  'workbench.listening': [
    { county: 'dalarna', url: 'http://127.0.0.1:4500/' },
    'dalarna: workbench at http://127.0.0.1:4500/ (in a browser on this machine; Ctrl-C ends it)',
  ],
  'pages.listening': [{ url: 'http://127.0.0.1:4000/' }, 'Pages     http://127.0.0.1:4000/ (in a browser)'],
  'reports.listening': [{ url: 'http://127.0.0.1:4000/v1/reports' }, 'Reports   http://127.0.0.1:4000/v1/reports'],
  stopping: [{ signal: 'SIGINT' }, 'SIGINT: finishing the requests under way'],
  stopped: [{}, 'stopped'],
  unexpected: [{ subgraph, error: 'Error: inside\n    at a.ts:1' }, 'comparison: error: Error: inside\n    at a.ts:1'],
};

const events = Object.entries(lines).map(([event, [fields, line]]) => ({ entry: [event, fields] as LogEntry, line }));

/** What was written, by where. */
const written = { out: [] as string[], err: [] as string[] };
beforeEach(() => {
  written.out = [];
  written.err = [];
  vi.spyOn(console, 'log').mockImplementation((line) => written.out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => written.err.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('The log as text', () => {
  it.each(events)('tells of $entry.0 in words', ({ entry, line }) => {
    consoleLog('text')(...entry);
    expect([...written.out, ...written.err]).toEqual([line]);
  });

  it('says that a county’s data is as it was', () => {
    consoleLog('text')('county.ready', { county, changed: false, added: 0, updated: 0, removed: 0 });
    expect(written.out).toEqual(['dalarna: ready (data unchanged)']);
  });

  it('says of a subgraph without a secret whom it answers', () => {
    consoleLog('text')('subgraph.ready', { subgraph, signed: false });
    expect(written.out).toEqual(['comparison: ready, answers whoever asks on this machine']);
  });

  it('tells of what is unexpected in no subgraph without a name', () => {
    consoleLog('text')('unexpected', { error: 'Error: inside' });
    expect(written.err).toEqual(['error: Error: inside']);
  });
});

describe('The log as JSON', () => {
  it.each(events)('tells of $entry.0 on one line, with its fields and the time', ({ entry }) => {
    consoleLog('json')(...entry);
    const [line = '', ...more] = [...written.out, ...written.err];
    const [event, fields] = entry;
    expect(JSON.parse(line)).toEqual({ time: expect.stringMatching(/^\d{4}-.*Z$/), event, ...fields });
    expect([more, line.includes('\n')]).toEqual([[], false]);
  });
});

describe.each(['text', 'json'] as const)('The log as %s', (format) => {
  it('goes to standard output, and what is unexpected to standard error', () => {
    for (const { entry } of events) consoleLog(format)(...entry);
    expect([written.out.length, written.err.length]).toEqual([events.length - 1, 1]);
  });
});
