import type { z } from 'zod';
import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
import type { SilenceReason } from '#schema/questions/shared/silence.ts';
import type { Text } from '#schema/values/text.ts';

/** How a county stands in a pull, before any row is asked for. */
export interface PulledCounty {
  slug: string;
  /** County code of SCB, and the official name. */
  code: string;
  name: string;
  /** Its revision, and when that was made (ISO 8601). */
  revision: number;
  at: string;
  /** The earlier revision that the puller has; `null` where it has none of this history. */
  since: number | null;
}

/** What a client chose of the rows, found to be in order. */
export interface AskedRows {
  /** The variables of the source’s document. */
  variables: Readonly<Record<string, unknown>>;
  /** As known at which moment (ISO 8601); now where none is named. */
  asKnownAt: string | null;
  /** Whether a fact has a row for each of its citations, or one with its first. */
  citations: 'first' | 'rows';
}

/** What rows are pulled with. */
export interface Pull extends AskedRows {
  hub: AskHub;
  asker: CountyAsker;
  /** The counties whose rows are pulled, those that are silent left out, in the order of their codes. */
  counties: readonly PulledCounty[];
}

/**
 * A row on its way into a table: one of the source’s, the key of one that is no more, or a mark that what the puller has of
 * a county is of no use any more.
 */
export type Sourced<Row> =
  | { county: PulledCounty | null; state: 'HELD'; row: Row }
  | { county: PulledCounty | null; state: 'REMOVED'; key: string }
  | { county: PulledCounty; state: 'RESTARTED' };

/** Why a county that is there gives no rows: it does not know what they are asked by, or its answer is none. */
export interface RowsRefused {
  status: SilenceReason | 'UNSUPPORTED';
  /** What clients are told of it; left out where it is away. */
  why?: string;
}

/** What a variable of a document is where a client gives none. */
export interface VariableDefault {
  value(): unknown;
  /** How that is said. */
  said: Text;
}

/** Some rows of a table, and the place where those after them begin; `null` where there are none. */
export interface SourcePage<Row> {
  rows: readonly Sourced<Row>[];
  next: unknown;
}

/** How a source gives its rows in pages. */
export interface SourcePages<Row> {
  /** What a place is, as it is read out of a cursor. */
  place: z.ZodType;
  /** About so many rows after a place, from the first on where none is named. Throws where they cannot be whole. */
  read(pull: Pull, from: unknown, first: number): Promise<SourcePage<Row>>;
}

/** Where the rows of a table come from. */
export interface Source<Row> {
  /** The document by which what is asked is checked, and that its parameters are the variables of. */
  document: string;
  /** What a table of this source fixes of the filter, so that no client can. */
  fixed: Readonly<Record<string, unknown>>;
  /** What variables are that the schema asks for and a client may leave out, by their names. */
  defaults?: Readonly<Record<string, VariableDefault>>;
  /** Whether its rows belong to counties. */
  ofCounties: boolean;
  /** The column whose values tell its rows apart, where a puller can ask for what changed. */
  key: string | null;
  /**
   * Where a source keeps a log of its own: the cursor that the rows of a pull end at, from which the next goes on. The one of
   * the pull before is the variable `after` of its document.
   */
  end?(pull: Pull): Promise<string | null>;
  /**
   * The counties, by slug, that cannot give rows of this pull, found out before any row is told. Left out where rows belong
   * to no county.
   */
  refusals?(pull: Pull): Promise<ReadonlyMap<string, RowsRefused>>;
  /** How rows are asked for from any place on; left out where they come as a whole only. */
  pages?: SourcePages<Row>;
  /** The rows in chunks, all of the counties’ revisions. Throws where they cannot be whole. */
  rows(pull: Pull): AsyncIterable<readonly Sourced<Row>[]>;
}
