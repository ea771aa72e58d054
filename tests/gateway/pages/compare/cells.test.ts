import { beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A2_2019, A3, A4, A5, A6, A7, A8, DIRECTIVE, GUIDELINES, OTHERS } from '#tests/support/fixture-ids.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { papersPresent } from '#tests/support/papers.ts';
import { type AnsweredComparison, COMPARISON_QUESTION, expectedRows } from './answered-comparison.ts';
import { type ShownValue, shownComparison } from './shown-comparison.ts';

const IDS = [A1, A2, A2_2019, A3, A4, A5, DIRECTIVE, OTHERS, A6, A7, A8, GUIDELINES];

let page: string;
let answer: AnsweredComparison;

beforeAll(async () => {
  const hub = await pagesHub();
  page = await (await openPage(`/jamfor?ids=${IDS.join(',')}`)).text();
  answer = (await hub.ask(COMPARISON_QUESTION, { ids: IDS })).data.compare;
});

/** Places where the page says something else than the hub, question by question. */
function differences(shown: string): string[] {
  const is = new Map(shownComparison(shown).rows.map((row) => [row.question, row]));
  return expectedRows(answer).flatMap((should) => {
    const row = is.get(should.question);
    return [
      ...differing(`${should.question}: verdicts`, row?.verdicts, should.verdicts),
      ...differing(`${should.question}: explanation`, row?.explanation, should.explanation),
      ...should.cells.flatMap((cell, column) =>
        differing(`${should.question}: ${IDS[column]}`, sorted(row?.cells[column]), sorted(cell)),
      ),
    ];
  });
}

/** The values of a cell in an order of their own: the page puts equal ones together. */
function sorted(values: readonly ShownValue[] = []): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

function differing(place: string, is: unknown, should: unknown): string[] {
  return JSON.stringify(is) === JSON.stringify(should)
    ? []
    : [`${place}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`];
}

function expectFound(faulty: string): void {
  expect(faulty).not.toBe(page);
  expect(differences(faulty).length).toBeGreaterThan(0);
}

describe('What the page shows of the twelve instruments', () => {
  it('has their columns in the order of the address', () => {
    expect(shownComparison(page).heads).toEqual(IDS.map((id) => `/handling/${id}`));
  });

  it('is in every cell what the hub answers: words, wordings, lines, quotations, inferences and what is missing', () => {
    expect(differences(page)).toEqual([]);
    expect(shownComparison(page).rows).toHaveLength(answer.rows.length);
  });

  it('has no empty cell', () => {
    const cells = shownComparison(page).rows.flatMap((row) => row.cells);
    expect(cells.filter((values) => values.length === 0)).toEqual([]);
    expect(cells).toHaveLength(IDS.length * answer.rows.length);
  });

  it.each<[string, (html: string) => string]>([
    ['a word', (html) => html.replace('49.</span>', '48.</span>')],
    ['a wording', (html) => html.replace('de 49 kommunerna</q>', 'de 50 kommunerna</q>')],
    ['a line', (html) => html.replace(/ · rad 33\b/, ' · rad 34')],
    ['what is inferred', (html) => html.replace('class="inferred"', 'class="stated"')],
    ['why it is inferred', (html) => html.replace('används inte.</p>', 'används.</p>')],
    ['why a value is missing', (html) => html.replace('</span> Ej tillämpligt', '</span> Ej angivet')],
    ['a missing value among others', (html) => html.replace('</span> Oläsligt', '</span> Ej kodat')],
    ['a verdict', (html) => html.replace(/(<tr class="row">.*?)Anges av några/s, '$1Olika')],
    ['an explanation', (html) => html.replace('ej angivet är inte detsamma som nej', 'ej angivet är nej')],
    [
      'two cells in each other’s place',
      (html) => html.replace(/(<td[^>]*>.*?<\/td>)(<td[^>]*>.*?<\/td>)(?=<td class="gone)/s, '$2$1'),
    ],
  ])('would not pass with a fault in %s', (_, plant) => {
    expectFound(plant(page));
  });

  it.runIf(papersPresent)('would not pass with a fault in a quotation', () => {
    expectFound(page.replace(/(<blockquote lang="sv">)./, '$1X'));
  });
});
