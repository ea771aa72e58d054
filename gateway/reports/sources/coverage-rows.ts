import type { Text } from '#schema/values/text.ts';
import { coded, column, type TableColumn } from '../declaration/column.ts';
import { enumerated } from '../declaration/enumerated-columns.ts';
import { FIRST_OF_YEAR, LAST_OF_YEAR } from '../declaration/on-day.ts';
import type { Source } from '../declaration/report-source.ts';
import { ANSWERED_BY, hubRows, type RootAnswer } from './hub-rows.ts';
import { CITATIONS, type CountyNode, type FactNode, INSTRUMENT, type InstrumentNode } from './node-columns.ts';

/** An agreement that covers an area, or may, as GraphQL answers it. */
export interface CoveringNode extends Pick<FactNode, 'citations'> {
  instrument: InstrumentNode | null;
  certainty: string | null;
  ageWording: string | null;
  placement: string | null;
  conditions: readonly Text[] | null;
  why: Text | null;
}

interface AreaNode {
  ages: { from: number | null; to: number | null } | null;
  from: string | null;
  to: string | null;
  status: string | null;
  certainty: string | null;
  explanation: Text | null;
  covering: readonly CoveringNode[] | null;
  undetermined: readonly CoveringNode[] | null;
}

/** An area of a county, with its number there, from 1. */
export interface AreaRow {
  county: CountyNode | null;
  number: number;
  area: AreaNode;
}

interface CoverageNode extends RootAnswer {
  byCounty: readonly { county: CountyNode | null; areas: readonly AreaNode[] | null }[];
}

const COVERING = `{
  ${INSTRUMENT} certainty ageWording placement conditions { sv en } why { sv en } ${CITATIONS}
}`;

const DOCUMENT = `
  query CoverageRows(
    $ages: AgeSpan, $from: Date!, $to: Date!, $placement: CoveragePlacement, $counties: [ID!], $asKnownAt: DateTime
  ) {
    coverage(
      ages: $ages, from: $from, to: $to, placement: $placement, counties: $counties, asKnownAt: $asKnownAt
    ) {
      byCounty {
        county { slug }
        areas {
          ages { from to } from to status certainty explanation { sv en }
          covering ${COVERING}
          undetermined ${COVERING}
        }
      }
      ${ANSWERED_BY}
    }
  }`;

/** Rows of the areas of coverage, county by county. `rowsOf` gives those of an area. */
export function coverageRows<Row extends AreaRow>(rowsOf: (row: AreaRow) => readonly Row[]): Source<Row> {
  return hubRows<CoverageNode, Row>({
    document: DOCUMENT,
    defaults: { from: FIRST_OF_YEAR, to: LAST_OF_YEAR },
    rowsOf: ({ byCounty }) =>
      byCounty.flatMap(({ county, areas }) =>
        (areas ?? []).flatMap((area, index) => rowsOf({ county, number: index + 1, area })),
      ),
    countyOf: ({ county }) => county?.slug,
  });
}

/** Columns of an area: its number, its ages, its days, and whether it is covered. */
export function areaColumns<Row extends AreaRow>(): TableColumn<Row>[] {
  return [
    column(
      'area_number',
      'integer',
      'Ytans nummer · Number of the area',
      'Räknat från 1 inom länet, i detta svar · Counted from 1 within the county, in this answer',
      ({ number }) => number,
    ),
    column('age_from', 'integer', 'Från ålder · From age', 'I år · In years', ({ area }) => area.ages?.from),
    column(
      'age_to',
      'integer',
      'Till ålder · To age',
      'I år; den ingår · In years; it is included',
      ({ area }) => area.ages?.to,
    ),
    column(
      'day_from',
      'day',
      'Från dag · From day',
      'Ytans första dag · First day of the area',
      ({ area }) => area.from,
    ),
    column('day_to', 'day', 'Till dag · To day', 'Den ingår · It is included', ({ area }) => area.to),
    ...enumerated<Row>('coverage_status', 'CoverageStatus', 'Täckning · Coverage', ({ area }) => area.status),
    ...coded<Row>('coverage_certainty', 'Certainty', 'Hur säkert · How certain', ({ area }) => area.certainty),
  ];
}
