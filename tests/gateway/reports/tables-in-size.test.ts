import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { admitted } from '#tests/gateway/plugins/planning/largest-documents.ts';
import { supergraphOfAll } from '#tests/gateway/plugins/planning/many-counties.ts';
import { type SizedHub, startSizedHub } from '#tests/questions/counting/sized-hub.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';

const tables = [...(await findTables()).values()];

describe('With 21 counties', () => {
  const schema = publicSchema(supergraphOfAll());
  it.each(tables.map(({ name, source }) => [name, source.document]))(
    'what the table %s asks the hub is within its limits',
    (_, document) => {
      expect(admitted(document, schema)).toBe(true);
    },
  );
});

describe('A report of agreements', () => {
  let five: SizedHub;
  let hundred: SizedHub;
  let served: ServedHub[] = [];
  beforeAll(async () => {
    five = await startSizedHub(3, 2);
    hundred = await startSizedHub(20, 20);
    served = await Promise.all([five, hundred].map(({ hub }) => serveHub(hub)));
  });
  afterAll(() => Promise.all(served.map((hub) => hub.close())));

  it('costs as many calls and SQL statements for a page of forty as for five', async () => {
    const costs = [];
    for (const hub of served) {
      const { calls, statements } = await hub.counting(async () =>
        (await fetch(`${hub.url}/v1/reports/agreements.json`)).text(),
      );
      costs.push({ calls: calls.length, statements });
    }
    expect(costs[1]).toEqual(costs[0]);
  });
});
