import { column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { ofOrganisation, organisationsAsRows, type ShownOrganisation } from '../sources/organisation-rows.ts';

interface AliasRow extends ShownOrganisation {
  alias: string;
  number: number;
}

/** What else organisations are called. */
export default table<AliasRow>({
  title: 'Organisationers andra namn · Other names of organisations',
  description:
    'En rad per annat namn på en organisation, som källorna skriver det · One row for each other name of an organisation, as the sources write it',
  source: organisationsAsRows((row) =>
    (row.organisation?.aliases ?? []).map((alias, index) => ({ ...row, alias, number: index + 1 })),
  ),
  columns: [
    ofOrganisation<AliasRow>(),
    column(
      'alias_number',
      'integer',
      'Namnets nummer · Number of the name',
      'Räknat från 1 inom organisationen · Counted from 1 within the organisation',
      ({ number }) => number,
    ),
    column('alias', 'text', 'Annat namn · Other name', 'Som i källan · As in the source', ({ alias }) => alias),
  ],
});
