import { parquetMetadataAsync } from 'hyparquet';
import { readArchive } from './formats/read-archive.ts';
import { asBuffer } from './formats/read-with-hyparquet.ts';
import { readWorkbook } from './formats/read-workbook.ts';

/** Where errors are reported, by the codes of counties, as addresses; `null` of a county that is told to have no place. */
type ToldPlaces = Readonly<Record<string, string | null>>;

interface ToldCounty {
  code: string;
  errorReports: { mailbox: string | null; url: string | null } | null;
}

interface Note {
  'dc:identifier'?: string;
  'dc:hasVersion'?: string;
  'dcat:contactPoint'?: Readonly<Record<string, { '@id': string }>>;
}

/** What a text of words names, as an address that leads there. */
export const asLink = (words: string | null | undefined) =>
  words ? (words.includes('@') ? `mailto:${words}` : words) : null;

/** Of counties as JSON has them, in GraphQL and in files. */
export function placesOfCounties(counties: readonly ToldCounty[]): ToldPlaces {
  return Object.fromEntries(
    counties.map(({ code, errorReports }) => [code, asLink(errorReports?.mailbox ?? errorReports?.url)]),
  );
}

/** Of the rows of a table under its head, where one column has codes and one has places. */
function placesOfRows([head = [], ...rows]: readonly (readonly string[])[], code: string, place: string): ToldPlaces {
  const [codes, places] = [head.indexOf(code), head.indexOf(place)];
  if (codes < 0 || places < 0) throw new Error(`no columns ${code} and ${place} in ${head.join(', ')}`);
  return Object.fromEntries(rows.map((row) => [row[codes], asLink(row[places])]));
}

/** Of a table in Markdown. */
export function placesOfMarkdown(text: string, code: string, place: string): ToldPlaces {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${code} |`));
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  const rows = lines.slice(head, end).map((line) => line.split('|').map((cell) => cell.trim()));
  return placesOfRows(
    rows.filter((_, index) => index !== 1),
    code,
    place,
  );
}

function placesOfMetadata(text: string): ToldPlaces {
  const { notes } = JSON.parse(text) as { notes: Note[] };
  return Object.fromEntries(
    notes
      .filter((note) => note['dc:hasVersion'] !== undefined)
      .map((note) => {
        const contact = note['dcat:contactPoint'];
        return [note['dc:identifier'], (contact?.['vcard:hasEmail'] ?? contact?.['vcard:hasURL'])?.['@id'] ?? null];
      }),
  );
}

/** What holds rows alone names what describes it. */
async function besideRows({ headers, url }: Response): Promise<ToldPlaces> {
  const [, link = ''] = /<([^>]*)>; rel="describedby"/.exec(headers.get('link') ?? '') ?? [];
  if (link === '') throw new Error(`nothing describes ${url}`);
  return placesOfMetadata(await (await fetch(new URL(link, url))).text());
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

/** Reads where errors are reported out of a report in each form, by its ending; of a file in Swedish. */
export const errorPlacesIn: Readonly<Record<string, (response: Response) => Promise<ToldPlaces>>> = {
  csv: besideRows,
  ndjson: besideRows,
  json: async (response) => placesOfCounties(((await response.json()) as { counties: ToldCounty[] }).counties),
  async xlsx(response) {
    const about = (await readWorkbook(await bytesOf(response))).at(-1);
    const rows = about?.rows.map((cells) => cells.map((cell) => String(cell?.value ?? ''))) ?? [];
    const head = rows.findIndex(([first]) => first === 'Länskod');
    return placesOfRows(rows.slice(head), 'Länskod', 'Fel rapporteras till');
  },
  async parquet(response) {
    const { key_value_metadata: said } = await parquetMetadataAsync(asBuffer(await bytesOf(response)));
    return placesOfCounties(JSON.parse(said?.find(({ key }) => key === 'about')?.value ?? '').counties);
  },
  async zip(response) {
    const files = await readArchive(await bytesOf(response));
    const readme = placesOfMarkdown(String(files.get('README.md')), 'Länskod', 'Fel rapporteras till');
    const metadata = placesOfMetadata(String(files.get('facts.csv-metadata.json')));
    if (JSON.stringify(readme) !== JSON.stringify(metadata)) throw new Error('README and metadata say other places');
    return readme;
  },
  'csv-metadata.json': async (response) => placesOfMetadata(await response.text()),
};
