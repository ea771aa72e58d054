import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '#subgraphs/serving/listen.ts';
import { readArchive } from '#tests/gateway/reports/formats/read-archive.ts';
import { hasLibreOffice } from '#tests/gateway/reports/formats/read-with-libre-office.ts';
import { hasPython } from '#tests/gateway/reports/formats/read-with-python.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { breaking } from './broken-transfer.ts';
import { recipe } from './recipe-pages.ts';
import { hasProgram, type RecipeFolder, recipeFolder } from './run-recipe.ts';

const PYTHON = '/usr/bin/python3';

let hub: ServedHub;
let broken: Listening;
let folder: RecipeFolder;
beforeAll(async () => {
  hub = await serveHub({ ...(await sharedHub()), close: async () => {} });
  broken = await breaking(hub.url);
  folder = recipeFolder();
});
afterAll(async () => {
  folder.remove();
  await broken.close();
  await hub.close();
});

type Row = Record<string, string | number | null>;

/** The rows of a report, as JSON has them. */
async function rowsOf(report: string): Promise<Row[]> {
  return (await (await fetch(`${hub.url}/v1/reports/${report}`)).json()).rows;
}

/** What is expected of facts: how many, of which counties, the sum of their numbers, their days, the longest of their texts. */
async function aboutFacts(): Promise<string[]> {
  const rows = await rowsOf('facts.json?lang=sv&counties=05,20');
  const sum = rows.reduce((total, row) => total + Number(row.value_number ?? 0), 0);
  const days = rows.flatMap(({ value_date }) => value_date ?? []);
  const longest = Math.max(...rows.map(({ in_words }) => String(in_words ?? '').length));
  return [`${rows.length}`, '05 20', `${sum}`, `${days.toSorted()[0]} ${days.length}`, `${longest}`];
}

async function aboutBudget(): Promise<string[]> {
  const rows = await rowsOf('budget-lines.json?lang=sv');
  const sum = rows.reduce((total, row) => total + Number(row.amount ?? 0), 0);
  return [`${rows.length}`, [...new Set(rows.map(({ county_code }) => county_code))].toSorted().join(' '), `${sum}`];
}

const said = ({ out }: { out: string }) => out.trim().split('\n');

describe.runIf(await hasProgram('Rscript', ['-e', 'library(readr)'], 'recipes run'))('The recipe for R', () => {
  const FACTS = `
cat(nrow(facts), "\\n", sep = "")
cat(sort(unique(facts$county_code)), "\\n")
cat(sum(facts$value_number, na.rm = TRUE), "\\n", sep = "")
cat(format(min(facts$value_date, na.rm = TRUE)), sum(!is.na(facts$value_date)), "\\n")
cat(max(nchar(facts$in_words), na.rm = TRUE), "\\n", sep = "")
stopifnot(nrow(problems(facts)) == 0)`;
  const BUDGET = `
cat(nrow(budget), "\\n", sep = "")
cat(sort(unique(budget$county_code)), "\\n")
cat(sum(budget$amount, na.rm = TRUE), "\\n", sep = "")`;
  const run = (text: string) => folder.run('Rscript', ['--vanilla'], text);
  const trimmed = (lines: readonly string[]) => lines.map((line) => line.trim());

  it('has all facts, codes as text, numbers and days as such', async () => {
    const ran = await run(`options(scipen = 99)\n${recipe('r.md', 'r', hub.url, 'facts')}${FACTS}`);
    expect(trimmed(said(ran))).toEqual(await aboutFacts());
  });

  it('reads decimal commas', async () => {
    const ran = await run(`options(scipen = 99)\nlibrary(readr)\nhub <- "${hub.url}/v1/reports"
${recipe('r.md', 'r', hub.url, 'budget')}${BUDGET}`);
    expect(trimmed(said(ran))).toEqual(await aboutBudget());
  });

  it('ends with an error where the transfer breaks', async () => {
    const { code, out } = await run(`${recipe('r.md', 'r', broken.url, 'facts')}${FACTS}`);
    expect({ failed: code !== 0, out }).toEqual({ failed: true, out: '' });
  });
});

describe.runIf(await hasPython('pandas'))('The recipe for pandas', () => {
  const FACTS = `
print(len(facts))
print(*sorted(facts["county_code"].unique()))
print(f"{facts['value_number'].sum():g}")
print(facts["value_date"].min().date(), facts["value_date"].count())
print(facts["in_words"].str.len().max())`;
  const BUDGET = `
print(len(budget))
print(*sorted(budget["county_code"].unique()))
print(f"{budget['amount'].sum():.0f}")`;
  const run = (text: string) => folder.run(PYTHON, [], text);

  it('has all facts, codes as text, numbers and days as such', async () => {
    expect(said(await run(recipe('python.md', 'python', hub.url, 'facts = pd') + FACTS))).toEqual(await aboutFacts());
  });

  it('reads decimal commas', async () => {
    const ran = await run(`import pandas as pd\nHUB = "${hub.url}/v1/reports"
${recipe('python.md', 'python', hub.url, 'budget = pd')}${BUDGET}`);
    expect(said(ran)).toEqual(await aboutBudget());
  });

  it('ends with an error where the transfer breaks', async () => {
    const { code, out, err } = await run(recipe('python.md', 'python', broken.url, 'facts = pd') + FACTS);
    expect({ failed: code !== 0, out }).toEqual({ failed: true, out: '' });
    expect(err).toContain('IncompleteRead');
  });
});

const hasCurl = await hasProgram('curl', ['--version'], 'recipes run');

describe.runIf(hasCurl)('The recipe for asking whether anything has changed', () => {
  const again = () =>
    folder.run('bash', ['-e'], `${recipe('README.md', 'sh', hub.url).trim()} -w '%{http_code} %{size_download}\\n'`);

  it('fetches a table once, and nothing as long as nothing has changed', async () => {
    const { out } = await again();
    const held = readFileSync(join(folder.path, 'facts.csv'), 'utf8');
    expect(out).toMatch(/^200 \d{4,}\n$/);
    expect((await again()).out).toBe('304 0\n');
    expect(readFileSync(join(folder.path, 'facts.csv'), 'utf8')).toBe(held);
  });
});

describe.runIf(hasCurl && (await hasLibreOffice()))('The recipe for LibreOffice', () => {
  it('makes a file of its own with all rows, codes as text', async () => {
    const { code } = await folder.run('bash', ['-e'], recipe('excel.md', 'sh', hub.url));
    expect(code).toBe(0);
    const files = await readArchive(readFileSync(join(folder.path, 'parties.ods')));
    const text = files.get('content.xml')?.toString() ?? '';
    const codes = text.matchAll(/HELD<\/text:p><\/table:table-cell><table:table-cell([^>]*)><text:p>(\d+)/g);
    expect(Array.from(codes, ([, cell, code]) => [cell?.includes('value-type="string"'), code])).toEqual(
      (await rowsOf('parties.json?lang=sv')).map(({ county_code }) => [true, county_code]),
    );
  });
});
