/** All rooms of a part of the house, as something that others may import from. */
const SCHEMA = 'schema';

/**
 * The rooms of the house, and from which others each may import beside itself. The longest path that a file lies in is
 * its room; one that only hold folders are no rooms, and a name without a room of its own stands for all rooms in it.
 */
export const PLAN: Readonly<Record<string, readonly string[]>> = {
  'schema/shared': [],
  'schema/keys': ['schema/shared'],
  'schema/values': ['schema/keys', 'schema/shared'],
  'schema/generated': [],
  'schema/codebook': ['schema/generated', 'schema/keys', 'schema/values'],
  'schema/questions': ['schema/keys', 'schema/shared', 'schema/values'],
  'schema/seeds': ['schema/codebook', 'schema/shared', 'schema/values'],
  'schema/contract': ['schema/codebook', 'schema/shared', 'schema/values'],
  'schema/settings': ['schema/shared'],
  'schema/personal-data': [],
  'schema/reference': ['schema/shared'],

  'subgraphs/serving': [SCHEMA],
  'subgraphs/comparison/asking': [SCHEMA],
  'subgraphs/comparison/questions': [SCHEMA, 'subgraphs/comparison/asking'],
  'subgraphs/comparison': [
    SCHEMA,
    'subgraphs/comparison/asking',
    'subgraphs/comparison/questions',
    'subgraphs/serving',
  ],
  'subgraphs/county/descriptors': [SCHEMA],
  'subgraphs/county/facts': [SCHEMA],
  'subgraphs/county/rules': [SCHEMA, 'subgraphs/county/facts'],
  'subgraphs/county/store': [SCHEMA],
  'subgraphs/county/reading': [SCHEMA, 'subgraphs/county/facts', 'subgraphs/county/store'],
  'subgraphs/county/intake': [
    SCHEMA,
    'subgraphs/county/facts',
    'subgraphs/county/reading',
    'subgraphs/county/rules',
    'subgraphs/county/store',
  ],
  'subgraphs/county/answers': [
    SCHEMA,
    'subgraphs/county/facts',
    'subgraphs/county/reading',
    'subgraphs/county/rules',
    'subgraphs/county/store',
  ],
  'subgraphs/county': [
    SCHEMA,
    'subgraphs/county/answers',
    'subgraphs/county/descriptors',
    'subgraphs/county/facts',
    'subgraphs/county/intake',
    'subgraphs/county/reading',
    'subgraphs/county/store',
    'subgraphs/serving',
  ],
  'subgraphs/county/thread': [SCHEMA, 'subgraphs/county', 'subgraphs/county/descriptors', 'subgraphs/serving'],
  'subgraphs/county/operations': [
    SCHEMA,
    'subgraphs/county',
    'subgraphs/county/descriptors',
    'subgraphs/county/facts',
    'subgraphs/county/intake',
    'subgraphs/county/reading',
    'subgraphs/county/store',
    'subgraphs/serving',
  ],
  'subgraphs/<county>': ['subgraphs/county/descriptors'],
  subgraphs: [
    SCHEMA,
    'subgraphs/comparison',
    'subgraphs/county/descriptors',
    'subgraphs/county/store',
    'subgraphs/county/thread',
    'subgraphs/serving',
  ],
  'subgraphs/generate': [SCHEMA, 'subgraphs', 'subgraphs/comparison'],

  'gateway/engine': [SCHEMA, 'subgraphs/serving'],
  'gateway/composition': [SCHEMA, 'gateway/engine', 'subgraphs/serving'],
  'gateway/plugins': [SCHEMA, 'gateway/engine', 'subgraphs/serving'],
  'gateway/pages': [SCHEMA],
  gateway: [SCHEMA, 'gateway/composition', 'gateway/engine', 'gateway/pages', 'gateway/plugins', 'subgraphs/serving'],
  'gateway/start-all.ts': [SCHEMA, 'gateway', 'gateway/engine', 'gateway/pages', 'subgraphs', 'subgraphs/serving'],
  'gateway/commands': [
    SCHEMA,
    'gateway',
    'gateway/composition',
    'gateway/start-all.ts',
    'subgraphs',
    'subgraphs/county/operations',
    'subgraphs/serving',
  ],
  'hub.ts': ['gateway/commands'],
};

/** Rooms whose files a browser must be able to run, with all that they import. */
export const BROWSER: readonly string[] = ['schema/values', 'schema/codebook', 'schema/questions'];
