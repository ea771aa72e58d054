import { errorPlaceWritten } from '#schema/shared/error-place.ts';
import type { Text } from '#schema/values/text.ts';
import type { AboutDataSet, WrittenTable } from './data-package.ts';
import type { DataSetCounty } from './data-set-counties.ts';

/** The headings and sentences of the page. */
const WORDS = {
  meaning: {
    sv: 'Ett faktum är vad ett papper säger under en aspekt av kodboken (codebook.json). ”Ej angivet” är ett värde. Det som är tomt är inget värde.',
    en: 'A fact is what a paper says under an aspect of the codebook (codebook.json). “Not stated” is a value. What is empty is none.',
  },
  counties: { sv: 'Län', en: 'Counties' },
  countyRow: {
    sv: '| kod | län | revision | licens | fel rapporteras till |',
    en: '| code | county | revision | licence | errors are reported to |',
  },
  silent: { sv: '**svarade inte: dess rader saknas**', en: '**did not answer: its rows are missing**' },
  none: { sv: 'ingen angiven', en: 'none stated' },
  nothing: { sv: 'utan uppgifter', en: 'without data' },
  licences: {
    sv: 'Licenserna gäller länens kodade uppgifter, och deras text finns i licences/. Papperen som uppgifterna handlar om omfattas inte.',
    en: 'The licences are of the counties’ coded facts; their texts are in licences/. The papers that the facts are about are not covered.',
  },
  tables: { sv: 'Tabeller', en: 'Tables' },
  without: { sv: '**utan län', en: '**without county' },
  tableRow: { sv: '| filer | tabell | |', en: '| files | table | |' },
  csv: {
    sv: "CSV är UTF-8 med BOM, komma mellan celler och decimalpunkt. Text som ett kalkylprogram skulle ta för en formel har ' före sig. Koder som börjar med 0 är text. Kolumnerna beskrivs i datapackage.json.",
    en: "CSV is UTF-8 with a byte order mark, commas between cells and decimal points. Text that a spreadsheet would take for a formula has ' before it. Codes that begin with 0 are text. The columns are described in datapackage.json.",
  },
  cite: { sv: 'Citera', en: 'Cite' },
  check: { sv: 'Kontrollera att allt är helt', en: 'Check that all is whole' },
} as const satisfies Record<string, Text>;

/** The page that a person reads first, in both languages: what the data set is, whose, of when, and what is in it. */
export function dataSetReadme(about: AboutDataSet, tables: readonly WrittenTable[]): string {
  return `${(['sv', 'en'] as const).map((language) => page(about, tables, language)).join('\n---\n\n')}`;
}

function page(
  { title, description, counties, citation }: AboutDataSet,
  tables: readonly WrittenTable[],
  in_: keyof Text,
) {
  const says = (name: keyof typeof WORDS) => WORDS[name][in_];
  const files = Map.groupBy(tables, ({ table }) => table);
  return `# ${title[in_]}

${description[in_]} ${says('meaning')}

## ${says('counties')}

${says('countyRow')}
|---|---|---|---|---|
${counties.map((county) => countyRow(county, says, in_)).join('\n')}

${says('licences')}

## ${says('tables')}

${says('tableRow')}
|---|---|---|
${[...files].map(([table, written]) => `| ${written.map(({ file }) => `\`${file.path}\``).join(', ')} | ${table.title[in_]}${withoutSome(written, says)} | ${table.description[in_]} |`).join('\n')}

${says('csv')}

## ${says('cite')}

${citation[in_]}

## ${says('check')}

    sha256sum -c SHA256SUMS
`;
}

/** Which counties could not answer what the rows of a table are asked by, of those that answered others. */
function withoutSome([written]: readonly WrittenTable[], says: (name: keyof typeof WORDS) => string): string {
  const missing = written?.missing ?? [];
  return missing.length === 0 ? '' : `, ${says('without')} ${missing.join(', ')}**`;
}

function countyRow(
  { code, name, answered, revision, licence, errorReports }: DataSetCounty,
  says: (name: keyof typeof WORDS) => string,
  language: keyof Text,
): string {
  if (!answered) return `| ${code} | ${name} | ${says('silent')} | | |`;
  const version = revision ? `${revision.number} (${revision.at.slice(0, 10)})` : says('nothing');
  const terms = licence ? `[${licence.name[language]}](${licence.url})` : says('none');
  return `| ${code} | ${name} | ${version} | ${terms} | ${errorPlaceWritten(errorReports) ?? says('none')} |`;
}
