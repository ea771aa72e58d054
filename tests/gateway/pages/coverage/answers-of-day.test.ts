import { describe, expect, it } from 'vitest';
import { enumerations } from '#schema/values/enumerations.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { partsOfPage, wordsOfPage } from '#tests/support/words-of-page.ts';

const QUESTION = `query ($on: Date!, $age: Int!, $placement: CoveragePlacement!) {
  coverage(from: $on, to: $on, ages: { from: $age, to: $age }, placement: $placement) {
    byCounty { county { name } areas { status certainty explanation { sv }
      covering { ...Why } undetermined { ...Why } } }
  }
}
fragment Why on CoveringAgreement { instrument { instrumentId shortTitle { sv } } certainty why { sv } citations { lineStart } }`;

interface Why {
  instrument: { instrumentId: string; shortTitle: { sv: string } };
  certainty: 'CONFIRMED';
  why: { sv: string };
  citations: { lineStart: number }[];
}

interface OfCounty {
  county: { name: string };
  areas: [
    { status: string; certainty: string | null; explanation: { sv: string }; covering: Why[]; undetermined: Why[] },
  ];
}

/** The answers of a page, county by county, as HTML. */
async function answersAt(search: string): Promise<string[]> {
  const page = await (await openPage(`/tackning?${search}`)).text();
  const [, answers = ''] = /<section class="answers"[^>]*>([\s\S]*?)<\/section>/.exec(page) ?? [];
  return partsOfPage(answers, '<dt>');
}

describe.each([
  ['2019-12-31', 19, 'OUTSIDE_HOME'],
  ['2020-07-01', 19, 'OUTSIDE_HOME'],
  ['2020-07-01', 21, 'ANY'],
  ['2022-01-01', 12, 'AT_HOME'],
  ['2024-05-05', 19, 'OUTSIDE_HOME'],
] as const)('On %s, for somebody aged %s, %s, the page of coverage', (on, age, placement) => {
  it('says for each county what the hub answers, by which agreement, how certain, why and on which lines', async () => {
    const { data } = await (await pagesHub()).ask(QUESTION, { on, age, placement });
    const counties: OfCounty[] = data.coverage.byCounty;
    const answers = await answersAt(`on=${on}&age=${age}&placement=${placement}`);
    expect(answers).toHaveLength(counties.length);
    for (const [index, { county, areas }] of counties.entries()) {
      const [{ explanation, covering, undetermined }] = areas;
      const answer = answers[index] ?? '';
      const words = wordsOfPage(answer);
      expect(words).toContain(`${county.name} `);
      expect(words).toContain(explanation.sv);
      const named = [...answer.matchAll(/href="\/handling\/([^"]+)"/g)].map(([, id]) => id);
      expect(named).toEqual([...covering, ...undetermined].map(({ instrument }) => instrument.instrumentId));
      for (const { instrument, certainty, why, citations } of [...covering, ...undetermined]) {
        expect(words).toContain(instrument.shortTitle.sv);
        expect(words).toContain(why.sv);
        expect(words.toLowerCase()).toContain(enumerations.Certainty[certainty].sv.split(':')[0]);
        for (const { lineStart } of citations) expect(words).toMatch(new RegExp(`rad [^.]*\\b${lineStart}\\b`));
      }
    }
  });
});

describe('In plain words, the page of coverage', () => {
  it.each([
    ['on=2019-12-31&age=19&placement=OUTSIDE_HOME', 'Ja', 'Nej, inte enligt det som navet har'],
    ['on=2020-07-01&age=19&placement=OUTSIDE_HOME', 'Ja, om förslaget antogs', 'Nej, inte enligt det som navet har'],
    ['on=2020-07-01&age=12', 'Ja, om förslaget antogs', 'Går inte att avgöra'],
    ['on=2024-05-05&age=19', 'Nej, inte enligt det som navet har', 'Nej, inte enligt det som navet har'],
  ])('answers %s with %s for Östergötland and %s for Dalarna', async (search, ostergotland, dalarna) => {
    const answers = (await answersAt(search)).map(wordsOfPage);
    const plain = answers.map(
      (words) =>
        /(?:✓|2\+|\?|–) (Ja, om förslaget antogs|Ja|Kanske|Går inte att avgöra|Nej, [^.]+? har)\b/.exec(words)?.[1],
    );
    expect([plain[0], plain.at(-1)]).toEqual([ostergotland, dalarna]);
  });

  it('asks of an age that it was not given about all ages, group by group', async () => {
    const [ostergotland = ''] = (await answersAt('on=2020-07-01')).map(wordsOfPage);
    expect(ostergotland).toMatch(/0–20 år: .*Ja, om förslaget antogs.* 21 år: .*Går inte att avgöra/);
  });
});
