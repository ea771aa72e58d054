import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parametersOf } from '#gateway/reports/answering/choice.ts';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import type { ColumnType } from '#gateway/reports/formats/report-format.ts';
import { takesMoment } from '#gateway/reports/parameters/document-parameters.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { overAttachedPapers } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { OPINIONS, WHOLE_OPINIONS } from './opinions/opinions.ts';

type Row = Record<string, unknown>;
interface File {
  rows: Row[];
  columns: { name: string; type: ColumnType }[];
}

const tables = [...(await findTables()).values()];
const names = tables.map(({ name }) => name);
const { silent, wrap } = silenceSwitch();
let hub: ServedHub;
const files = new Map<string, File>();

const get = (path: string) => fetch(`${hub.url}/v1/reports/${path}`);
const read = async (path: string) => (await (await get(path)).json()) as File;
const ask = async (query: string) => {
  const { data, errors } = await hub.ask(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

beforeAll(async () => {
  hub = await serveHub(await overAttachedPapers({ wrap }));
  for (const name of names) files.set(name, await read(`${name}.json?lang=en`));
});
afterAll(() => hub.close());

const fileOf = (name: string) => files.get(name) as File;
const rowsOf = (name: string) => fileOf(name).rows;

/** What a cell of a column may hold, beside nothing. */
const FITS: Readonly<Record<ColumnType, (cell: unknown) => boolean>> = {
  text: (cell) => typeof cell === 'string' && !isJson(cell),
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  boolean: (cell) => typeof cell === 'boolean',
  day: (cell) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell),
  moment: (cell) => typeof cell === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(cell),
};

function isJson(cell: string): boolean {
  try {
    return typeof JSON.parse(cell) === 'object';
  } catch {
    return false;
  }
}

describe.each(names)('The table %s', (name) => {
  it('has columns of different names in small letters', () => {
    const columns = fileOf(name).columns.map((column) => column.name);
    expect(columns.filter((column, index) => columns.indexOf(column) !== index)).toEqual([]);
    expect(columns.filter((column) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(column))).toEqual([]);
  });

  it('says what it is, and each of its columns, in both languages', () => {
    const table = tables.find((one) => one.name === name) as (typeof tables)[number];
    const said = [table, ...table.columns].flatMap(({ title, description }) => [title, description]);
    expect(said.filter(({ sv, en }) => sv.trim() === '' || en.trim() === '' || /·/.test(sv + en))).toEqual([]);
  });

  it('says what each of its parameters chooses, in both languages', async () => {
    const table = tables.find((one) => one.name === name) as (typeof tables)[number];
    const parameters = parametersOf(table, await hub.gateway.getSchema());
    const unsaid = parameters.filter(({ description: { sv, en } }) => sv.trim() === '' || en.trim() === '');
    expect(unsaid.map((parameter) => parameter.name)).toEqual([]);
    expect(parameters.filter(({ required }) => required)).toEqual([]);
  });

  it('has rows', () => {
    expect(rowsOf(name)).not.toEqual([]);
  });

  it('has cells of the types of its columns, and no list in one', () => {
    const { columns, rows } = fileOf(name);
    const unfit = columns.flatMap(({ name: column, type }) =>
      rows.map((row) => row[column]).filter((cell) => cell !== null && !FITS[type](cell)),
    );
    expect(unfit).toEqual([]);
  });

  it('has each row once', () => {
    const { rows } = fileOf(name);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it('is refused where a county is silent, or does not need it', async () => {
    silent.add('dalarna');
    const { status } = await get(`${name}.json`).finally(() => silent.clear());
    expect(status).toBe(tables.find((one) => one.name === name)?.source.ofCounties ? 503 : 200);
  });
});

describe('A column of one name', () => {
  it('has one type in all tables', () => {
    const types = Map.groupBy(
      tables.flatMap(({ columns }) => columns),
      ({ name }) => name,
    );
    const several = [...types].filter(([, columns]) => new Set(columns.map(({ type }) => type)).size > 1);
    expect(several.map(([name]) => name)).toEqual([]);
  });
});

describe.each(tables.filter(({ source }) => takesMoment(source.document)).map(({ name }) => name))(
  'The table %s',
  (name) => {
    it('has the same rows as known at a moment after the last change, with ids that name no moment', async () => {
      const { rows } = await read(`${name}.json?lang=en&asKnownAt=${new Date().toISOString()}`);
      expect(rows).toEqual(rowsOf(name));
    });
  },
);

describe.each(tables.filter(({ source }) => source.ofCounties).map(({ name }) => name))('The table %s', (name) => {
  it('has a mark for a silent county, and the rows of the others, where a part is asked for', async () => {
    silent.add('dalarna');
    const { rows } = await read(`${name}.json?lang=en&complete=partial`).finally(() => silent.clear());
    const [missing, others] = [rows.filter(isOfDalarna), rows.filter((row) => !isOfDalarna(row))];
    expect(missing.map(({ row_state }) => row_state)).toEqual(['MISSING']);
    const whole = rowsOf(name).filter((row) => !isOfDalarna(row));
    expect(others.map(withoutJudgement).toSorted(byText)).toEqual(whole.map(withoutJudgement).toSorted(byText));
  });
});

const isOfDalarna = ({ county_code }: Row) => county_code === '20';
const byText = (one: Row, other: Row) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/** Without what is said of all instruments that stand side by side, and so is another where some are missing. */
function withoutJudgement({ verdict_code, verdict_name, among_stated_code, among_stated_name, ...row }: Row): Row {
  const { answer_group, explanation, ...rest } = row;
  return verdict_code === undefined ? row : rest;
}

describe('What a row says', () => {
  it('has an opinion beside it for each table', () => {
    expect(names.filter((name) => !(name in OPINIONS))).toEqual([]);
  });

  it.each(Object.keys(WHOLE_OPINIONS))('has an opinion of every column of the table %s', async (name) => {
    const columns = fileOf(name).columns.map((column) => column.name);
    for (const row of (await OPINIONS[name]?.(ask)) ?? []) expect(Object.keys(row)).toEqual(columns);
  });

  it.each(Object.keys(OPINIONS))('is what GraphQL answers, value by value, in the table %s', async (name) => {
    const expected = await OPINIONS[name]?.(ask);
    const [columns = {}] = expected ?? [];
    const told = rowsOf(name).map((row, index) => {
      const own = expected?.find((one) => Object.entries(one).every(([column, value]) => row[column] === value));
      return own ?? pick(row, Object.keys(columns), index);
    });
    expect(told.toSorted(byText)).toEqual(expected?.toSorted(byText));
  });

  it.each(names)('of a fact is what GraphQL answers of it, in the table %s', async (name) => {
    const ids = [...new Set(rowsOf(name).flatMap(({ fact_id }) => (fact_id == null ? [] : [String(fact_id)])))];
    const facts = await nodesOf(
      ids,
      '... on Fact { statedAs inWords { en } wording reasoning { en } note { en } citations { documentId documentTitle lineStart lineEnd quote } }',
    );
    for (const row of rowsOf(name)) {
      const fact = facts.get(String(row.fact_id));
      if (!fact || !('stated_as_code' in row)) continue;
      const [cited] = fact.citations;
      expect(row).toMatchObject({
        stated_as_code: fact.statedAs,
        in_words: fact.inWords?.en ?? null,
        wording: fact.wording,
        reasoning: fact.reasoning?.en ?? null,
        note: fact.note?.en ?? null,
        citation_count: fact.citations.length,
        document_id: cited?.documentId ?? null,
        document_title: cited?.documentTitle ?? null,
        line_start: cited?.lineStart ?? null,
        line_end: cited?.lineEnd ?? null,
        quotation: cited?.quote ?? null,
      });
    }
    expect(ids.filter((id) => !facts.has(id))).toEqual([]);
  });

  it.each(names)('of an instrument is what GraphQL answers of it, in the table %s', async (name) => {
    const ids = [
      ...new Set(rowsOf(name).flatMap(({ instrument_id }) => (instrument_id == null ? [] : [String(instrument_id)]))),
    ];
    const instruments = await nodesOf(ids, '... on Instrument { kind county { code } title { text { sv } } }');
    for (const row of rowsOf(name)) {
      const instrument = instruments.get(String(row.instrument_id));
      if (!instrument) continue;
      expect(row).toMatchObject({
        county_code: instrument.county.code,
        instrument_kind_code: instrument.kind,
        instrument_title: instrument.title?.text?.sv ?? null,
      });
    }
    expect(ids.filter((id) => !instruments.has(id))).toEqual([]);
  });
});

function pick(row: Row, columns: readonly string[], index: number): Row {
  return { index, ...Object.fromEntries(columns.map((column) => [column, row[column]])) };
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read by path
async function nodesOf(ids: readonly string[], selection: string): Promise<Map<string, any>> {
  const found = new Map();
  for (let from = 0; from < ids.length; from += 100) {
    const some = JSON.stringify(ids.slice(from, from + 100));
    const { nodes } = await ask(`{ nodes(ids: ${some}) { key ${selection} } }`);
    for (const node of nodes) if (node) found.set(node.key, node);
  }
  return found;
}
