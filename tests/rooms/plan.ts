/** Every room of the contract. */
const SCHEMA = 'schema';

/** A room: what is there, and from which others its files may import. */
export interface Room {
  what: string;
  may: readonly string[];
}

/**
 * The rooms of the house. The longest path that a file lies in is its room; a path that is no room of its own stands for
 * all rooms in it. Data flows one way: a request enters the gateway, goes to the subgraphs, to the database, and back.
 */
export const PLAN: Readonly<Record<string, Room>> = {
  'schema/shared': { what: 'errors, limits, days, words and what else all use', may: [] },
  'schema/keys': {
    what: 'ids, references between subgraphs, cursors, sort keys, scalars',
    may: ['schema/shared', 'schema/values'],
  },
  'schema/values': { what: 'the kinds of value that a fact can hold, enumerations, citations', may: ['schema/shared'] },
  'schema/generated': { what: 'the codebook as code, SDL of the subgraphs, supergraph, public schema', may: [] },
  'schema/codebook': {
    what: 'aspects and themes, and the values of aspects',
    may: ['schema/generated', 'schema/shared', 'schema/values'],
  },
  'schema/questions': {
    what: 'what counties are asked and what they answer',
    may: ['schema/codebook', 'schema/shared', 'schema/values'],
  },
  'schema/open-data': { what: 'licences of data, and how data is cited', may: ['schema/values'] },
  'schema/seeds': {
    what: 'the form of seed files',
    may: ['schema/codebook', 'schema/open-data', 'schema/personal-data', 'schema/shared', 'schema/values'],
  },
  'schema/contract': {
    what: 'SDL of counties, composition, lint',
    may: ['schema/codebook', 'schema/shared', 'schema/values'],
  },
  'schema/settings': {
    what: 'every setting and where it comes from',
    may: ['schema/personal-data', 'schema/shared'],
  },
  'schema/personal-data': {
    what: 'what contact data looks like, and what is that of a function',
    may: ['schema/shared'],
  },
  'schema/reference': { what: 'SCB’s tables and their reader', may: ['schema/shared'] },
  'subgraphs/discovery': { what: 'finds folders by what lies in them, so that nothing is listed', may: [] },
  'subgraphs/tracing': { what: 'spans of requests; none until they are asked for', may: [SCHEMA] },
  'subgraphs/serving': {
    what: 'Apollo Server, HTTP, signatures; knows no county',
    may: [SCHEMA, 'subgraphs/tracing'],
  },
  'subgraphs/comparison/asking': { what: 'how any question is asked and merged', may: [SCHEMA] },
  'subgraphs/comparison/questions': {
    what: 'each question: its SDL and its merge',
    may: [SCHEMA, 'subgraphs/comparison/asking'],
  },
  'subgraphs/comparison': {
    what: 'the comparison subgraph',
    may: [SCHEMA, 'subgraphs/comparison/asking', 'subgraphs/discovery', 'subgraphs/serving'],
  },
  'subgraphs/county/descriptors': { what: 'declares and finds counties', may: [SCHEMA, 'subgraphs/discovery'] },
  'subgraphs/county/facts': { what: 'what a fact is, and typed readers of it', may: [SCHEMA] },
  'subgraphs/county/rules': {
    what: 'status, coverage, adoption, consultations, search words, what wordings can mean: pure',
    may: [SCHEMA, 'subgraphs/county/facts'],
  },
  'subgraphs/county/drafting': {
    what: 'reads a paper by rules into proposals, and proposals into seeds: pure',
    may: [SCHEMA, 'subgraphs/county/rules'],
  },
  'subgraphs/county/store': {
    what: 'database, entities, migrations, history, backup',
    may: [SCHEMA, 'subgraphs/county/facts', 'subgraphs/county/rules', 'subgraphs/tracing'],
  },
  'subgraphs/county/reading': {
    what: 'what is known at a moment: context, loaders, citations, matching',
    may: [SCHEMA, 'subgraphs/county/facts', 'subgraphs/county/store'],
  },
  'subgraphs/county/intake': {
    what: 'seeds, documents, what is derived at import',
    may: [
      SCHEMA,
      'subgraphs/county/facts',
      'subgraphs/county/reading',
      'subgraphs/county/rules',
      'subgraphs/county/store',
    ],
  },
  'subgraphs/county/answers': {
    what: 'answers to questions, resolvers, search',
    may: [
      SCHEMA,
      'subgraphs/county/facts',
      'subgraphs/county/reading',
      'subgraphs/county/rules',
      'subgraphs/county/store',
      'subgraphs/discovery',
    ],
  },
  'subgraphs/county': {
    what: 'a county’s subgraph',
    may: [
      SCHEMA,
      'subgraphs/county/answers',
      'subgraphs/county/descriptors',
      'subgraphs/county/facts',
      'subgraphs/county/intake',
      'subgraphs/county/reading',
      'subgraphs/county/store',
      'subgraphs/serving',
    ],
  },
  'subgraphs/county/thread': {
    what: 'a county in a thread of its own',
    may: [
      SCHEMA,
      'subgraphs/county',
      'subgraphs/county/descriptors',
      'subgraphs/county/operations',
      'subgraphs/county/store',
      'subgraphs/serving',
      'subgraphs/tracing',
    ],
  },
  'subgraphs/county/control': {
    what: 'how a command reaches the process that holds the data',
    may: [SCHEMA, 'subgraphs/serving'],
  },
  'subgraphs/county/newcomers': {
    what: 'the files with which a county begins',
    may: [SCHEMA, 'subgraphs/county/intake'],
  },
  'subgraphs/county/workbench': {
    what: 'seeds while somebody edits them: read in part, checked, saved whole, run on a database in memory',
    may: [
      SCHEMA,
      'subgraphs/county',
      'subgraphs/county/descriptors',
      'subgraphs/county/facts',
      'subgraphs/county/intake',
    ],
  },
  'subgraphs/county/operations': {
    what: 'what commands do with a county: the only door',
    may: [
      SCHEMA,
      'subgraphs/county',
      'subgraphs/county/control',
      'subgraphs/county/descriptors',
      'subgraphs/county/drafting',
      'subgraphs/county/intake',
      'subgraphs/county/newcomers',
      'subgraphs/county/reading',
      'subgraphs/county/store',
      'subgraphs/serving',
    ],
  },
  'subgraphs/<county>': { what: 'one descriptor', may: ['subgraphs/county/descriptors'] },
  subgraphs: {
    what: 'all subgraphs of the hub, of the contract or in this process',
    may: [
      SCHEMA,
      'subgraphs/comparison',
      'subgraphs/county',
      'subgraphs/county/descriptors',
      'subgraphs/county/store',
      'subgraphs/county/thread',
      'subgraphs/serving',
    ],
  },
  'subgraphs/generate': {
    what: 'writes what is made from the contract',
    may: [
      SCHEMA,
      'subgraphs',
      'subgraphs/comparison',
      'subgraphs/county',
      'subgraphs/county/descriptors',
      'subgraphs/county/facts',
      'subgraphs/county/intake',
    ],
  },
  'subgraphs/release': { what: 'makes a release of a version', may: [SCHEMA, 'subgraphs/generate'] },
  'gateway/calls': {
    what: 'the one way to call a subgraph: in its turn, within a deadline, once for all who ask the same',
    may: [SCHEMA, 'subgraphs/serving', 'subgraphs/tracing'],
  },
  'gateway/engine': {
    what: 'where subgraphs are called, and gateways changed',
    may: [SCHEMA, 'gateway/calls', 'subgraphs/serving'],
  },
  'gateway/composition': {
    what: 'where the supergraph comes from',
    may: [SCHEMA, 'gateway/engine', 'subgraphs/serving'],
  },
  'gateway/own-document': {
    what: 'the document that the engine gets, and the client’s answer of what it answers',
    may: [SCHEMA, 'gateway/engine'],
  },
  'gateway/cost': {
    what: 'what a question costs before it is asked, and what a client has asked for in a minute',
    may: [SCHEMA, 'gateway/engine', 'gateway/own-document', 'subgraphs/serving'],
  },
  'gateway/nodes': {
    what: 'what is found by id, in whichever county it is',
    may: [SCHEMA, 'gateway/engine', 'gateway/own-document'],
  },
  'gateway/kept-answers': {
    what: 'whole answers, given again as long as nothing has changed; how every subgraph stands',
    may: [SCHEMA, 'gateway/calls', 'gateway/engine', 'subgraphs/serving'],
  },
  'gateway/plugins': {
    what: 'limits, deadlines, silence, error codes',
    may: [SCHEMA, 'gateway/calls', 'gateway/cost', 'gateway/engine', 'gateway/kept-answers', 'subgraphs/serving'],
  },
  'gateway/graphiql/browser': {
    what: 'what the hub adds to GraphiQL, run by browsers',
    may: ['schema/shared', 'gateway/reports/formats'],
  },
  'gateway/graphiql/bundle': {
    what: 'GraphiQL as browsers load it: built once, and kept',
    may: [SCHEMA, 'gateway/graphiql/browser'],
  },
  'gateway/graphiql': {
    what: 'where people ask queries of their own',
    may: [SCHEMA, 'gateway/graphiql/bundle', 'gateway/pages/site', 'subgraphs/serving'],
  },
  'gateway/pages/site': {
    what: 'what all pages have in common: addresses, languages, the frame, files, refusals',
    may: [SCHEMA, 'gateway/pages/documents', 'subgraphs/serving'],
  },
  'gateway/pages/documents': { what: 'the queries of the pages, with their types', may: [] },
  'gateway/pages/parts': {
    what: 'what several pages show: values, citations, verdicts, what is missing',
    may: [SCHEMA, 'gateway/changes-log', 'gateway/pages/documents', 'gateway/pages/site'],
  },
  'gateway/pages/views': {
    what: 'every page: what it asks by the public schema, and how it is shown',
    may: [SCHEMA, 'gateway/changes-log', 'gateway/pages/documents', 'gateway/pages/parts', 'gateway/pages/site'],
  },
  'gateway/pages': {
    what: 'what people look at',
    may: [
      SCHEMA,
      'gateway/engine',
      'gateway/pages/documents',
      'gateway/pages/site',
      'gateway/trusted-documents',
      'subgraphs/serving',
    ],
  },
  'gateway/trusted-documents': {
    what: 'documents that are asked for by name',
    may: [SCHEMA, 'subgraphs/serving'],
  },
  'gateway/door': {
    what: 'what answers where, and what every answer over HTTP has in common',
    may: [
      SCHEMA,
      'gateway/cost',
      'gateway/engine',
      'gateway/graphiql',
      'gateway/kept-answers',
      'gateway/pages',
      'subgraphs/serving',
      'subgraphs/tracing',
    ],
  },
  'gateway/metrics': {
    what: 'what is told to who tends the hub: metrics, a line for each request, how it is with nothing left out',
    may: [
      SCHEMA,
      'gateway/calls',
      'gateway/door',
      'gateway/engine',
      'gateway/kept-answers',
      'subgraphs/serving',
      'subgraphs/tracing',
    ],
  },
  'gateway/reports/formats': {
    what: 'the forms of files that reports are written in: csv, json, xlsx …',
    may: [SCHEMA],
  },
  'gateway/reports/declaration': {
    what: 'how a table is declared: its columns, where its rows come from',
    may: [SCHEMA, 'gateway/engine', 'gateway/reports/formats'],
  },
  'gateway/reports/sources': {
    what: 'rows of the counties’ facts in bulk, and of what the public schema answers',
    may: [SCHEMA, 'gateway/engine', 'gateway/reports/declaration'],
  },
  'gateway/reports/tables': {
    what: 'every table, one file each',
    may: [SCHEMA, 'gateway/reports/declaration', 'gateway/reports/sources'],
  },
  'gateway/reports/parameters': {
    what: 'what a client can choose of a report, and how that is read',
    may: [SCHEMA, 'gateway/reports/declaration'],
  },
  'gateway/reports/answering': {
    what: 'an answer with a report, whole or not at all',
    may: [
      SCHEMA,
      'gateway/engine',
      'gateway/reports/declaration',
      'gateway/reports/formats',
      'gateway/reports/parameters',
      'gateway/reports/sources',
      'subgraphs/serving',
    ],
  },
  'gateway/reports/describing': {
    what: 'what is told of tables, to people and to programs: a page, OpenAPI, CSVW, bundles with a README',
    may: [
      SCHEMA,
      'gateway/engine',
      'gateway/pages/site',
      'gateway/reports/answering',
      'gateway/reports/declaration',
      'gateway/reports/formats',
      'gateway/reports/parameters',
      'subgraphs/serving',
    ],
  },
  'gateway/reports': {
    what: 'tables for tools that pull',
    may: [
      SCHEMA,
      'gateway/engine',
      'gateway/reports/answering',
      'gateway/reports/declaration',
      'gateway/reports/describing',
      'gateway/trusted-documents',
    ],
  },
  'gateway/catalogue': {
    what: 'the catalogue of open data, for portals that harvest it',
    may: [
      SCHEMA,
      'gateway/engine',
      'gateway/reports/answering',
      'gateway/reports/declaration',
      'gateway/reports/describing',
      'gateway/reports/formats',
      'gateway/reports/sources',
      'subgraphs/serving',
    ],
  },
  'gateway/changes-log': { what: 'reads the counties’ logs of changes on to their end', may: [] },
  'gateway/changes-feed': {
    what: 'the latest changes as a feed, for readers of news',
    may: [
      SCHEMA,
      'gateway/changes-log',
      'gateway/engine',
      'gateway/reports/answering',
      'gateway/reports/declaration',
      'gateway/reports/formats',
      'gateway/reports/parameters',
      'subgraphs/serving',
    ],
  },
  'gateway/data-set': {
    what: 'all that a running hub holds as a folder of files',
    may: [
      SCHEMA,
      'gateway/catalogue',
      'gateway/engine',
      'gateway/reports/answering',
      'gateway/reports/declaration',
      'gateway/reports/formats',
      'subgraphs/serving',
    ],
  },
  'gateway/verifying/asking': {
    what: 'asks a county that is checked, and reads lists to their end',
    may: [SCHEMA, 'subgraphs/serving'],
  },
  'gateway/verifying/opinions': {
    what: 'who belongs to a selection, by the verifier’s own reading of facts',
    may: [SCHEMA, 'gateway/verifying/asking'],
  },
  'gateway/verifying/checks': {
    what: 'what the contract asks of a county, one thing at a time',
    may: [SCHEMA, 'gateway/verifying/asking', 'gateway/verifying/opinions'],
  },
  'gateway/verifying': {
    what: 'holds any county’s subgraph against the contract, by asking alone',
    may: [SCHEMA, 'gateway/composition', 'gateway/verifying/asking', 'gateway/verifying/checks', 'subgraphs/serving'],
  },
  gateway: {
    what: 'the gateway, which knows no county',
    may: [
      SCHEMA,
      'gateway/calls',
      'gateway/catalogue',
      'gateway/changes-feed',
      'gateway/composition',
      'gateway/cost',
      'gateway/door',
      'gateway/engine',
      'gateway/graphiql',
      'gateway/kept-answers',
      'gateway/metrics',
      'gateway/nodes',
      'gateway/own-document',
      'gateway/pages',
      'gateway/plugins',
      'gateway/reports',
      'gateway/trusted-documents',
      'subgraphs/serving',
      'subgraphs/tracing',
    ],
  },
  'gateway/built-code': {
    what: 'the hub’s code in few files: built once, kept, and loaded in place of the sources',
    may: [SCHEMA],
  },
  'gateway/start-all.ts': {
    what: 'the hub in one process',
    may: [
      SCHEMA,
      'gateway',
      'gateway/built-code',
      'gateway/catalogue',
      'gateway/composition',
      'gateway/engine',
      'gateway/graphiql',
      'gateway/metrics',
      'gateway/trusted-documents',
      'subgraphs',
      'subgraphs/serving',
    ],
  },
  'gateway/workbench/browser': {
    what: 'the page in which seeds are edited, run by browsers',
    may: ['schema/values', 'gateway/pages/parts'],
  },
  'gateway/workbench': {
    what: 'the workbench: a page on this machine in which people read papers into seeds',
    may: [
      SCHEMA,
      'gateway',
      'gateway/engine',
      'gateway/pages/site',
      'gateway/workbench/browser',
      'subgraphs/comparison',
      'subgraphs/county',
      'subgraphs/county/operations',
      'subgraphs/county/workbench',
      'subgraphs/serving',
    ],
  },
  'gateway/command-line': {
    what: 'what commands share: settings from flags, help, exit codes, progress, log',
    may: [SCHEMA, 'subgraphs/serving'],
  },
  'gateway/commands': {
    what: 'the commands of hub',
    may: [
      SCHEMA,
      'gateway',
      'gateway/command-line',
      'gateway/composition',
      'gateway/data-set',
      'gateway/start-all.ts',
      'gateway/verifying',
      'gateway/workbench',
      'subgraphs',
      'subgraphs/county/operations',
      'subgraphs/serving',
    ],
  },
  'hub.ts': { what: 'the command line', may: ['gateway/command-line', 'gateway/commands'] },
};

/** Rooms whose files a browser must be able to run, with all that they import. */
export const BROWSER: readonly string[] = [
  'schema/values',
  'schema/codebook',
  'schema/questions',
  'gateway/graphiql/browser',
  'gateway/workbench/browser',
];
