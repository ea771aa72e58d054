import { keyOf } from '#schema/keys/ids.ts';
import { aspectColumnsOf } from '../declaration/aspect-columns.ts';
import { column } from '../declaration/column.ts';
import { enumerated } from '../declaration/enumerated-columns.ts';
import { factIdColumn } from '../declaration/fact-id-column.ts';
import { table } from '../declaration/report-table.ts';
import { type ComparisonRow, comparisonRows } from '../sources/comparison-rows.ts';
import { evidenceOfNode, instrumentOfNode } from '../sources/node-columns.ts';

const SAYS_NOTHING = { inWords: null, wording: null, reasoning: null, note: null, citations: null };

/** Instruments side by side, aspect by aspect. */
export default table<ComparisonRow>({
  title: 'Jämförelse · Comparison',
  description:
    'En rad per aspekt, instrument och värde. Omdömet gäller alla instrument i urvalet tillsammans, och står på var och en av aspektens rader; ett urval med fler än 1 000 instrument nekas · One row for each aspect, instrument and value. The verdict is of all instruments of the selection together, and stands in each row of the aspect; a selection of more than 1,000 instruments is refused',
  source: comparisonRows,
  columns: [
    aspectColumnsOf(({ aspect }: ComparisonRow) => aspect?.id),
    enumerated('verdict', 'Verdict', 'Omdöme · Verdict', ({ verdict }: ComparisonRow) => verdict),
    enumerated(
      'among_stated',
      'AmongStated',
      'Bland dem som anger något · Among those that state something',
      ({ amongStated }: ComparisonRow) => amongStated,
    ),
    column(
      'explanation',
      'text',
      'Förklaring · Explanation',
      'Varför omdömet är som det är, med navets egna ord · Why the verdict is what it is, in the hub’s own words',
      ({ explanation }, language) => explanation?.[language],
    ),
    column(
      'answer_group',
      'integer',
      'Grupp av lika svar · Group of equal answers',
      'Räknad från 1 inom aspekten; tom när instrumenten anges med ids · Counted from 1 within the aspect; empty where instruments are given by ids',
      ({ group }) => group,
    ),
    instrumentOfNode(({ instrument }: ComparisonRow) => instrument),
    factIdColumn(({ value }: ComparisonRow) => value && keyOf(value.factId)),
    evidenceOfNode(({ cell, value }: ComparisonRow) => value ?? { ...SAYS_NOTHING, statedAs: cell.statedAs }),
  ],
});
