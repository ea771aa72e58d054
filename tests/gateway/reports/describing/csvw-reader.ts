/** Metadata of CSV on the Web, as far as it is read here. */
export interface ReadMetadata {
  url: string;
  'dc:license'?: { '@id': string }[];
  notes: Record<string, unknown>[];
  dialect: { delimiter: string; quoteChar: string; commentPrefix?: string | null; headerRowCount: number };
  tableSchema: {
    columns: {
      name: string;
      titles: Record<string, string | string[]>;
      datatype: string | { base: string; format: { decimalChar: string } };
      null: string;
    }[];
    primaryKey?: string[];
  };
}

/** A CSV file as its metadata has it: its rows, and where the two do not fit. */
export interface ReadCsv {
  rows: Record<string, unknown>[];
  misfits: string[];
}

/** Reads a CSV file by its metadata and by nothing else. */
export function readCsvw({ dialect, tableSchema }: ReadMetadata, bytes: Uint8Array): ReadCsv {
  const { columns, primaryKey } = tableSchema;
  // Drops a byte order mark, as the decoding of UTF-8 does.
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const comment = dialect.commentPrefix === undefined ? '#' : dialect.commentPrefix;
  const lines = cellsOf(text, dialect).filter(([first = '']) => comment === null || !first.startsWith(comment));
  const [head = []] = lines.splice(0, dialect.headerRowCount);
  const misfits = columns.flatMap(({ titles }, index) =>
    Object.values(titles)
      .flat()
      .includes(head[index] ?? '')
      ? []
      : [`no title of column ${index + 1} is ${head[index]}`],
  );
  if (head.length !== columns.length) misfits.push(`${head.length} columns, ${columns.length} described`);
  const rows = lines.map((cells, line) => {
    if (cells.length !== columns.length) misfits.push(`row ${line + 1} has ${cells.length} cells`);
    const read = columns.map(({ name, datatype, null: nothing }, index) => {
      const cell = cells[index] ?? '';
      if (cell === nothing) return [name, null] as const;
      const value = readValueAs(cell, datatype);
      if (value === undefined) misfits.push(`row ${line + 1}, ${name}: ${cell} is no ${JSON.stringify(datatype)}`);
      return [name, value] as const;
    });
    return Object.fromEntries(read) as Record<string, unknown>;
  });
  if (primaryKey) {
    const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
    if (new Set(keys).size < keys.length) misfits.push(`rows have one ${primaryKey.join(', ')}`);
  }
  return { rows, misfits };
}

/** The cells of RFC 4180 with another delimiter; ends of lines within quotes are part of a cell. */
function cellsOf(text: string, { delimiter, quoteChar }: ReadMetadata['dialect']): string[][] {
  const lines: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (isQuoted) {
      if (sign !== quoteChar) cell += sign;
      else if (text[at + 1] === quoteChar) cell += text[++at];
      else isQuoted = false;
    } else if (sign === quoteChar) isQuoted = true;
    else if (sign === delimiter || (sign === '\r' && text[at + 1] === '\n')) {
      lines.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        at += 1;
        lines.push([]);
      }
    } else cell += sign;
  }
  return lines.slice(0, -1);
}

/** A value of a datatype of XML Schema; undefined where the text is none. */
function readValueAs(text: string, datatype: string | { base: string; format: { decimalChar: string } }): unknown {
  const base = typeof datatype === 'string' ? datatype : datatype.base;
  switch (base) {
    case 'string':
      return text;
    case 'integer':
      return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
    case 'number': {
      const point = typeof datatype === 'string' ? '.' : datatype.format.decimalChar;
      const [whole = '', part, ...more] = text.split(point);
      if (more.length > 0 || !/^-?\d+$/.test(whole) || !/^\d*(e-?\d+)?$/.test(part ?? '')) return undefined;
      return Number(part === undefined ? whole : `${whole}.${part}`);
    }
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'date':
      return isDay(text) ? text : undefined;
    case 'dateTime':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && isDay(text.slice(0, 10)) ? text : undefined;
    default:
      return undefined;
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
