import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedCode } from '#gateway/graphiql/browser/code/asked-code.ts';
import { curlCode } from '#gateway/graphiql/browser/code/curl-code.ts';
import { pandasCode } from '#gateway/graphiql/browser/code/pandas-code.ts';
import { powerQueryCode } from '#gateway/graphiql/browser/code/power-query-code.ts';
import { rCode } from '#gateway/graphiql/browser/code/r-code.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';

const run = promisify(execFile);

/** Signs that mean something in a shell, in Python, R or M, and letters beyond ASCII. */
const HARD = `'"\\ $HOME \`id\` #(lf) #(#)( %s {x} Åäö – \u{1F600} \\n ''' """`;

const QUERY = `# ${HARD}
query Hard($text: String, $first: Int, $kinds: [InstrumentKindInput!], $after: String) {
\tfound: instruments(filter: { text: $text, kinds: $kinds }, first: $first, after: $after) { nodes { id county { name } } totalCount }
  said: search(text: ${JSON.stringify(HARD.replaceAll('"""', ''))}) { totalCount }
}
`;

const VARIABLES = { text: 'samverkan', first: 2, kinds: ['AGREEMENT'], after: null };

let asked: AskedCode;
let expected: { data: { found: { nodes: { id: string; county: { name: string } }[] } } };
let folder: string;
beforeAll(async () => {
  const { url } = await pagesHub();
  asked = { url: `${url}/graphql`, query: QUERY, variables: VARIABLES, operationName: null, rows: ['found', 'nodes'] };
  folder = mkdtempSync(join(tmpdir(), 'code-'));
  const response = await fetch(asked.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: VARIABLES }),
  });
  expected = (await response.json()) as typeof expected;
  expect(expected.data.found.nodes).toHaveLength(2);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const present = async (program: string, ...args: string[]) =>
  run(program, args).then(
    () => true,
    () => false,
  );
const [curl, python, pandas] = await Promise.all([
  present('curl', '--version'),
  present('python3', '--version'),
  present('python3', '-c', 'import pandas'),
]);

describe('Code for the open question', () => {
  it.runIf(curl)('for a shell asks it, whatever signs stand in it', async () => {
    const file = join(folder, 'ask.sh');
    writeFileSync(file, curlCode(asked));
    const { stdout } = await run('sh', [file]);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it.runIf(python)(`for ${pandas ? 'pandas' : 'Python, with a stand-in for pandas,'} gives its rows`, async () => {
    // The stand-in makes of records what pandas does where no list is in them.
    if (!pandas) writeFileSync(join(folder, 'pandas.py'), STAND_IN);
    const file = join(folder, 'ask.py');
    writeFileSync(file, `${pandasCode(asked)}\nprint("ROWS" + table.to_json(orient="records"))\n`);
    const { stdout } = await run('python3', [file]);
    const rows = JSON.parse(stdout.slice(stdout.lastIndexOf('ROWS') + 'ROWS'.length));
    expect(rows).toEqual(expected.data.found.nodes.map(({ id, county }) => ({ id, 'county.name': county.name })));
  });

  it('for R writes texts that R reads as they are', () => {
    const code = rCode(asked);
    expect(textsOfR(between(code, 'query <- paste0(\n', '\n)\nbody'))).toBe(QUERY);
    expect(code).toContain(
      'body <- list(query = query, variables = list(`text` = "samverkan", `first` = 2, `kinds` = list("AGREEMENT"), `after` = NULL))',
    );
    expect(code).toContain('rows <- answer$data[["found"]][["nodes"]]');
    expect(rCode({ ...asked, variables: {} })).toContain('variables = setNames(list(), character())');
  });

  it('for Power Query writes texts that M reads as they are', () => {
    const code = powerQueryCode(asked);
    expect(textsOfM(between(code, 'Query = ', ',\n  Answer'))).toBe(QUERY);
    expect(code).toContain('variables = [text = "samverkan", first = 2, kinds = {"AGREEMENT"}, after = null]');
    expect(code).toContain('Rows = Answer[data][found][nodes]');
    expect(powerQueryCode({ ...asked, rows: ['type', 'å'] })).toContain('Answer[data][#"type"][#"å"]');
  });
});

function between(code: string, start: string, end: string): string {
  const from = code.indexOf(start) + start.length;
  return code.slice(from, code.indexOf(end, from));
}

/** Texts of R in double quotes, one after the other, by R’s own rules for signs after a backslash. */
function textsOfR(code: string): string {
  const signs: Record<string, string> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', b: '\b', f: '\f' };
  return [...code.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) =>
      text.replaceAll(/\\(u[0-9a-f]{4}|.)/g, (_, sign: string) =>
        sign.length > 1
          ? String.fromCharCode(Number.parseInt(sign.slice(1), 16))
          : (signs[sign] ?? `unknown \\${sign}`),
      ),
    )
    .join('');
}

/** Texts of M, one after the other: a quote is written twice, signs by name in `#(…)`. */
function textsOfM(code: string): string {
  const signs: Record<string, string> = { lf: '\n', cr: '\r', tab: '\t', '#': '#' };
  expect(code.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll(/[\s&]/g, '')).toBe('');
  return [...code.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, text = '']) =>
      text.replaceAll('""', '"').replaceAll(/#\(([^)]*)\)/g, (whole, names: string) =>
        names
          .split(',')
          .map((name) => signs[name] ?? whole)
          .join(''),
      ),
    )
    .join('');
}

const STAND_IN = `
import json

class Table:
    def __init__(self, rows):
        self.rows = rows

    def to_json(self, orient):
        return json.dumps(self.rows)

def flat(value, way=""):
    if not isinstance(value, dict):
        return {way: value}
    return {k: v for key, within in value.items() for k, v in flat(within, f"{way}.{key}" if way else key).items()}

def json_normalize(rows):
    return Table([flat(row) for row in rows])
`;
