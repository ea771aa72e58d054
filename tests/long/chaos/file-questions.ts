import { z } from 'zod';
import { parseJson } from '#schema/shared/parse-json.ts';
import { type ChaosQuestion, type GivenAnswer, type JudgedAnswer, refusedAnswer, wrongAnswer } from './judged.ts';
import type { HeardCounty } from './known-counties.ts';

/** Asks the hub for what is at an address. */
export type FetchWhole = (path: string) => Promise<string>;

const refusal = z.looseObject({
  code: z.string(),
  counties: z.array(z.object({ name: z.string(), status: z.enum(['TIMED_OUT', 'UNAVAILABLE']) })).optional(),
});

/** What whoever lets requests in says, whatever they are for. */
const overload = z.object({ errors: z.tuple([z.object({ extensions: z.object({ code: z.literal('OVERLOADED') }) })]) });

/** A question for a table, whole or with a row for each county that is missing. */
export async function reportQuestion(
  counties: readonly HeardCounty[],
  fetchWhole: FetchWhole,
  complete: 'required' | 'partial',
): Promise<ChaosQuestion> {
  const path = `/v1/reports/instruments.csv?labels=codes&complete=${complete}`;
  const [head, ...lines] = linesOf(await fetchWhole(path));
  const told = lines.map((line) => /^HELD,(\d\d),([a-z-]+:[a-z-]+:[a-z0-9-]+),/.exec(line));
  const known = counties.flatMap(({ instruments }) => instruments.map(({ id }) => id)).sort();
  const ids = told.map((match) => match?.[2] ?? '');
  if (JSON.stringify(ids.toSorted()) !== JSON.stringify(known))
    throw new Error(`${path} has other rows than the counties`);

  return {
    name: `a report, ${complete}`,
    asks: { path },
    judge(answer) {
      if (answer.status === 503) return judgeRefusal(answer, counties);
      if (answer.brokenOff) return refusedAnswer('BROKEN_OFF');
      if (answer.status !== 200) return wrongAnswer(`HTTP ${answer.status}`);
      const [givenHead, ...given] = linesOf(answer.text);
      const codes = given.flatMap((line) => /^MISSING,(\d\d),/.exec(line)?.[1] ?? []);
      const missing = counties.filter(({ code }) => codes.includes(code)).map(({ slug }) => slug);
      const expected = lines.filter((_, at) => !codes.includes(told[at]?.[1] ?? ''));
      const rows = given.filter((line) => !line.startsWith('MISSING,'));
      const wrong = [
        ...(givenHead === head ? [] : [`columns: ${givenHead}`]),
        ...(missing.length === codes.length ? [] : [`missing: ${codes}`]),
        ...(complete === 'required' && codes.length > 0 ? [`a whole report without ${codes}`] : []),
        ...(JSON.stringify(rows) === JSON.stringify(expected)
          ? []
          : [`${rows.length} rows, not ${expected.length}, or others`]),
      ];
      return { wrong, missing: new Set(missing), refused: null };
    },
  };
}

function judgeRefusal({ text }: GivenAnswer, counties: readonly HeardCounty[]): JudgedAnswer {
  if (overload.safeParse(parseJson(text)).success) return refusedAnswer('OVERLOADED');
  const read = refusal.safeParse(parseJson(text));
  if (!read.success) return wrongAnswer(`refused without saying why: ${text.slice(0, 200)}`);
  const names = read.data.counties?.map(({ name }) => name) ?? [];
  const missing = counties.filter(({ name }) => names.includes(name)).map(({ slug }) => slug);
  return missing.length < names.length ? wrongAnswer(`names ${names}`) : refusedAnswer(read.data.code, missing);
}

/** A question for the page that groups the instruments of a few counties by what they say; the links of each are looked at. */
export async function pageQuestion(counties: readonly HeardCounty[], fetchWhole: FetchWhole): Promise<ChaosQuestion> {
  const path = `/en/question/validFrom?counties=${counties.map(({ code }) => code).join()}`;
  const whole = linksOf(await fetchWhole(path));
  const known = counties.flatMap(({ instruments }) => instruments.map(({ id }) => id)).sort();
  if (JSON.stringify(whole.toSorted()) !== JSON.stringify(known))
    throw new Error(`${path} leads to others than the counties have`);
  return {
    name: 'a page',
    asks: { path },
    judge({ status, text }) {
      if (status === 503) return refusedAnswer('OVERLOADED');
      if (status !== 200) return wrongAnswer(`HTTP ${status}`);
      const silence = /<section class="silence"[\s\S]*?<\/section>/.exec(text)?.[0] ?? '';
      const missing = counties.filter(({ name }) => silence.includes(name)).map(({ slug }) => slug);
      const expected = whole.filter((id) => !missing.includes(id.split(':')[0] ?? '')).sort();
      const same = JSON.stringify(linksOf(text).sort()) === JSON.stringify(expected);
      const ends = text.trimEnd().endsWith('</html>');
      return {
        wrong: [
          ...(same ? [] : [`${linksOf(text).length} links, not ${expected.length}, or others`]),
          ...(ends ? [] : ['it has no end']),
        ],
        missing: new Set(missing),
        refused: null,
      };
    },
  };
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/href="\/en\/instrument\/([^"?#]*)/g)].map(([, id]) => decodeURIComponent(id ?? ''));
}

function linesOf(csv: string): string[] {
  return csv.trimEnd().split(/\r?\n/);
}
