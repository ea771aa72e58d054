import type { ColumnType, ReportCell, ReportContent } from '#gateway/reports/formats/report-format.ts';
import { madeAbout, madeColumns } from '#tests/gateway/reports/formats/about-reports.ts';

const AT_ONCE = 1_000;

const TYPES: readonly ColumnType[] = [
  ...Array<ColumnType>(20).fill('text'),
  ...Array<ColumnType>(4).fill('integer'),
  ...Array<ColumnType>(2).fill('number'),
  ...Array<ColumnType>(2).fill('boolean'),
  ...Array<ColumnType>(2).fill('day'),
  'moment',
];

const WORDS = 'överenskommelse om ansvar för barn och unga som placeras utanför det egna hemmet samt samverkan'.split(
  ' ',
);

/** A report of so many rows with 31 columns, made as they are asked for: codes, names, sentences, gaps. */
export function largeReport(count: number): ReportContent {
  async function* chunks() {
    for (let from = 0; from < count; from += AT_ONCE) {
      yield Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => fact(from + index));
    }
  }
  return { about: madeAbout, columns: madeColumns(TYPES), chunks: chunks() };
}

function fact(row: number): ReportCell[] {
  return TYPES.map((type, column) => {
    const chance = (row * 31 + column * 7919) % 97;
    if (column > 5 && chance < 25) return null;
    if (type === 'text') return words(row, column, chance);
    if (type === 'integer') return row % (column * 1_000);
    if (type === 'number') return (row % 10_000) / 8;
    if (type === 'boolean') return chance % 2 === 0;
    const moment = new Date(Date.UTC(2000, 0, 1 + (chance % 9_000), 0, 0, row % 86_400)).toISOString();
    return type === 'day' ? moment.slice(0, 10) : moment;
  });
}

function words(row: number, column: number, chance: number): string {
  if (column < 3) return `0${row % 21}`.slice(-2);
  if (column < 6) return `fact-${row * column}`;
  const length = column === 6 ? 25 : chance % 4;
  return Array.from({ length: length + 1 }, (_, index) => WORDS[(row + index * column) % WORDS.length]).join(' ');
}
