import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';

const { silent, wrap } = silenceSwitch();
let hub: ServedHub;
beforeAll(async () => {
  hub = await serveHub(await overSharedCounties({ wrap }));
});
afterAll(() => hub.close());

const get = (path: string, init?: RequestInit) => fetch(`${hub.url}/v1/reports/${path}`, init);

type Row = Record<string, unknown>;

async function rows(path: string): Promise<Row[]> {
  const { rows } = (await (await get(path)).json()) as { rows: Row[] };
  return rows;
}

/** Asks while a county is silent. */
async function without<Result>(county: string, run: () => Promise<Result>): Promise<Result> {
  silent.add(county);
  try {
    return await run();
  } finally {
    silent.delete(county);
  }
}

describe('A report of facts', () => {
  it('has every fact that GraphQL answers, and no other', async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await hub.ask(
        'query ($after: String) { facts(first: 100, after: $after) { nodes { factId } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      ids.push(...data.facts.nodes.map((node: { factId: string }) => node.factId));
      if (!data.facts.pageInfo.hasNextPage) break;
      after = data.facts.pageInfo.endCursor;
    }
    const reported = (await rows('facts.json')).map(({ fact_id }) => fact_id);
    expect(reported.toSorted()).toEqual(ids.toSorted());
  });

  it('says of a fact what GraphQL says of it', async () => {
    const { data } = await hub.ask(
      '{ facts(filter: { aspects: ["validFrom"], counties: ["05"], statedAs: [STATED] }, first: 1) { nodes { factId statedAs wording value inWords { en } instrument { instrumentId title kind } citations { documentId documentTitle lineStart lineEnd } } } }',
    );
    const [node] = data.facts.nodes;
    const [cited] = node.citations;
    const found = (await rows('facts.json?aspects=validFrom&counties=05&lang=en')).find(
      ({ fact_id }) => fact_id === node.factId,
    );
    expect(found).toMatchObject({
      row_state: 'HELD',
      county_code: '05',
      instrument_id: node.instrument.instrumentId,
      instrument_title: node.instrument.title,
      instrument_kind_code: node.instrument.kind,
      aspect_code: 'validFrom',
      value_date: node.value.date,
      stated_as_code: node.statedAs,
      in_words: node.inWords.en,
      wording: node.wording,
      citation_count: node.citations.length,
      document_id: cited.documentId,
      document_title: cited.documentTitle,
      line_start: cited.lineStart,
      line_end: cited.lineEnd,
    });
  });

  it('has a row for each citation where that is asked for', async () => {
    const first = await rows('facts.json');
    const each = await rows('facts.json?citations=rows');
    const cited = first.reduce((sum, row) => sum + Math.max(1, Number(row.citation_count)), 0);
    expect(each).toHaveLength(cited);
  });

  it.each([
    ['repeated', 'counties=05&counties=20'],
    ['with commas', 'counties=05,20'],
  ])('takes a list %s', async (_, counties) => {
    const codes = new Set((await rows(`facts.json?aspects=title&${counties}`)).map(({ county_code }) => county_code));
    expect([...codes]).toEqual(['05', '20']);
  });

  it.each([
    ['codes', 'aspect_name', 'aspect_code'],
    ['texts', 'aspect_code', 'aspect_name'],
  ])('leaves out the columns that labels=%s does not ask for', async (labels, hidden, shown) => {
    const [row] = await rows(`facts.json?aspects=title&labels=${labels}`);
    expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining([shown]));
    expect(row).not.toHaveProperty(hidden);
  });

  it('is written in the language that is asked for', async () => {
    const named = async (lang: string) => (await rows(`facts.json?aspects=title&lang=${lang}`))[0]?.aspect_name;
    expect([await named('sv'), await named('en')]).toEqual(['Titel', 'Title']);
  });

  it('has its columns also where it has no rows', async () => {
    const text = await (await get('facts.csv?aspects=title&statedAs=ILLEGIBLE')).text();
    expect(text.split('\r\n')).toEqual([expect.stringMatching(/^\uFEFF?row_state,county_code,/), '']);
  });
});

describe('What cannot be made a report of', () => {
  it.each([
    [
      'a parameter that is not known, with the nearest',
      'facts.csv?countys=05',
      400,
      /^countys: no such parameter.* did you mean "counties"\?/,
    ],
    ['a county that is none', 'facts.csv?counties=99', 400, /^counties: "99" is not a county code/],
    ['an aspect that is none, with the nearest', 'facts.csv?aspects=validFro', 400, /did you mean "validFrom"\?/],
    ['a word that is none of an enumeration', 'facts.csv?statedAs=STATD', 400, /did you mean "STATED"\?/],
    ['a moment to come', 'facts.csv?asKnownAt=2999-01-01T00:00:00Z', 400, /^asKnownAt: .* is still to come/],
    ['a moment that is none', 'facts.csv?asKnownAt=yesterday', 400, /^asKnownAt: "yesterday" is no moment/],
    ['what is given twice', 'facts.csv?lang=sv&lang=en', 400, /^lang: given 2 times/],
    ['an aspect where the table has one of its own', 'parties.csv?aspects=title', 400, /^aspects: no such parameter/],
    ['a table that is none, with the nearest', 'fact.csv', 404, /^no report "fact"; did you mean "facts"\?/],
    ['a form that is none', 'facts.docx', 404, /^no report in the form "docx"/],
    ['a cursor that is none', 'facts.csv?after=hello', 400, /^after: not a cursor of a report/],
  ])('is refused: %s', async (_, path, status, detail) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect([response.status, await response.json()]).toEqual([
      status,
      expect.objectContaining({ type: 'about:blank', status, detail: expect.stringMatching(detail) }),
    ]);
  });

  it('is refused by POST, with the methods that there are', async () => {
    const response = await get('facts.csv', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('is refused where a cursor is of another table', async () => {
    const cursor = (await get('facts.csv')).headers.get('hub-next-cursor');
    const { detail } = (await (await get(`parties.csv?after=${cursor}`)).json()) as { detail: string };
    expect(detail).toMatch(/^after: this cursor belongs to another report/);
  });
});

describe('A county that does not answer', () => {
  it('has the report refused, by its name', async () => {
    const response = await without('dalarna', () => get('facts.csv'));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await response.json()).toMatchObject({
      code: 'COUNTY_UNAVAILABLE',
      detail: expect.stringContaining('Dalarnas län'),
      counties: [{ code: '20', name: 'Dalarnas län', status: 'UNAVAILABLE' }],
    });
  });

  it('is no matter where it is not asked', async () => {
    const response = await without('dalarna', () => get('facts.csv?counties=05'));
    expect(response.status).toBe(200);
  });

  it('has a row that marks it, and none of its own, where a part is asked for', async () => {
    const { missing, partial } = await without('dalarna', async () => {
      const response = await get('facts.json?complete=partial');
      const { rows } = (await response.json()) as { rows: Row[] };
      return { missing: response.headers.get('hub-missing-counties'), partial: rows };
    });
    expect(missing).toBe('20');
    expect(partial.filter(({ county_code }) => county_code === '20')).toEqual([
      expect.objectContaining({ row_state: 'MISSING', fact_id: null }),
    ]);
  });

  it('is told as 503 where no other does either', async () => {
    for (const { name, county } of hub.subgraphs) if (county) silent.add(name);
    const response = await get('facts.csv?complete=partial');
    silent.clear();
    expect(response.status).toBe(503);
  });
});

describe('Whether a report has changed', () => {
  it('is answered with 304, without asking for rows', async () => {
    const whole = await get('facts.csv');
    await whole.text();
    const tag = whole.headers.get('etag') ?? '';
    const { result, calls } = await hub.counting(() => get('facts.csv', { headers: { 'if-none-match': tag } }));
    expect([result.status, await result.text()]).toEqual([304, '']);
    expect(calls.toSorted()).toEqual(['dalarna', 'ostergotland', 'vastra-gotaland']);
  });

  it.each([
    ['another language', 'facts.csv?lang=en'],
    ['another form', 'facts.json'],
    ['fewer rows', 'facts.csv?counties=05'],
  ])('is told apart from %s', async (_, path) => {
    const [one, other] = await Promise.all([get('facts.csv'), get(path)]);
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });

  it('is told apart from a part of it', async () => {
    const whole = await get('facts.csv?complete=partial');
    const part = await without('dalarna', () => get('facts.csv?complete=partial'));
    expect(whole.headers.get('etag')).not.toBe(part.headers.get('etag'));
  });

  it('is told by HEAD with the headers of GET', async () => {
    const [head, whole] = await Promise.all([get('facts.csv', { method: 'HEAD' }), get('facts.csv')]);
    const told = ({ headers }: Response) =>
      ['content-type', 'etag', 'hub-next-cursor', 'content-disposition'].map((name) => headers.get(name));
    expect([told(head), await head.text()]).toEqual([told(whole), '']);
  });
});

describe('The headers of a report', () => {
  it.each(['br', 'gzip'])('tell that it is packed by %s, and it can be unpacked', async (encoding) => {
    const response = await get('facts.csv', { headers: { 'accept-encoding': encoding } });
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
      encoding,
      'accept-encoding',
    ]);
    expect(await response.text()).toBe(
      await (await get('facts.csv', { headers: { 'accept-encoding': 'identity' } })).text(),
    );
  });

  it('name the licences of the counties, each once', async () => {
    const { headers } = await get('facts.csv');
    const licences = headers
      .get('link')
      ?.split(', ')
      .filter((link) => link.includes('rel="license"'));
    expect(licences).toEqual(['<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"']);
  });

  it('let pages of other origins read the cursor of the next pull', async () => {
    const { headers } = await get('facts.csv');
    expect(headers.get('access-control-expose-headers')).toContain('hub-next-cursor');
  });
});

describe('A report that loses a county on its way', () => {
  let [lost, calls] = [false, 0];
  let losing: ServedHub;
  beforeAll(async () => {
    const over = await overSharedCounties({
      wrap: (subgraph) => ({
        ...subgraph,
        async execute(request) {
          // It answers which revision it is at, whether it would refuse the question, and a try of it, but gives no rows.
          if (lost && subgraph.name === 'dalarna' && ++calls > 3) throw new Error('out of reach');
          return (subgraph.execute as NonNullable<typeof subgraph.execute>)(request);
        },
      }),
    });
    losing = await serveHub(over);
  });
  afterAll(() => losing.close());

  /** How an answer came: whether it began well, and whether it was whole. */
  const came = (path: string, encoding: string) =>
    new Promise<{ status: number | undefined; complete: boolean }>((resolve) => {
      send(`${losing.url}/v1/reports/${path}`, { headers: { 'accept-encoding': encoding } }, (response) => {
        response.resume();
        response.on('close', () => resolve({ status: response.statusCode, complete: response.complete }));
        response.on('error', () => {});
      }).end();
    });

  it.each([
    ['csv', 'identity'],
    ['csv', 'gzip'],
    ['json', 'br'],
    ['ndjson', 'identity'],
    ['xlsx', 'identity'],
    ['parquet', 'identity'],
    ['zip', 'identity'],
  ])('ends as a broken transfer (%s, %s), and the hub goes on', async (form, encoding) => {
    [lost, calls] = [true, 0];
    const broken = await came(`facts.${form}`, encoding);
    lost = false;
    const after = await came(`facts.${form}`, encoding);
    expect([broken, after]).toEqual([
      { status: 200, complete: false },
      { status: 200, complete: true },
    ]);
  });
});
