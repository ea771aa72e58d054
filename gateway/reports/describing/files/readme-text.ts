import { ROW_STATES } from '#gateway/reports/answering/framed-columns.ts';
import { silentCounties } from '#gateway/reports/answering/pulled-counties.ts';
import { columnsSheet, countiesSheet, type DescribingRow } from '#gateway/reports/formats/describing-sheets.ts';
import type { ReportAbout, ReportContent } from '#gateway/reports/formats/report-format.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { joined, type Text, untranslated } from '#schema/values/text.ts';
import { READING_RULES } from './reading-rules.ts';

/** A heading and what stands under it, a paragraph each; left out where there is none. */
type Section = readonly [heading: Text, ...paragraphs: (string | null)[]];

/** What a bundle says of itself for people, in the report’s language, as Markdown. */
export function readmeText(report: Pick<ReportContent, 'about' | 'columns'>): string {
  const { about } = report;
  const said = (text: Text) => text[about.language];
  const { notStated, pull, formulas, papers, errors } = READING_RULES;
  const sections: readonly Section[] = [
    [{ sv: 'Hänvisa så här', en: 'How to cite' }, said(about.citation)],
    [{ sv: 'Licens', en: 'Licence' }, licencesOf(about), said(papers)],
    [
      { sv: 'Län', en: 'Counties' },
      ...(about.counties.length === 0 ? [] : [said(missingOf(about)), said(errors), table(countiesSheet(about))]),
    ],
    [{ sv: 'Så läses raderna', en: 'How to read the rows' }, said(notStated), statesOf(report), said(formulas)],
    [
      { sv: 'Nästa hämtning', en: 'The next pull' },
      ...(about.cursor === null ? [] : [said(pull), `\`after=${about.cursor}\``]),
    ],
    [{ sv: 'Vad som hämtades', en: 'What was asked for' }, askedFor(about)],
    [{ sv: 'Kolumner', en: 'Columns' }, table(columnsSheet(report))],
  ];
  const written = sections
    .map(([heading, ...paragraphs]) => [heading, paragraphs.filter((paragraph) => paragraph !== null)] as const)
    .filter(([, paragraphs]) => paragraphs.length > 0)
    .flatMap(([heading, paragraphs]) => [`## ${said(heading)}`, ...paragraphs]);
  return `${[`# ${said(about.title)}`, said(about.description), ...written].join('\n\n')}\n`;
}

function askedFor({ address, parameters }: ReportAbout): string {
  return [`<${address}>`, ...parameters.map(({ name, value }) => `- \`${name}\`: ${value}`)].join('\n\n');
}

function licencesOf({ counties, language }: ReportAbout): string {
  const licences = distinct(counties.flatMap(({ licence }) => (licence ? `[${licence.name}](${licence.url})` : [])));
  if (licences.length > 0) return licences.map((licence) => `- ${licence}`).join('\n');
  return { sv: 'Ingen licens anges.', en: 'No licence is stated.' }[language];
}

function missingOf({ counties }: ReportAbout): Text {
  const silent = silentCounties(counties);
  if (silent.length === 0)
    return {
      sv: 'Alla län som tillfrågades svarade.',
      en: 'All counties that were asked answered.',
    };
  const names = joined(silent.map(({ name }) => untranslated(name)));
  return {
    sv: `Filen är inte hel. Dessa län svarade inte, och deras rader saknas: ${names.sv}.`,
    en: `The file is not whole. These counties did not answer, and their rows are missing: ${names.en}.`,
  };
}

function statesOf({ columns, about }: Pick<ReportContent, 'about' | 'columns'>): string | null {
  if (!columns.some(({ name }) => name === 'row_state')) return null;
  return Object.entries(ROW_STATES)
    .map(([state, words]) => `- \`${state}\`: ${words[about.language]}`)
    .join('\n');
}

/** Rows as a table of Markdown, the first of which is its head. */
function table(rows: readonly DescribingRow[]): string {
  const [head = '', ...others] = rows.map(
    ({ cells }) =>
      `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`,
  );
  const rule = `|${rows[0]?.cells.map(() => ' --- |').join('')}`;
  return [head, rule, ...others].join('\n');
}
