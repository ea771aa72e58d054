import { type AskedCode, bodyOf, brokenLines } from './asked-code.ts';

/** M for Excel and Power BI: the rows of the answer as a table, objects in them to be opened there. */
export function powerQueryCode(asked: AskedCode): string {
  const { origin, pathname } = new URL(asked.url);
  const { query, ...rest } = bodyOf(asked);
  const way = asked.rows.map((key) => `[${name(key)}]`).join('');
  const fields = Object.entries(rest).map(([key, value]) => `, ${name(key)} = ${literal(value)}`);
  return `let
  Query = ${brokenLines(String(query)).map(text).join(' &\n    ')},
  Answer = Json.Document(Web.Contents(${text(origin)}, [
    RelativePath = ${text(pathname.slice(1))},
    Headers = [#"Content-Type" = "application/json", Accept = "application/json"],
    Content = Json.FromValue([query = Query${fields.join('')}])
  ])),
  Rows = Answer[data]${way},
  Table = Table.FromRecords(${asked.rows.length === 0 ? '{Rows}' : 'Rows'}, null, MissingField.UseNull)
in
  Table
`;
}

/** A value as M writes it. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `{${value.map(literal).join(', ')}}`;
  return `[${Object.entries(value)
    .map(([key, within]) => `${name(key)} = ${literal(within)}`)
    .join(', ')}]`;
}

function name(key: string): string {
  return /^[a-z_]\w*$/i.test(key) && !RESERVED.has(key) ? key : `#${text(key)}`;
}

/** Words of M that are no names. */
const RESERVED = new Set(
  'and as each else error false if in is let meta not null or otherwise section shared then true try type'.split(' '),
);

/** Signs that M writes in a text by their names, and what begins such a name. */
const NAMED: Readonly<Record<string, string>> = { '"': '""', '\n': '#(lf)', '\r': '#(cr)', '\t': '#(tab)' };

/** A text as M writes it. */
function text(value: string): string {
  const written = value.replaceAll('#(', '#(#)(').replaceAll(/["\n\r\t]/g, (sign) => NAMED[sign] ?? sign);
  return `"${written}"`;
}
