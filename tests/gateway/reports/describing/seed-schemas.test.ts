import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '#tests/support/project-files.ts';
import { type DescribedHubServer, describedHub } from './described-hub.ts';

let hub: DescribedHubServer;
beforeAll(async () => {
  hub = await describedHub();
});
afterAll(() => hub.close());

const files = readdirSync(`${ROOT}seeds`).filter((file) => file.endsWith('.schema.json'));

describe('The schemas of seeds', () => {
  it.each(files)('are published as they lie with the seeds: %s', async (file) => {
    const response = await hub.get(`/v1/schemas/${file}`);
    expect(response.headers.get('content-type')).toBe('application/schema+json');
    expect(await response.text()).toBe(readFileSync(`${ROOT}seeds/${file}`, 'utf8'));
  });

  it.each(files)('are JSON Schemas: %s', async (file) => {
    const schema = await hub.json<object>(`/v1/schemas/${file}`);
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
  });

  it.each(['none.schema.json', '../package.json', '..%2Fpackage.json', 'county', ''])(
    'give nothing else: %s',
    async (name) => {
      expect((await hub.get(`/v1/schemas/${name}`)).status).toBe(404);
    },
  );
});
