import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { runHere } from '#tests/support/run-here.ts';
import { type HubWithForeign, startWithForeign } from './hub-with-foreign.ts';
import { plainData, plainSaid } from './plain-county/plain-data.ts';
import { type PlainFault, type ServedPlainCounty, servePlainCounty } from './plain-county/plain-server.ts';

type Asked = Parameters<NonNullable<PlainFault['asked']>>[0];

/** Leaves out the answer to facts in bulk under an aspect. */
const REFUSING: PlainFault = {
  asked: (asked) => (isNarrowed(asked) ? { ...asked, question: 'none' } : asked),
};
/** Answers all facts in bulk, whatever the aspect. */
const IGNORING: PlainFault = {
  asked: (asked) => (isNarrowed(asked) ? { ...asked, args: { ...asked.args, filter: {} } } : asked),
};
const isNarrowed = ({ question, args }: Asked) => question === 'bulk-facts' && args.filter.aspects !== undefined;

/** Tables whose rows this county cannot give: it does not know their question, or lacks a field of them. */
const LACKED = ['agreements', 'assignment-directives', 'changes', 'consultations', 'decisions', 'instruments'];

const TABLES = [...(await findTables())].filter(([, { source }]) => source.ofCounties).map(([name]) => name);
const NAME = 'Hallands län';
const PARTIES = plainData.instruments.flatMap((one) => plainSaid(one, 'parties'));

const fault: PlainFault = {};
let county: ServedPlainCounty;
let hub: HubWithForeign;
beforeAll(async () => {
  county = await servePlainCounty(fault);
  hub = await startWithForeign({ halland: { code: '13', url: county.url } });
});
afterAll(async () => {
  await hub?.stop();
  await county?.close();
});
beforeEach(() => {
  for (const name of Object.keys(fault)) delete fault[name as keyof PlainFault];
});

const get = (path: string, headers: Record<string, string> = {}) => hub.get(`/v1/reports/${path}`, { headers });

async function linesOf(path: string): Promise<string[]> {
  return (await (await get(path)).text()).split('\r\n');
}

const isOfHalland = (line: string) => line.includes(NAME);

describe('A report of a hub with a foreign county', () => {
  it.each(TABLES.filter((name) => !LACKED.includes(name)))('%s is whole with what the county answers', async (name) => {
    const response = await get(`${name}.csv`);
    expect([response.status, response.headers.get('hub-missing-counties')]).toEqual([200, null]);
    await response.text();
  });

  it.each(LACKED)('%s is refused where the county cannot give its rows, and says so', async (name) => {
    const response = await get(`${name}.csv`);
    const problem = await response.json();
    expect([response.status, problem]).toEqual([
      503,
      expect.objectContaining({ code: 'COUNTY_UNAVAILABLE', detail: expect.stringContaining(`without ${NAME} (`) }),
    ]);
    expect(problem.counties).toEqual([{ code: '13', name: NAME, status: 'UNSUPPORTED' }]);
  });

  it.each(LACKED)('%s is had without it where a part is asked for, and marks it', async (name) => {
    const response = await get(`${name}.csv?complete=partial`);
    const lines = (await response.text()).split('\r\n').filter(isOfHalland);
    expect([response.headers.get('hub-missing-counties'), lines]).toEqual([
      '13',
      [expect.stringMatching(/^MISSING,13,/)],
    ]);
  });

  it('tells in JSON that the county does not know what was asked', async () => {
    const { counties } = await (await get('decisions.json?complete=partial')).json();
    expect(counties.find(({ code }: { code: string }) => code === '13')).toMatchObject({
      status: 'UNSUPPORTED',
      revision: null,
    });
  });

  it('is whole again without asking the county for rows, where its tag is held', async () => {
    const response = await get('facts.csv');
    await response.text();
    const asked: string[] = [];
    fault.asked = (one) => {
      asked.push(one.question);
      return one;
    };
    const again = await get('facts.csv', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect([again.status, asked.filter((question) => question !== 'revision')]).toEqual([304, []]);
  });
});

describe.each([
  ['refuses the filter of facts in bulk', REFUSING, /\(it knows no question "bulk-facts"\)/],
  [
    'ignores the filter of facts in bulk',
    IGNORING,
    /\(it answered halland:.* to a selection by aspects, which was not/,
  ],
])('A report in bulk, of a hub with a foreign county that %s,', (_, planted, why) => {
  beforeEach(() => void Object.assign(fault, planted));

  it('is refused before its first byte, and says why', async () => {
    const response = await get('parties.csv');
    expect([response.status, (await response.json()).detail]).toEqual([503, expect.stringMatching(why)]);
  });

  it('marks the county where a part is asked for, and has no row of it', async () => {
    const lines = (await linesOf('parties.csv?complete=partial')).filter(isOfHalland);
    expect(lines).toEqual([expect.stringMatching(/^MISSING,13,/)]);
  });

  it('is whole where nothing is narrowed', async () => {
    expect((await linesOf('facts.csv')).filter(isOfHalland).length).toBeGreaterThan(20);
  });

  it('is another one once the county has been mended', async () => {
    const part = await get('parties.csv?complete=partial');
    await part.text();
    delete fault.asked;
    const whole = await get('parties.csv?complete=partial', { 'if-none-match': part.headers.get('etag') ?? '' });
    expect([whole.status, (await whole.text()).split('\r\n').filter(isOfHalland).length]).toEqual([
      200,
      PARTIES.length,
    ]);
  });

  it('leaves the county where it was for who pulls, so that the next pull has its rows', async () => {
    const cursor = (await get('parties.json?complete=partial')).headers.get('hub-next-cursor') ?? '';
    delete fault.asked;
    const { rows } = await (await get(`parties.json?after=${encodeURIComponent(cursor)}`)).json();
    expect(rows.map(({ county_code }: { county_code: string }) => county_code)).toEqual(PARTIES.map(() => '13'));
  });
});

it('A report whose county goes back on what it answered first ends as a broken transfer, and the log says why', async () => {
  fault.asked = (asked) => (isNarrowed(asked) && asked.args.first > 20 ? { ...asked, question: 'none' } : asked);
  const response = await get('parties.csv');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  const told = 'parties.csv ended before it was whole: the county halland ended its answer: it knows no question';
  await expect.poll(() => hub.out()).toContain(told);
});

it('A page of a report whose county refuses it says who it is, and nothing that the county said of itself', async () => {
  const first = await (await get('facts.json?first=3&counties=13')).json();
  fault.asked = (asked) => {
    if (asked.question !== 'bulk-facts') return asked;
    throw new GraphQLError('the disk of db.internal is full', { extensions: { code: 'COUNTY_UNAVAILABLE' } });
  };
  const response = await get(`facts.json?first=3&counties=13&page=${encodeURIComponent(first.next.page)}`);
  expect([response.status, (await response.json()).detail]).toEqual([503, 'the county halland ended its answer']);
});

describe('A data set of a hub with a foreign county', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-set-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (...flags: string[]) => runHere(['dataset', folder, '--url', new URL('/', hub.url).href, ...flags]);

  it('is refused where a table would be without it', async () => {
    const { code, err } = await write();
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`/v1/reports/agreements.csv: the report would be without ${NAME}`),
    ]);
  });

  it('says of each table that is without it that it is, where a part is asked for', async () => {
    const { code, err } = await write('--partial');
    expect([code, err]).toEqual([0, expect.stringContaining(`without ${NAME} in ${LACKED.join(', ')}`)]);
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    const without = resources.flatMap(({ name, missingCounties }: Record<string, string>) =>
      missingCounties ? name : [],
    );
    expect(without).toEqual(LACKED.flatMap((name) => [`${name}-csv`, `${name}-parquet`]));
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('| Beslut, **utan län 13** |');
  });
});
