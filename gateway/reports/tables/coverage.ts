import { column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type AreaRow, areaColumns, coverageRows } from '../sources/coverage-rows.ts';

/** Which ages are covered when. */
export default table<AreaRow>({
  title: 'Täckning · Coverage',
  description:
    'En rad per yta av åldrar och tid i ett län: om någon överenskommelse omfattar den, flera, ingen, eller om källorna inte avgör det. Ytorna överlappar inte. Frågan gäller innevarande år när ingen tid anges · One row for each area of ages and time in a county: whether an agreement covers it, several, none, or whether the sources do not settle it. Areas do not overlap. It is asked of the current year where no period is given',
  source: coverageRows((row) => [row]),
  dependsOnDay: true,
  columns: [
    areaColumns<AreaRow>(),
    column(
      'covering_count',
      'integer',
      'Antal som omfattar · Number that cover',
      'Överenskommelser som omfattar ytan · Agreements that cover the area',
      ({ area }) => area.covering?.length,
    ),
    column(
      'undetermined_count',
      'integer',
      'Antal som kan omfatta · Number that may cover',
      'Överenskommelser som källorna inte avgör om de omfattar ytan · Agreements of which the sources do not settle whether they cover the area',
      ({ area }) => area.undetermined?.length,
    ),
    column(
      'explanation',
      'text',
      'Förklaring · Explanation',
      'Varför, med navets egna ord · Why, in the hub’s own words',
      ({ area }, language) => area.explanation?.[language],
    ),
  ],
});
