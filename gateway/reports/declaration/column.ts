import { describeEnumeration, type EnumerationName, enumerations } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import type { ColumnType, ReportCell, ReportColumn } from '../formats/report-format.ts';

/** A language that files are written in. */
export type FileLanguage = keyof Text;

/** A column of a table: what it is called, what it tells, and how that is read from a row. */
export interface TableColumn<Row> extends ReportColumn {
  /** Whether it holds a code beside which a column of words stands, or those words; neither where left out. */
  shows?: 'CODE' | 'WORDS';
  /** Whether citations fill it: such a column says something else in each row of a fact with several of them. */
  read(row: Row, language: FileLanguage): ReportCell | undefined;
}

type Read<Row> = TableColumn<Row>['read'];

/** A column of its own: its name, its type, its title and description in Swedish and English, each parted by ` · `. */
export function column<Row>(
  name: string,
  type: ColumnType,
  title: string,
  description: string,
  read: Read<Row>,
): TableColumn<Row> {
  return { name, type, title: inBoth(title), description: inBoth(description), read };
}

/** Two columns for a member of an enumeration: its code, and what that is called. */
export function coded<Row>(
  name: string,
  enumeration: EnumerationName,
  title: string,
  read: (row: Row) => string | null | undefined,
): TableColumn<Row>[] {
  const words: Readonly<Record<string, Text>> = enumerations[enumeration];
  return named(name, title, describeEnumeration(enumeration), read, (code) => words[code]);
}

/** Two columns for what has a code and a name. */
export function named<Row>(
  name: string,
  title: string,
  description: string,
  code: (row: Row) => string | null | undefined,
  nameOf: (code: string, row: Row) => Text | undefined,
): TableColumn<Row>[] {
  const own = inBoth(title);
  const told = inBoth(description);
  return [
    {
      name: `${name}_code`,
      type: 'text',
      title: { sv: `${own.sv}, kod`, en: `${own.en}, code` },
      description: told,
      shows: 'CODE',
      read: (row) => code(row),
    },
    {
      name: `${name}_name`,
      type: 'text',
      title: own,
      description: told,
      shows: 'WORDS',
      read(row, language) {
        const known = code(row);
        return known == null ? null : (nameOf(known, row)?.[language] ?? known);
      },
    },
  ];
}

/** A text of both languages as it is declared: Swedish, ` · `, English. */
export function inBoth(text: string): Text {
  const [sv = text, en = sv] = text.split(' · ');
  return { sv, en };
}
