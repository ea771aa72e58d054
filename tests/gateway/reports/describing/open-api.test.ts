import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { THOROUGH } from '#tests/support/thorough.ts';
import { type DescribedHubServer, describedHub } from './described-hub.ts';

interface Operation {
  operationId: string;
  parameters?: ({ $ref: string } | QueryParameter)[];
  responses: Record<string, { content?: Record<string, { schema?: object; 'x-itemSchema'?: object }> }>;
}
interface QueryParameter {
  name: string;
  description: string;
  required: boolean;
  schema: { type: string; enum?: string[] };
  example?: string | string[];
}
interface OpenApi {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
  components: { parameters: Record<string, QueryParameter>; schemas: Record<string, object> };
}

const { silent, wrap } = silenceSwitch();
let hub: DescribedHubServer;
let document: OpenApi;
let ajv: Ajv2020;
beforeAll(async () => {
  hub = await describedHub({ wrap });
  document = await hub.json<OpenApi>('/v1/openapi.json');
  ajv = new Ajv2020({
    strict: false,
    formats: {
      date: /^\d{4}-\d\d-\d\d$/,
      'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
      uri: (text) => URL.canParse(text),
    },
  });
  ajv.addSchema(document, 'hub');
});
afterAll(() => hub.close());

/** What is at a place in the document, as a check of values. */
function checkAt(...place: readonly string[]): ValidateFunction {
  const pointer = place
    .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
  return ajv.getSchema(`hub#${pointer}`) ?? ajv.compile({ $ref: `hub#${pointer}` });
}

const bare = (response: Response) => response.headers.get('content-type')?.split(';')[0] ?? '';
const parametersOf = ({ parameters = [] }: Operation) =>
  parameters.map((one) =>
    '$ref' in one ? document.components.parameters[one.$ref.split('/').at(-1) ?? ''] : one,
  ) as QueryParameter[];
/** The type of an answer in JSON that is one value. */
const jsonOf = ({ responses }: Operation) =>
  Object.keys(responses['200']?.content ?? {}).find((type) => /json$/.test(type) && !/ndjson/.test(type));
const answerCheckAt = (path: string, type: string) =>
  checkAt('paths', path, 'get', 'responses', '200', 'content', type, 'schema');

/** A parameter as the document shows it, at a path that takes it. */
interface Example {
  path: string;
  search: string;
}

const examplesOf = (path: string, operation: Operation): Example[] =>
  parametersOf(operation).flatMap(({ name, example }) =>
    example === undefined
      ? []
      : { path, search: `?${new URLSearchParams([example].flat().map((value) => [name, value]))}` },
  );

/** Each example at one of the paths that take it, and each path with one of its own; all of them where there is time. */
function inTurn(examples: readonly Example[]): Iterable<Example> {
  if (THOROUGH) return examples;
  const [paths, searches] = [Map.groupBy(examples, ({ path }) => path), Map.groupBy(examples, ({ search }) => search)];
  const atTurn = (some: Example[], turn: number) => some.slice(turn % some.length).slice(0, 1);
  return new Set([...paths.values(), ...searches.values()].flatMap(atTurn));
}

const operations = () => Object.entries(document.paths).map(([path, { get }]) => ({ path, get }));

describe('The OpenAPI document', () => {
  it('is OpenAPI 3.1 by the schema of its specification', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document) as never);
    expect([validator.version, valid, errors]).toEqual(['3.1', true, undefined]);
  });

  it('is refused by that schema where an answer lacks its description', async () => {
    const altered = structuredClone(document);
    for (const { get } of Object.values(altered.paths))
      Reflect.deleteProperty(get.responses['200'] as object, 'description');
    expect(await new Validator().validate(altered as never)).toMatchObject({ valid: false });
  });

  it('has a path for every table in every form, for every description and schema', async () => {
    const { tables } = await hub.json<{ tables: { address: string; forms: { address: string }[] }[] }>('/v1/reports');
    const addresses = tables.flatMap(({ address, forms }) => [address, ...forms.map((form) => form.address)]);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(addresses.map((address) => new URL(address).pathname)),
    );
  });

  it('says where the hub is', () => {
    expect(document.servers).toEqual([{ url: hub.url }]);
  });

  it('has no two operations of one name', () => {
    const ids = operations().map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes every parameter in both languages', () => {
    const poor = Object.values(document.components.parameters).filter(
      ({ description }) => !/\S\n\n\S/.test(description),
    );
    expect(poor).toEqual([]);
  });
});

describe('What the OpenAPI document tells', () => {
  it('answers 200 in a type that it names, and fits its schema in what is JSON, at each of its paths', async () => {
    for (const { path, get } of operations()) {
      const response = await hub.get(path);
      const types = Object.keys(get.responses['200']?.content ?? {});
      expect([path, response.status, types]).toEqual([path, 200, expect.arrayContaining([bare(response)])]);
      const body = await response.text();
      const json = jsonOf(get);
      if (json === undefined) continue;
      const check = answerCheckAt(path, json);
      expect([path, check(JSON.parse(body)), check.errors]).toEqual([path, true, null]);
    }
  });

  it('fits its schema with the examples of parameters', async () => {
    const examples = operations().flatMap(({ path, get }) =>
      jsonOf(get) === 'application/json' ? examplesOf(path, get) : [],
    );
    expect(new Set(examples.map(({ search }) => search)).size).toBeGreaterThan(10);
    for (const { path, search } of inTurn(examples)) {
      const response = await hub.get(`${path}${search}`);
      const check = answerCheckAt(path, 'application/json');
      const isFit = check(await response.json());
      expect([path, search, response.status, isFit, check.errors]).toEqual([path, search, 200, true, null]);
    }
  });

  it('fits its schema in each line of a stream of rows', async () => {
    const path = '/v1/reports/facts.ndjson';
    const check = checkAt('paths', path, 'get', 'responses', '200', 'content', 'application/x-ndjson', 'x-itemSchema');
    const lines = (await (await hub.get(path)).text()).trimEnd().split('\n');
    expect(lines.filter((line) => !check(JSON.parse(line)))).toEqual([]);
  });

  it('fits no row with a column that is none, or without one', async () => {
    const check = checkAt('components', 'schemas', 'facts-row');
    const { rows } = await hub.json<{ rows: Record<string, unknown>[] }>('/v1/reports/facts.json?aspects=title');
    const { fact_id: _, ...poor } = rows[0] ?? {};
    expect([check(rows[0]), check({ ...rows[0], more: 1 }), check(poor)]).toEqual([true, false, false]);
  });

  it.each([
    ['400', '/v1/reports/facts.json?lang=fi', 'GET'],
    ['404', '/v1/reports/fact.json', 'GET'],
    ['405', '/v1/reports/facts.json', 'POST'],
    ['503', '/v1/reports/facts.json', 'GET'],
  ])('has problems as they are: %s', async (status, path, method) => {
    if (status === '503') silent.add('dalarna');
    const response = await fetch(`${hub.url}${path}`, { method }).finally(() => silent.clear());
    const check = checkAt('components', 'schemas', 'Problem');
    const isFit = check(await response.json());
    expect([`${response.status}`, bare(response), isFit, check.errors]).toEqual([
      status,
      'application/problem+json',
      true,
      null,
    ]);
    expect(document.paths['/v1/reports/facts.json']?.get.responses).toHaveProperty(status);
  });
});
