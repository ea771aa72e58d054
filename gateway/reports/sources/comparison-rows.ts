import { appliesTo, aspectOf, codebook, isOfDocuments } from '#schema/codebook/codebook.ts';
import { knownAspect } from '#schema/codebook/known-aspect.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import type { Member } from '#schema/values/enumerations.ts';
import { INSTRUMENT_TYPES, typeOfKind } from '#schema/values/instrument-types.ts';
import type { Text } from '#schema/values/text.ts';
import type { Pull, Source } from '../declaration/report-source.ts';
import { ANSWERED_BY, hubPages, hubRefusals, type RootAnswer, sourced } from './hub-rows.ts';
import { EVIDENCE, type FactNode, INSTRUMENT, type InstrumentNode } from './node-columns.ts';

interface CellNode {
  instrumentId: string;
  statedAs: string | null;
  values: readonly (FactNode & { factId: string })[] | null;
}

/** What an aspect shows of all instruments that are compared. */
export interface JudgementNode {
  aspect: { id: string } | null;
  verdict: string | null;
  amongStated: string | null;
  explanation: Text | null;
}

/** A value of an instrument under an aspect, or its cell where that has none. */
export interface ComparisonRow extends JudgementNode {
  instrument: InstrumentNode;
  cell: CellNode;
  value: (FactNode & { factId: string }) | null;
  /** The number of the group of equal answers; `null` where instruments are compared by their ids. */
  group: number | null;
}

interface ComparedAnswer extends RootAnswer {
  columns: readonly { instrumentId: string; instrument: InstrumentNode | null }[];
  rows: readonly (JudgementNode & { cells: readonly CellNode[] })[];
}

interface GroupedAnswers extends RootAnswer, JudgementNode {
  groups: readonly { answers: readonly { instrument: InstrumentNode | null; cell: CellNode }[] }[];
}

const JUDGEMENT = 'aspect { id } verdict amongStated explanation { sv en }';
const CELL = `{ instrumentId statedAs values { factId ${EVIDENCE} } }`;

/** Says what is taken; asked as it is where instruments are named by their ids. */
const COMPARED = `
  query ComparisonRows($ids: [ID!], $filter: InstrumentFilter, $aspects: [ID!], $asKnownAt: DateTime) {
    compare(ids: $ids, filter: $filter, aspects: $aspects, asKnownAt: $asKnownAt) {
      columns { instrumentId ${INSTRUMENT} }
      rows { ${JUDGEMENT} cells ${CELL} }
      ${ANSWERED_BY}
    }
  }`;

/** One aspect of all instruments of a selection at once: a verdict over a page of them would be none over all. */
const GROUPED = `
  query ComparisonRows($filter: InstrumentFilter, $aspect: ID!, $asKnownAt: DateTime) {
    answerGroups(filter: $filter, aspect: $aspect, asKnownAt: $asKnownAt) {
      ${JUDGEMENT}
      groups { answers { ${INSTRUMENT} cell ${CELL} } }
      ${ANSWERED_BY}
    }
  }`;

/** Instruments side by side as rows: those that are named by ids, or all of a selection. */
export const comparisonRows: Source<ComparisonRow> = {
  document: COMPARED,
  fixed: {},
  ofCounties: true,
  key: null,
  refusals(pull) {
    if (pull.variables.ids !== undefined) return hubRefusals<ComparedAnswer>({ document: COMPARED }, pull);
    const { filter, aspects } = selectionOf(pull);
    const variables = { filter, aspect: aspects[0] };
    return hubRefusals<GroupedAnswers>({ document: GROUPED }, { ...pull, variables });
  },
  async *rows(pull) {
    const rows = pull.variables.ids === undefined ? selectedRows(pull) : namedRows(pull);
    const ofCounty = sourced<ComparisonRow>(pull, ({ instrument }) => instrument.county?.slug);
    for await (const some of rows) yield some.flatMap(ofCounty);
  },
};

async function* namedRows(pull: Pull): AsyncGenerator<ComparisonRow[]> {
  for await (const { columns, rows } of hubPages<ComparedAnswer>({ document: COMPARED }, pull)) {
    const instruments = new Map(columns.map(({ instrumentId, instrument }) => [instrumentId, instrument]));
    for (const { cells, ...judgement } of rows)
      yield cells.flatMap((cell) => rowsOf(judgement, instruments.get(cell.instrumentId), cell, null));
  }
}

async function* selectedRows(pull: Pull): AsyncGenerator<ComparisonRow[]> {
  const { filter, aspects } = selectionOf(pull);
  for (const aspect of aspects) {
    const asked = { ...pull, variables: { filter, aspect } };
    for await (const { groups, ...judgement } of hubPages<GroupedAnswers>({ document: GROUPED }, asked))
      yield groups.flatMap(({ answers }, index) =>
        answers.flatMap(({ instrument, cell }) => rowsOf(judgement, instrument, cell, index + 1)),
      );
  }
}

/** Which instruments are compared, and under which aspects. */
function selectionOf({ variables }: Pull) {
  const { aspects, filter = {} } = variables as { aspects?: string[]; filter?: { kinds?: string[] } };
  return { filter, aspects: aspects ? knownAspects(aspects) : comparable(filter) };
}

function rowsOf(
  { aspect, verdict, amongStated, explanation }: JudgementNode,
  instrument: InstrumentNode | null | undefined,
  cell: CellNode,
  group: number | null,
): ComparisonRow[] {
  if (!instrument) return [];
  const values = cell.values?.length ? cell.values : [null];
  return values.map((value) => ({ aspect, verdict, amongStated, explanation, instrument, cell, value, group }));
}

/** The aspects that are asked for. Throws BAD_USER_INPUT where one is none of instruments. */
function knownAspects(asked: readonly string[]): string[] {
  const known = [...new Set(asked)].map((id) => aspectOf(knownAspect(id, 'aspects')));
  const other = known.find(isOfDocuments);
  if (other) throw refusedArgument('aspects', `"${other.id}" is of documents; expected aspects of instruments`);
  return known.map(({ id }) => id);
}

/** All aspects that can be judged, of the types of instrument that are selected. */
function comparable({ kinds }: { kinds?: string[] }): string[] {
  const types = kinds ? kinds.map((kind) => typeOfKind(kind as Member<'InstrumentKind'>)) : INSTRUMENT_TYPES;
  return [...codebook.aspects.values()]
    .filter((aspect) => aspect.basis !== 'NONE' && types.some((type) => appliesTo(aspect, type)))
    .map(({ id }) => id);
}
