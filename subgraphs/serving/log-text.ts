import type { LogEvents } from '#schema/shared/log.ts';

/** What a person reads of an event, after the name of whose it is. */
const words: { [Event in keyof LogEvents]: (fields: LogEvents[Event]) => string } = {
  'hub.starting': ({ dataDir }) => `County agreements hub: starting on ${dataDir}`,
  'hub.ready': ({ tookMs }) => `ready in ${(tookMs / 1_000).toFixed(1)} s\n`,
  'counties.found': ({ counties }) => `${counties.length} counties: ${counties.join(', ')}`,
  'county.ready': ({ changed, added, updated, removed }) =>
    changed ? `ready (${added} instruments added, ${updated} changed, ${removed} removed)` : 'ready (data unchanged)',
  'county.unready': ({ reason }) => reason,
  'database.opening': () => 'opening the database',
  'database.migrated': ({ migrations }) => `brought the tables up to date: ${migrations.join(', ')}`,
  'database.away': ({ database, reason }) => `${database} cannot be used: ${reason}`,
  'database.back': ({ database }) => `${database} answers again`,
  'statement.timed-out': ({ reason }) => `a statement took too long and was ended: ${reason}`,
  'seeds.importing': () => 'bringing in the seeds',
  'seeds.skipped': () => 'its data was imported on request, and stays; its seeds were not brought in',
  'seeds.known': () => 'its seeds are those that were brought in before, and were not read again',
  'seeds.refused': ({ held, reason }) =>
    `its seeds are refused, and ${held ? 'what it held before stays and is answered' : 'it holds nothing of before'}:\n${reason}`,
  'command.ended': ({ command, outcome, tookMs }) => `${command}, asked for by a command: ${outcome} (${tookMs} ms)`,
  'control.unavailable': () => 'commands cannot reach its data while it runs, as no socket can be made',
  'thread.ended': ({ restartInMs }) => `ended unexpectedly; starting again in ${restartInMs} ms`,
  'thread.hung': ({ waitedMs }) => `hangs for ${waitedMs} ms; ended`,
  'thread.failed': ({ reason }) => `did not start: ${reason}`,
  'thread.restarted': () => 'answers again',
  'subgraph.ready': ({ signed }) =>
    `ready, answers ${signed ? 'who signs with the secret' : 'whoever asks on this machine'}`,
  'subgraph.silent': ({ reason }) => `does not answer: ${reason}`,
  'subgraph.answers': () => 'answers again',
  'sdl.refused': ({ reason }) => `its SDL does not compose with the others; the last good one stays: ${reason}`,
  'contract.lacking': ({ lacks }) =>
    lacks.length > 0
      ? `lacks of this version’s contract, which is answered with null: ${lacks.join(', ')}`
      : 'has all of this version’s contract',
  'supergraph.composing': () => 'composing the supergraph',
  'supergraph.changed': () => 'gateway: took up another supergraph',
  'supergraph.refused': ({ reason }) => `gateway: the last good supergraph stays: ${reason}`,
  'supergraph-file.refused': ({ reason }) => `the last good supergraph stays: ${reason}`,
  'gateway.ready': ({ subgraphs }) => `gateway: ready, over ${subgraphs.join(', ')}`,
  'workbench.listening': ({ url }) => `workbench at ${url} (in a browser on this machine; Ctrl-C ends it)`,
  'pages.listening': ({ url }) => `Pages     ${url} (in a browser)`,
  listening: ({ url }) => `GraphQL   ${url}`,
  'reports.listening': ({ url }) => `Reports   ${url}`,
  'graphiql.listening': ({ url, example }) =>
    [
      `GraphiQL  ${url}\n`,
      `Try this query there, or any other under schema/examples/:\n\n${example}`,
      'Ctrl-C stops the hub.',
    ].join('\n'),
  'graphiql.built': ({ tookMs }) =>
    `GraphiQL was built in ${(tookMs / 1_000).toFixed(1)} s (only the first time and after changes)`,
  'graphiql.unbuilt': ({ reason }) => `/graphiql is not shown, as it could not be built: ${reason}`,
  'report.broken': ({ address, reason }) => `${address} ended before it was whole: ${reason}`,
  'request.answered': ({ method, route, status, operation, codes, tookMs }) =>
    [method, route, operation, status ?? 'gone', ...codes, `${tookMs} ms`].filter((part) => part !== null).join(' '),
  'traces.lost': ({ reason }) => `traces are lost, as the collector does not take them: ${reason}`,
  'traces.taken': () => 'the collector takes traces again',
  'metrics.listening': ({ url }) => `Metrics   ${url}`,
  'catalogue.unready': ({ settings }) =>
    `/catalog is not answered: who publishes the data is not set (${settings.join(', ')})`,
  'catalogue.moving': () =>
    '/catalog names its entries after the address that it is asked at, as publicUrl is not set; portals take them for others when that changes',
  stopping: ({ signal }) => `${signal}: finishing the requests under way`,
  stopped: () => 'stopped',
  unexpected: ({ error }) => `error: ${error}`,
};

/** An event as a person reads it: a line, or several; the first ends with the id of the request where it is of one. */
export function logText<Event extends keyof LogEvents>(
  event: Event,
  fields: LogEvents[Event],
  request?: { id: string },
): string {
  const text = `${ownerOf(fields)}${words[event](fields)}`;
  return request === undefined ? text : text.replace(/$/m, () => ` (request ${request.id})`);
}

/** Whose event it is, as it stands before the words. */
function ownerOf(fields: object): string {
  if ('county' in fields) return `${fields.county}: `;
  return 'subgraph' in fields && fields.subgraph !== undefined ? `${fields.subgraph}: ` : '';
}
