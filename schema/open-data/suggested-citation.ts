import { sentences, type Text } from '../values/text.ts';

/** A county whose data is cited, as it stood when it was read. */
export interface CitedCounty {
  /** Its name as SCB has it. */
  name: string;
  /**
   * The number of its revision, where who cites is told, and the day that it was made, YYYY-MM-DD; `null` where the county
   * holds nothing yet.
   */
  revision: { number: number | null; date: string } | null;
}

/** What a citation of data is made of. */
export interface CitedData {
  /** The title of the table or the data set. */
  title: Text;
  /** Who publishes it; left out where the hub is not told. */
  publisher?: Text | null;
  /** The year of the latest revision in it. */
  year: number;
  counties: readonly CitedCounty[];
  /** The names of counties that were asked and did not answer, so that nobody takes the rest for the whole. */
  silent?: readonly string[];
  /** Where it was read. */
  address: string;
}

/**
 * How data of the hub is best cited, in Swedish and in English: title, year, publisher, the revision of each county, who
 * is missing, address. The same arguments give the same text.
 */
export function citationOf({ title, publisher, year, counties, silent = [], address }: CitedData): Text {
  const revisions = inOrder(counties.map(revisionOf));
  const missing = inOrder(silent.map((name) => ({ sv: name, en: name })));
  const { sv, en } = sentences(
    { sv: `${title.sv} (${year}) [datamängd]`, en: `${title.en} (${year}) [data set]` },
    publisher,
    revisions && { sv: `Revisioner: ${revisions.sv}`, en: `Revisions: ${revisions.en}` },
    missing && { sv: `Svarade inte: ${missing.sv}`, en: `Did not answer: ${missing.en}` },
  );
  return { sv: `${sv} ${address}`, en: `${en} ${address}` };
}

function revisionOf({ name, revision }: CitedCounty): Text {
  if (!revision) return { sv: `${name} utan uppgifter`, en: `${name} without data` };
  const { number, date } = revision;
  const words = number === null ? `${name} (${date})` : `${name} ${number} (${date})`;
  return { sv: words, en: words };
}

/** Several texts as one, whatever order they came in; `null` where there are none. */
function inOrder(texts: readonly Text[]): Text | null {
  if (texts.length === 0) return null;
  const sorted = texts.toSorted((one, other) => one.sv.localeCompare(other.sv, 'sv'));
  return { sv: sorted.map(({ sv }) => sv).join(', '), en: sorted.map(({ en }) => en).join(', ') };
}
