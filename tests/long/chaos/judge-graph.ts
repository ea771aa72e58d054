import { z } from 'zod';
import { parseJson } from '#schema/shared/parse-json.ts';
import { type GivenAnswer, type JudgedAnswer, refusedAnswer, wrongAnswer } from './judged.ts';
import { differences, type Expected } from './owned.ts';

/** What an answer must be where these counties say that they are silent, each with how. */
export type Expecting = (silent: ReadonlyMap<string, string>) => Expected;

const graphAnswer = z.strictObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string(), county: z.string().optional() }),
      }),
    )
    .nonempty()
    .optional(),
  extensions: z.strictObject({ cost: z.strictObject({ estimated: z.int(), max: z.int() }) }).optional(),
});

const status = z.looseObject({ status: z.string() });
const statuses = z.array(
  z.union([
    status
      .extend({ county: z.looseObject({ slug: z.string() }) })
      .transform(({ county, status }) => [county.slug, status]),
    status.extend({ slug: z.string() }).transform(({ slug, status }) => [slug, status]),
  ]),
);

/** Codes that name a county as missing, as docs/error-codes.md has them. */
const OF_COUNTIES = new Set(['COUNTY_UNAVAILABLE', 'COUNTY_TIMED_OUT', 'COUNTY_LACKS_FIELD', 'INTERNAL_SERVER_ERROR']);

/** Codes that say that there is no answer for now. */
const FOR_NOW = new Set(['OVERLOADED', 'REQUEST_TIMED_OUT', 'SUBGRAPH_TIMED_OUT', 'SUBGRAPH_UNAVAILABLE']);

const SILENT = new Set(['TIMED_OUT', 'UNAVAILABLE']);

/** Judges an answer of GraphQL by what it must be. */
export function judgeGraph({ status: http, text }: GivenAnswer, expecting: Expecting): JudgedAnswer {
  const read = graphAnswer.safeParse(parseJson(text));
  if (!read.success) return wrongAnswer(`no answer of GraphQL: ${http} ${text.slice(0, 200)}`);
  const { data, errors = [] } = read.data;
  const codes = errors.map(({ extensions }) => extensions.code);
  const forNow = codes.find((code) => FOR_NOW.has(code));
  if (forNow && holdsNothing(data)) return refusedAnswer(forNow);
  if (http !== 200 || !data) return wrongAnswer(`no data: ${http} ${text.slice(0, 200)}`);

  const told = statusesIn(data);
  const silent = told ?? new Map<string, string>();
  const named = new Set(
    errors.flatMap(({ extensions: { code, county } }) => (OF_COUNTIES.has(code) ? [county ?? ''] : [])),
  );
  const missing = new Set([...silent.keys(), ...named]);
  const wrong = [
    ...errors
      .filter(({ extensions: { code, county } }) => !OF_COUNTIES.has(code) || !county)
      .map((error) => `an error that names no county: ${JSON.stringify(error)}`),
    ...[...silent.keys()].filter((county) => !named.has(county)).map((county) => `no error names ${county}`),
    ...[...silent].filter(([, how]) => !SILENT.has(how)).map(([county, how]) => `${county} is told as ${how}`),
    ...differences(expecting(silent), data, missing),
  ];
  return { wrong, missing, refused: null };
}

/** Whether there is null in every place. */
function holdsNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined;
  return Object.values(value).every(holdsNothing);
}

/** The counties that an answer tells as asked and not answering, each with how; `null` where it tells of none. */
function statusesIn(data: Record<string, unknown>): ReadonlyMap<string, string> | null {
  const [field] = Object.values(data);
  const list = statuses.safeParse(Array.isArray(field) ? field : (field as { counties?: unknown } | null)?.counties);
  if (!list.success) return null;
  return new Map(list.data.filter(([, how]) => how !== 'ANSWERED' && how !== 'NOT_ASKED') as [string, string][]);
}
