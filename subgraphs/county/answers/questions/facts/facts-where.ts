import sql, { type Sql } from 'sql-template-tag';
import { withBroader } from '#schema/codebook/broader.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import type { FactsFilter } from '#schema/questions/facts-question.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';
import { revisionsSince } from './revisions-since.ts';

/** The conditions that a filter puts on facts. */
export async function factsWhere(filter: FactsFilter, known: Known): Promise<Sql[]> {
  const { aspects, kinds, instruments, themes, statedAs, about, changedSince } = filter;
  const since = changedSince && (await revisionsSince(changedSince[known.county.slug], known));
  return [
    ...(aspects ? [sql`aspect = any(${aspects}::text[])`] : []),
    ...(about ? [sql`aspect = any(${aspectsOf(about)}::text[])`] : []),
    ...(kinds ? [ofKinds(kinds, known)] : []),
    ...(instruments ? [sql`subject = any(${instruments}::text[])`] : []),
    ...(statedAs ? [sql`stated_as = any(${statedAs}::text[])`] : []),
    ...(themes ? [onThemes(themes, known)] : []),
    ...(since === undefined ? [] : [sql`since >= ${since}::bigint`]),
  ];
}

function aspectsOf(about: string): string[] {
  return [...codebook.aspects.values()].filter(({ of }) => of === about).map(({ id }) => id);
}

function ofKinds(kinds: readonly string[], known: Known): Sql {
  return sql`subject in (
    select id from instrument where kind = any(${kinds}::text[]) and ${held('instrument', numberOf(known))}
  )`;
}

/** Statements that are coded with one of the themes or one that subdivides it, and themes that are not spoken of. */
function onThemes(themes: readonly string[], { revision }: Known): Sql {
  const all = [...codebook.themes.keys(), ...(revision?.themes ?? []).map(({ id }) => id), ...themes];
  const within = all.filter((theme) => withBroader(theme).some((broader) => themes.includes(broader)));
  return sql`(jsonb_exists_any(value -> 'themes', ${within}::text[]) or value ->> 'theme' = any(${within}::text[]))`;
}
