import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import type { Text } from '#schema/values/text.ts';
import { Revision } from '#subgraphs/county/store/entities/index.ts';
import { latestRevision } from '#subgraphs/county/store/history/in-revision.ts';
import type { SeedIssue } from './seed-issues.ts';

/** So many places of issues are told to whoever asks; the log has them all. */
const TOLD = 3;

/** Characters of each. */
const LONGEST = 200;

/** Seeds that were not brought in at a start. */
export interface RefusedSeeds {
  /** Whether the county holds something all the same, of before. */
  held: boolean;
  /** Every issue with its file, line and field, for the log. */
  reason: string;
  /** What anybody may know: where the first issues stand; `null` once data was brought in on request since. */
  told(): Promise<Text | null>;
}

/**
 * What becomes of a county whose seeds `error` refuses. Throws the error where it is none of the seeds but of the
 * database, which it names.
 */
export async function refusedSeeds(em: SqlEntityManager, slug: string, error: unknown): Promise<RefusedSeeds> {
  if (error instanceof HubError && error.code !== 'INVALID_SEED') throw error;
  const before = (await latestRevision(em.fork()))?.number ?? 0;
  const issues = error instanceof HubError ? ((error.details.issues ?? []) as readonly SeedIssue[]) : [];
  const text = textOf(issues, slug, before > 0);
  return {
    held: before > 0,
    reason: error instanceof HubError ? error.message : 'they could not be brought in',
    async told() {
      const since = { number: { $gt: before }, origin: { $in: ['SEEDS' as const, 'IMPORT' as const] } };
      return (await em.fork().count(Revision, since)) > 0 ? null : text;
    },
  };
}

function textOf(issues: readonly SeedIssue[], slug: string, held: boolean): Text {
  const more = issues.length - TOLD;
  const placesIn = (line: string, others: string) =>
    [
      ...issues.slice(0, TOLD).map((issue) => placeOf(issue, slug, line)),
      ...(more > 0 ? [others.replace('#', String(more))] : []),
    ].map((place) => `; ${place}`);
  return {
    sv: `länets frön avvisades vid starten, och ${held ? 'det som länet hade sedan tidigare besvaras' : 'länet har inget sedan tidigare'}${placesIn('rad', 'minst # till').join('')}; loggen säger varför`,
    en: `the county’s seeds were refused at the start, and ${held ? 'what it held before is answered' : 'it holds nothing of before'}${placesIn('line', 'at least # more').join('')}; the log says why`,
  };
}

/** Where an issue stands, with the word for a line. */
function placeOf({ file, line, field }: SeedIssue, slug: string, word: string): string {
  const folder = `seeds/${slug}`;
  const place = file === '' ? folder : `${folder}/${file} ${word} ${line}${field === '' ? '' : ` (${field})`}`;
  return place.length > LONGEST ? `${place.slice(0, LONGEST)}…` : place;
}
