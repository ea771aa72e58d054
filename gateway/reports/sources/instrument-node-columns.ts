import { type Aspect, appliesTo, codebook } from '#schema/codebook/codebook.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import type { Text } from '#schema/values/text.ts';
import { coded, column, type TableColumn } from '../declaration/column.ts';
import { standingColumns } from '../declaration/date-columns.ts';
import { placeColumns } from '../declaration/evidence-columns.ts';
import { instrumentColumns } from '../declaration/instrument-columns.ts';
import { CITATIONS, type CitationNode, type CountyNode, shownPlaces } from './node-columns.ts';

/** An instrument, as GraphQL answers it. */
export interface ShownInstrument {
  key: string;
  kind: string | null;
  shortTitle: Text | null;
  county: CountyNode | null;
  codebookVersion: string | null;
  updatedAt: string | null;
  title: (StandingNode & { text: Text | null; citations: readonly CitationNode[] | null }) | null;
  geographicScope: (StandingNode & { scope: string | null }) | null;
  facts: readonly { aspect: string | null; statedAs: string | null }[] | null;
}

/** How a value stands to its source. */
export interface StandingNode {
  statedAs: string | null;
  wording: string | null;
}

/** What is asked of every instrument. */
export const INSTRUMENT_ROW = `
  key kind shortTitle { sv en } county { slug } codebookVersion updatedAt
  title { text { sv en } statedAs wording ${CITATIONS} }
  geographicScope { scope statedAs wording }
  facts { aspect statedAs }`;

/** The first columns of an instrument: which it is, and how its title stands to the source. */
export function instrumentRowColumns<Row extends ShownInstrument>(): TableColumn<Row>[] {
  return [
    ...instrumentColumns<Row>(({ key, kind, shortTitle, title }) => ({
      ...{ id: key, kind, shortTitle },
      title: title?.text?.sv ?? null,
    })),
    ...standingColumns<Row>('title', 'Titel · Title', ({ title }) => title),
  ];
}

/** Columns of the geographic scope of an instrument. */
export function scopeColumns<Row extends ShownInstrument>(): TableColumn<Row>[] {
  const title = 'Geografisk omfattning · Geographic scope';
  return [
    ...coded<Row>('geographic_scope', 'GeographicScope', title, ({ geographicScope }) => geographicScope?.scope),
    ...standingColumns<Row>('geographic_scope', title, ({ geographicScope }) => geographicScope),
  ];
}

/** The last columns of an instrument: how much there is of each kind, of when it is, and where its title stands. */
export function instrumentEndColumns<Row extends ShownInstrument>(
  types: readonly InstrumentType[],
): TableColumn<Row>[] {
  return [
    ...countColumns<Row>(types),
    column(
      'codebook_version',
      'text',
      'Kodbokens version · Version of the codebook',
      'Den som instrumentet är kodat med · The one that the instrument is coded with',
      ({ codebookVersion }) => codebookVersion,
    ),
    column(
      'updated_at',
      'moment',
      'Ändrad · Changed',
      'När uppgifterna senast ändrades i navet · When the data last changed in the hub',
      ({ updatedAt }) => updatedAt,
    ),
    ...placeColumns<Row>(({ title }) => title && shownPlaces(title)),
  ];
}

/** A column for each aspect that can have several values: how many there are. */
function countColumns<Row extends ShownInstrument>(types: readonly InstrumentType[]): TableColumn<Row>[] {
  const counted = [...codebook.aspects.values()].filter(
    (aspect) => aspect.many && types.some((type) => appliesTo(aspect, type)),
  );
  return counted.map((aspect) =>
    column<Row>(
      `${snakeCase(aspect.id)}_count`,
      'integer',
      `Antal: ${aspect.name.sv} · Count: ${aspect.name.en}`,
      'Så många uppgifter; 0 när källan inte anger något, tomt när ingen har läst källan för det · As many facts; 0 where the source states nothing, empty where nobody has read the source for it',
      ({ facts }) => countOf(aspect, facts ?? []),
    ),
  );
}

function countOf({ id, absence }: Aspect, facts: NonNullable<ShownInstrument['facts']>): number | null {
  const own = facts.filter(({ aspect }) => aspect === id);
  if (own.length === 0) return null;
  // Facts that tell of an absence are never stated: each is one.
  return absence ? own.length : own.filter(({ statedAs }) => statedAs !== 'NOT_STATED').length;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
