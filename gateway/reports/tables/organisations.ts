import { coded, column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { organisationOfNode } from '../sources/node-columns.ts';
import { ofOrganisation, organisationsAsRows, type ShownOrganisation } from '../sources/organisation-rows.ts';

/** The organisations that the sources name. */
export default table<ShownOrganisation>({
  title: 'Organisationer · Organisations',
  description:
    'En rad per organisation som ett läns källor nämner; en organisation som flera län nämner har en rad i vart och ett · One row for each organisation that the sources of a county name; one that several counties name has a row in each',
  source: organisationsAsRows((row) => [row]),
  columns: [
    ofOrganisation<ShownOrganisation>(),
    coded(
      'organisation_kind',
      'OrganisationKind',
      'Slag av organisation · Kind of organisation',
      ({ organisation }: ShownOrganisation) => organisation?.kind,
    ),
    coded(
      'organisation_kind_stated_as',
      'StatedAs',
      'Slag, hur värdet förhåller sig till källan · Kind, how it relates to the source',
      ({ organisation }: ShownOrganisation) => organisation?.kindStatedAs,
    ),
    organisationOfNode('parent', 'Del av · Part of', ({ organisation }: ShownOrganisation) => organisation?.parent),
    column(
      'alias_count',
      'integer',
      'Antal andra namn · Number of other names',
      'De står i tabellen organisation-aliases · They are in the table organisation-aliases',
      ({ organisation }) => organisation?.aliases?.length,
    ),
    column(
      'involvement_count',
      'integer',
      'Antal roller i instrument · Number of roles in instruments',
      'De står i tabellen parties · They are in the table parties',
      ({ involvements }) => involvements,
    ),
    column(
      'decision_count',
      'integer',
      'Antal beslut · Number of decisions',
      'Som organisationen tar; de står i tabellen decisions · That the organisation takes; they are in the table decisions',
      ({ decisions }) => decisions,
    ),
    column(
      'note',
      'text',
      'Anmärkning · Remark',
      'Navets anmärkning · A remark of the hub',
      ({ organisation }, language) => organisation?.note?.[language],
    ),
  ],
});
