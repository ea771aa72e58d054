import { coded, column } from '../declaration/column.ts';
import { placeColumns } from '../declaration/evidence-columns.ts';
import { table } from '../declaration/report-table.ts';
import { type AreaRow, areaColumns, type CoveringNode, coverageRows } from '../sources/coverage-rows.ts';
import { instrumentOfNode, shownPlaces } from '../sources/node-columns.ts';

interface CoveringRow extends AreaRow {
  agreement: CoveringNode;
  settled: boolean;
}

/** Which agreements cover which ages when. */
export default table<CoveringRow>({
  title: 'Överenskommelser i ytorna · Agreements of the areas',
  description:
    'En rad per yta i tabellen coverage och överenskommelse som omfattar den, eller kan göra det; summera inte åldrar eller dagar här · One row for each area of the table coverage and agreement that covers it, or may; do not sum ages or days here',
  source: coverageRows((row) => [
    ...(row.area.covering ?? []).map((agreement) => ({ ...row, agreement, settled: true })),
    ...(row.area.undetermined ?? []).map((agreement) => ({ ...row, agreement, settled: false })),
  ]),
  dependsOnDay: true,
  columns: [
    areaColumns<CoveringRow>(),
    column(
      'settled',
      'boolean',
      'Avgjort · Settled',
      'Sant när överenskommelsen omfattar ytan, falskt när källorna inte avgör det · True where the agreement covers the area, false where the sources do not settle it',
      ({ settled }) => settled,
    ),
    instrumentOfNode(({ agreement }: CoveringRow) => agreement.instrument),
    coded(
      'agreement_certainty',
      'Certainty',
      'Hur säkert den gäller då · How certainly it is in force then',
      ({ agreement }: CoveringRow) => agreement.certainty,
    ),
    column(
      'age_wording',
      'text',
      'Åldern enligt källan · The age as worded',
      'Källans ord · The source’s words',
      ({ agreement }) => agreement.ageWording,
    ),
    coded(
      'placement',
      'PlacementScope',
      'Var barnen bor · Where the children live',
      ({ agreement }: CoveringRow) => agreement.placement,
    ),
    column(
      'target_condition_count',
      'integer',
      'Antal villkor för målgruppen · Number of conditions of the target group',
      'Villkor för att höra till målgruppen · Conditions for belonging to the target group',
      ({ agreement }) => agreement.conditions?.length,
    ),
    column(
      'explanation',
      'text',
      'Förklaring · Explanation',
      'Varför, med navets egna ord · Why, in the hub’s own words',
      ({ agreement }, language) => agreement.why?.[language],
    ),
    placeColumns<CoveringRow>(({ agreement }) => shownPlaces(agreement)),
  ],
});
