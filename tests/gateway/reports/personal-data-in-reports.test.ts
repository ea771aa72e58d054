import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { Quotations } from '#tests/docs/papers/long-quotations.ts';
import type { HeldPapers } from '#tests/support/attached-papers.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { PAPERS, papers, papersPresent, withheldNames } from '#tests/support/papers.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { overAttachedPapers } from '#tests/support/shared-hub.ts';
import { type PulledReport, readReport } from './pulled-report.ts';

if (!papersPresent)
  console.log(
    `The papers are not in ${PAPERS}; reports were not looked through with them (PAPERS_DIR names their folder).`,
  );

/** Patterns that share nothing with those of the hub, and rather find too much: sign, digits, words before a number, a postal address. */
const SIGNS: readonly RegExp[] = [
  /@/,
  /\(at\)|\[at\]|snabel/i,
  /(?<![\d–-])0\d{1,3}[ /–-]\d{2,3}[ \d]{3,}/,
  /\+46/,
  /\b(?:tfn|telefon|mobil|direktnummer)\b\.?:? *[\d+]/i,
  /(?<!\d)(?:19|20)?\d{6}[-+]\d{4}(?!\d)|(?<![\da-f])(?:19|20)\d{10}(?![\da-f])/,
  /(?<!\d)\d{3} \d{2} {1,2}[A-ZÅÄÖ]{2}/,
  /\b\p{Lu}\p{Ll}+(?:gatan|vägen|gränd) \d/u,
  /\bbox \d{2,}/i,
];

/** Those that find something in a text. */
const signsIn = (text: string) => SIGNS.filter((sign) => sign.test(text)).map(String);

const tables = [...(await findTables()).keys()];
const reports = new Map<string, PulledReport>();
let hub: ServedHub & { held: HeldPapers };

beforeAll(async () => {
  hub = await serveHub(await overAttachedPapers());
  for (const [table, { source }] of await findTables())
    for (const lang of ['sv', 'en']) {
      // A row for each place that is quoted, where a table can have them.
      const address = `${table}.json?lang=${lang}${source.key === null ? '' : '&citations=rows'}`;
      reports.set(address, readReport(await (await fetch(`${hub.url}/v1/reports/${address}`)).text()));
    }
});
afterAll(() => hub.close());

/** Every text of the reports of a table, once with each column that it stands in. */
function textsOf(table: string): [column: string, text: string][] {
  const columns = new Map<string, Set<string>>();
  for (const [address, { named }] of reports)
    if (address.startsWith(`${table}.json`))
      for (const [column, cell] of named.flatMap(Object.entries))
        if (typeof cell === 'string') columns.set(column, (columns.get(column) ?? new Set()).add(cell));
  return [...columns].flatMap(([column, texts]) => [...texts].map((text): [string, string] => [column, text]));
}

describe.each(tables)('The table %s', (table) => {
  it('holds no contact data that the hub knows', () => {
    expect(textsOf(table).filter(([, text]) => personalDataIn(text) !== null)).toEqual([]);
  });

  it('holds nothing that looks like an address or a number of somebody', () => {
    expect(textsOf(table).filter(([, text]) => signsIn(text).length > 0)).toEqual([]);
  });

  it('names nobody whose name the facts withhold', () => {
    const naming = textsOf(table).filter(([, text]) => withheldNames.some((name) => text.includes(name)));
    expect(naming.map(([column]) => column)).toEqual([]);
  });
});

describe('The patterns of this test', () => {
  it.each(contactData.map((one) => [one.what, one] as const))('find %s', (_, { written }) => {
    expect(signsIn(`Svar till ${written} senast fredag`)).not.toEqual([]);
  });

  it.each(['640 25 Exempelby', 'Box 123', 'Exempelgatan 4'])('find a postal address such as %s', (written) => {
    expect(signsIn(written.replace('Exempelby', 'EXEMPELBY'))).not.toEqual([]);
  });
});

describe.runIf(papersPresent)('With the papers attached', () => {
  const rows = () => [...reports.values()].flatMap(({ named }) => named).filter(({ quotation }) => quotation != null);

  it('quotations are the lines that are cited, word by word, without what is withheld', () => {
    expect(rows().length).toBeGreaterThan(500);
    const wrong = rows().filter(({ document_id, line_start, line_end, quotation }) => {
      const lines = hub.held.get(String(document_id))?.lines.slice(Number(line_start) - 1, Number(line_end)) ?? [];
      const pattern = lines.map((line) => withoutWithheld(line)).join('\n');
      return withoutMarkers(String(quotation)) !== withoutMarkers(pattern);
    });
    expect(wrong.map(({ document_id, line_start, line_end }) => [document_id, line_start, line_end])).toEqual([]);
  });

  it('what is not stated quotes nothing', () => {
    expect(rows().filter(({ stated_as_code }) => stated_as_code === 'NOT_STATED')).toEqual([]);
  });

  it('no other column repeats more than twelve consecutive words of a paper, titles aside', () => {
    const all = [...reports.values()].flatMap(({ named }) => named);
    const titles = all.flatMap((row) => {
      const told = TITLES.includes(String(row.aspect_code)) ? [row.in_words, row.wording] : [];
      const named = Object.entries(row).flatMap(([column, cell]) => (/title/.test(column) ? [cell] : []));
      return [...told, ...named].flatMap((cell) => (cell == null ? [] : String(cell)));
    });
    const quotations = new Quotations(
      papers.map(([, text]) => text),
      titles,
    );
    const long = tables.flatMap((table) =>
      textsOf(table).filter(([column, text]) => column !== 'quotation' && quotations.within(text).length > 0),
    );
    expect(long).toEqual([]);
  });
});

/** Aspects whose values are titles. */
const TITLES = ['title', 'alternativeTitles', 'documentTitle'];

const withoutWithheld = (line: string) => withheldNames.reduce((sum, name) => sum.replaceAll(name, '[namn]'), line);

const withoutMarkers = (text: string) => text.replaceAll('[namn]', '');
