import type { WrittenDraft } from '#subgraphs/county/operations/draft-county.ts';
import { command } from '../command-line/command.ts';

interface DraftFlags {
  to?: string;
  slug?: string;
  json?: boolean;
}

/** Writes a draft of seeds from a paper. */
export const draft = command('draft', {
  group: 'Data',
  summary: 'read a paper by rules and write a draft of its seeds, to be held against the paper and confirmed',
  description:
    'Reads a paper (UTF-8 text, Markdown, DOCX or PDF with text) and proposes what it says: titles, diary numbers, dates and periods, ages, laws, parties with SCB’s codes, money, decisions with conditions, deadlines, follow-up, financing, definitions, relations and statements, each with its lines and words. Adds an entry to documents.yaml and to organisations.yaml and writes a file of its own for the instrument; changes nothing that is there. What was not found stands under notStated. Each proposal has the line "unconfirmed: true": hold it against the paper, correct it, and delete the line, or delete the proposal ("hub confirm" deletes the lines of all that is left). "?" stands where words are yours to write. "hub check" lists what is not confirmed, "hub import --dry-run" shows it, and "hub import" refuses it.',
  examples: [
    'hub draft dalarna papers/overenskommelse.docx',
    'hub draft dalarna papers/beslut.pdf --slug samverkan-2024',
    'hub draft halland avtal.txt --to halland-seeds --json',
  ],
})
  .argument('<county>', 'the county')
  .argument('<paper>', 'the paper: text, Markdown, DOCX or PDF')
  .option('--to <folder>', 'folder of seeds to write to, new or not (default: the county’s folder under seeds/)')
  .option('--slug <slug>', 'the short name of the instrument and of its file (default: made of its title)')
  .option('--json', 'print what was written as JSON')
  .action(async (county: string, paper: string, { to, slug, json = false }: DraftFlags) => {
    const { draftCounty } = await import('#subgraphs/county/operations/draft-county.ts');
    const written = await draftCounty(county, paper, { to, slug });
    if (json) console.log(JSON.stringify(written, null, 2));
    else for (const line of told(written)) console.log(line);
  });

function told({
  county,
  written,
  proposals,
  organisations,
  notStated,
  unused,
  lineCount,
  notes,
}: WrittenDraft): string[] {
  const all = Object.values(proposals).reduce((sum, count) => sum + count, 0);
  const each = Object.entries(proposals).map(([aspect, count]) => `${aspect} ${count}`);
  return [
    ...written.map((file) => `${county}: written to ${file}`),
    `${county}: ${all} proposals: ${each.join(', ')}; ${organisations} new organisations`,
    `${county}: not found, under notStated: ${notStated.join(', ') || 'nothing'}`,
    `${county}: ${unused.length} of ${lineCount} lines not used${unused.length > 0 ? `: ${spans(unused)}` : ''}`,
    ...(notes > 0
      ? [`${county}: ${notes} notes on what of the paper was not read; "hub documents attach --dry-run" tells them`]
      : []),
    `${county}: not confirmed yet; delete each line "unconfirmed: true" once the proposal is held against the paper`,
  ];
}

/** Numbers as spans: `1–3, 7`. */
function spans(numbers: readonly number[]): string {
  const all: [number, number][] = [];
  for (const number of numbers) {
    const last = all.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else all.push([number, number]);
  }
  return all.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
