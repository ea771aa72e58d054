import { enumeratedInWords } from '#schema/contract/words-of-values.ts';
import { named, type TableColumn } from './column.ts';

/** Two columns for a value of an enumeration that a question has, not the contract: its code, and what that is called. */
export function enumerated<Row>(
  name: string,
  enumeration: string,
  title: string,
  read: (row: Row) => string | null | undefined,
): TableColumn<Row>[] {
  const { said, words } = enumeratedInWords(enumeration);
  return named(name, title, `${said.sv} · ${said.en}`, read, (code) => words[code]);
}
