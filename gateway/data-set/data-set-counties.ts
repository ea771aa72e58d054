import type { AskHub } from '#gateway/engine/ask-hub.ts';
import type { Text } from '#schema/values/text.ts';

/** A county as it stands in a data set. */
export interface DataSetCounty {
  code: string;
  name: string;
  /** Whether it answered; the rows of one that did not are missing. */
  answered: boolean;
  /** `null` where it did not answer, or holds nothing. */
  revision: { number: number; at: string } | null;
  /** The licence of its coded facts; `null` where none is stated or known. */
  licence: { code: string; name: Text; url: string } | null;
  /** Where errors in its facts are reported: one of the two; `null` where no place is stated or known. */
  errorReports: { mailbox: string | null; url: string | null } | null;
}

interface Told extends Omit<DataSetCounty, 'answered' | 'revision'> {
  status: string;
  rootField: string;
}

const COUNTIES =
  '{ counties { code name status rootField licence { code name { sv en } url } errorReports { mailbox url } } }';

/** Fields at the root of a document: as many as a hub takes. */
const AT_ONCE = 10;

/** The counties of a hub, by code, each with its latest revision. */
export async function dataSetCounties(ask: AskHub): Promise<DataSetCounty[]> {
  const { data } = await ask(COUNTIES, {});
  const told = (data.counties as Told[]).toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const roots = told.filter(({ status }) => status === 'ANSWERED').map(({ rootField }) => rootField);
  const revisions = new Map<string, DataSetCounty['revision']>();
  for (let from = 0; from < roots.length; from += AT_ONCE) {
    const fields = roots.slice(from, from + AT_ONCE).map((root) => `${root} { revisions(first: 1) { number at } }`);
    const latest = (await ask(`{ ${fields.join(' ')} }`, {})).data as Record<
      string,
      { revisions: NonNullable<DataSetCounty['revision']>[] | null } | null
    >;
    for (const [root, county] of Object.entries(latest)) if (county) revisions.set(root, county.revisions?.[0] ?? null);
  }
  return told.map(({ status: _, rootField, ...county }) => ({
    ...county,
    answered: revisions.has(rootField),
    revision: revisions.get(rootField) ?? null,
  }));
}
