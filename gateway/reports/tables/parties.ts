import { coded, column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutFact, evidenceOfFact, field, pointedOrganisation, words } from '../sources/fact-columns.ts';

/** Who takes part in what. */
export default table<BulkRow>({
  title: 'Parter och aktörer · Parties and actors',
  description:
    'En rad per uppgift om vem som är part i ett instrument, eller tar del i det, och som vad · One row for each statement of who is a party to an instrument, or takes part in it, and as what',
  source: factRows(['parties']),
  columns: [
    aboutFact(),
    pointedOrganisation('party', 'Part eller aktör · Party or actor', (row) => field(row, 'organisation')),
    coded(
      'party_kind',
      'OrganisationKind',
      'Slag av organisation · Kind of organisation',
      (row: BulkRow) => row.names.organisations[field(row, 'organisation') ?? '']?.kind,
    ),
    coded('role', 'PartyRole', 'Roll · Role', (row: BulkRow) => field(row, 'role')),
    pointedOrganisation('acting_through', 'Företräds av · Acts through', (row) => field(row, 'actingThrough')),
    column(
      'explanation',
      'text',
      'Förklaring · Explanation',
      'Navets egna ord om rollen · The hub’s own words on the role',
      (row, language) => words(row, 'text', language),
    ),
    evidenceOfFact(),
  ],
});
