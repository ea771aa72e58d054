import type { Text } from '#schema/values/text.ts';
import { coded, column, type TableColumn } from './column.ts';

/** An instrument as rows name it. */
export interface NamedInstrument {
  id: string;
  kind: string | null;
  title: string | null;
  shortTitle: Text | null;
}

/** Columns of the instrument that a row is about; empty where it is about none. */
export function instrumentColumns<Row>(of: (row: Row) => NamedInstrument | null | undefined): TableColumn<Row>[] {
  return [
    column(
      'instrument_id',
      'text',
      'Instrumentets id · Id of the instrument',
      'Samma i alla rapporter och i GraphQL · The same in all reports and in GraphQL',
      (row) => of(row)?.id,
    ),
    ...coded<Row>(
      'instrument_kind',
      'InstrumentKind',
      'Slag av instrument · Kind of instrument',
      (row) => of(row)?.kind,
    ),
    column(
      'instrument_title',
      'text',
      'Instrumentets titel · Title of the instrument',
      'Som i källan; tom när ingen anges · As in the source; empty where none is stated',
      (row) => of(row)?.title,
    ),
    column(
      'instrument_short_title',
      'text',
      'Instrumentets korta namn · Short name of the instrument',
      'Navets eget namn, som skiljer det från andra med samma titel · The hub’s own name, which tells it from others of the same title',
      (row, language) => of(row)?.shortTitle?.[language],
    ),
  ];
}
