/** Of a county, by its slug. */
interface OfCounty {
  county: string;
}

/** Of a subgraph as those who call it know it, by its name; a county's is its slug. */
interface OfSubgraph {
  subgraph: string;
}

type Nothing = Record<string, never>;

/** Everything that a process of the hub logs while it runs: the name of each event, and its fields. */
export interface LogEvents {
  'hub.starting': { dataDir: string };
  'hub.ready': { tookMs: number };
  /** A workbench of a county’s seeds answers on this machine. */
  'workbench.listening': OfCounty & { url: string };
  'counties.found': { counties: readonly string[] };
  /** What was imported at the start; nothing has changed where the data was held before. */
  'county.ready': OfCounty & { changed: boolean; added: number; updated: number; removed: number };
  'county.unready': OfCounty & { reason: string };
  'database.opening': OfCounty;
  'database.migrated': OfCounty & { migrations: readonly string[] };
  /** `database` names it and its server, without a password. */
  'database.away': OfCounty & { database: string; reason: string };
  'database.back': OfCounty & { database: string };
  'statement.timed-out': OfCounty & { reason: string };
  'seeds.importing': OfCounty;
  /** The seeds are left aside, as other data was imported on request. */
  'seeds.skipped': OfCounty;
  /** The seeds are those that an earlier start brought in. */
  'seeds.known': OfCounty;
  /** `held`: whether the county answers what it held before. `reason` has a line for each issue: file, line, field. */
  'seeds.refused': OfCounty & { held: boolean; reason: string };
  /** A command of this machine had work done on the county's data, by the name of the work. */
  'command.ended': OfCounty & { command: string; outcome: 'done' | 'refused' | 'failed'; tookMs: number };
  /** Commands cannot reach the county's data while this process holds it, as no socket can be made. */
  'control.unavailable': OfCounty;
  'thread.ended': OfCounty & { restartInMs: number };
  'thread.hung': OfCounty & { waitedMs: number };
  'thread.failed': OfCounty & { reason: string };
  'thread.restarted': OfCounty;
  /** `signed`: whether it answers only who signs with the secret. */
  'subgraph.ready': OfSubgraph & { signed: boolean };
  'subgraph.silent': OfSubgraph & { reason: string };
  'subgraph.answers': OfSubgraph;
  /** The SDL that a subgraph runs with does not compose with the others'. */
  'sdl.refused': OfSubgraph & { reason: string };
  /** What a subgraph lacks of the contract, the first of it; nothing when it lacks nothing any more. */
  'contract.lacking': OfSubgraph & { lacks: readonly string[] };
  'supergraph.composing': Nothing;
  'supergraph.changed': Nothing;
  /** No gateway can be built over the newest supergraph. */
  'supergraph.refused': { reason: string };
  'supergraph-file.refused': { file: string; reason: string };
  'gateway.ready': { subgraphs: readonly string[] };
  /** `url` is where operations are answered. */
  listening: { url: string };
  /** `url` is where people look. */
  'pages.listening': { url: string };
  /** `url` is where tables for tools are listed. */
  'reports.listening': { url: string };
  /** `url` is where metrics are read. */
  'metrics.listening': { url: string };
  /** `example` is a query to try there. */
  'graphiql.listening': { url: string; example: string };
  /** GraphiQL was built, which is done once for the sources that there are. */
  'graphiql.built': { tookMs: number };
  'graphiql.unbuilt': { reason: string };
  /**
   * A request was answered; reported where that is asked for. Nothing of it is told of what was asked but the name of the operation.
   * `status` is `null` where the client went away before; `codes` are those of the errors that it was told.
   */
  'request.answered': {
    method: string;
    route: string;
    status: number | null;
    operation: string | null;
    codes: readonly string[];
    tookMs: number;
  };
  /** The collector does not take the traces that are sent to it. They are thrown away, and nothing else is different. */
  'traces.lost': { reason: string };
  'traces.taken': Nothing;
  /** A report ended before it was whole: a county fell silent, or what was read changed. */
  'report.broken': { address: string; reason: string };
  /** The catalogue of open data is not answered, as the hub is not told who publishes it: these settings lack. */
  'catalogue.unready': { settings: readonly string[] };
  /** The addresses of entries in the catalogue follow the address that it is asked at, as none is set. */
  'catalogue.moving': Nothing;
  stopping: { signal: string };
  stopped: Nothing;
  /** An error that nobody foresaw, with its stack where it has one; masked for who asked. */
  unexpected: { subgraph?: string | undefined; error: string };
}

/** An event with its fields; plain data that can cross a thread. */
export type LogEntry = { [Event in keyof LogEvents]: [event: Event, fields: LogEvents[Event]] }[keyof LogEvents];

/** Takes what a process logs. How it is written is not the caller's concern. */
export type Log = (...entry: LogEntry) => void;
