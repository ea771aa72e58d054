import { errorPlaceWritten } from '#schema/shared/error-place.ts';
import { joined, type Text, untranslated } from '#schema/values/text.ts';
import type { ReportAbout, ReportContent, ReportCounty } from './report-format.ts';
import { type Alterations, LONGEST_CELL } from './sheet-cells.ts';

/** A row of a sheet that is read by people, all texts; headers are to stand out. */
export interface DescribingRow {
  cells: readonly (string | null)[];
  isHeader: boolean;
}

const STATUS: Readonly<Record<ReportCounty['status'], Text>> = {
  ANSWERED: { sv: 'svarade', en: 'answered' },
  UNAVAILABLE: { sv: 'svarade inte', en: 'did not answer' },
  TIMED_OUT: { sv: 'svarade inte i tid', en: 'did not answer in time' },
  UNSUPPORTED: { sv: 'kan inte besvara frågan', en: 'cannot answer the question' },
  NOT_ASKED: { sv: 'tillfrågades inte', en: 'was not asked' },
};

const COUNTY_HEADERS: readonly Text[] = [
  { sv: 'Länskod', en: 'County code' },
  { sv: 'Län', en: 'County' },
  { sv: 'Svar', en: 'Answer' },
  { sv: 'Revision', en: 'Revision' },
  { sv: 'Uppdaterad', en: 'Updated' },
  { sv: 'Licens', en: 'Licence' },
  { sv: 'Licensens adress', en: 'Address of the licence' },
  { sv: 'Fel rapporteras till', en: 'Errors are reported to' },
];

const COLUMN_HEADERS: readonly Text[] = [
  { sv: 'Namn', en: 'Name' },
  { sv: 'Typ', en: 'Type' },
  { sv: 'Titel på svenska', en: 'Title in Swedish' },
  { sv: 'Titel på engelska', en: 'Title in English' },
  { sv: 'Beskrivning', en: 'Description' },
];

/** What each column is, a row each under a header. */
export function columnsSheet({ columns, about }: Pick<ReportContent, 'about' | 'columns'>): DescribingRow[] {
  const rows = columns.map(({ name, type, title, description }) =>
    plain(name, type, title.sv, title.en, description[about.language]),
  );
  return [header(COLUMN_HEADERS, about), ...rows];
}

/** What the file is, what had to be altered in it, and how each county is in it. */
export function aboutSheet(about: ReportAbout, { cut, replaced }: Alterations): DescribingRow[] {
  const line = (label: Text, words: string | null): DescribingRow[] =>
    words === null ? [] : [plain(label[about.language], words)];
  return [
    ...line({ sv: 'Tabell', en: 'Table' }, about.table),
    ...line({ sv: 'Titel', en: 'Title' }, about.title[about.language]),
    ...line({ sv: 'Vad den visar', en: 'What it shows' }, about.description[about.language]),
    ...line({ sv: 'Adress', en: 'Address' }, about.address),
    ...about.parameters.flatMap(({ name, value }) =>
      line(joined([{ sv: 'Parameter', en: 'Parameter' }, untranslated(name)], ' '), value),
    ),
    ...line({ sv: 'Nästa hämtning fortsätter efter', en: 'The next pull goes on after' }, about.cursor),
    ...line({ sv: 'Hänvisa så här', en: 'How to cite' }, about.citation[about.language]),
    ...(cut === 0 ? [] : line(CUT, String(cut))),
    ...(replaced === 0 ? [] : line(REPLACED, String(replaced))),
    plain(),
    ...countiesSheet(about),
  ];
}

/** How each county is in the file, a row each under a header. */
export function countiesSheet(about: ReportAbout): DescribingRow[] {
  const counties = about.counties.map(({ code, name, status, revision, updatedAt, licence, errorReports }) =>
    plain(
      code,
      name,
      STATUS[status][about.language],
      revision === null ? null : String(revision),
      updatedAt,
      licence?.name ?? null,
      licence?.url ?? null,
      errorPlaceWritten(errorReports),
    ),
  );
  return [header(COUNTY_HEADERS, about), ...counties];
}

const CUT: Text = {
  sv: `Celler vars text är avkortad till ${LONGEST_CELL} tecken`,
  en: `Cells whose text was cut at ${LONGEST_CELL} characters`,
};

const REPLACED: Text = {
  sv: 'Celler med styrtecken som ersatts med U+FFFD',
  en: 'Cells with control characters that became U+FFFD',
};

function plain(...cells: readonly (string | null)[]): DescribingRow {
  return { cells, isHeader: false };
}

function header(texts: readonly Text[], { language }: ReportAbout): DescribingRow {
  return { cells: texts.map((text) => text[language]), isHeader: true };
}
