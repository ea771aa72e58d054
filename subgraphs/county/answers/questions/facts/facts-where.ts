import { type FilterObject, raw } from '@mikro-orm/core';
import { withBroader } from '#schema/codebook/broader.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import type { FactsFilter } from '#schema/questions/facts-question.ts';
import type { FactStatedAs } from '#schema/values/stated-as.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { FactRow } from '#subgraphs/county/reading/known-fact.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';
import { heldAt } from '#subgraphs/county/store/entities/versions.ts';
import { revisionsSince } from './revisions-since.ts';

type Condition = FilterObject<FactRow>;

/** The conditions that a filter puts on facts. */
export async function factsWhere(filter: FactsFilter, known: Known): Promise<Condition[]> {
  const { aspects, kinds, instruments, themes, statedAs, about, changedSince } = filter;
  const since = changedSince && (await revisionsSince(changedSince[known.county.slug], known));
  return [
    ...(aspects ? [{ aspect: { $in: aspects } }] : []),
    ...(about ? [{ aspect: { $in: aspectsOf(about) } }] : []),
    ...(kinds ? [{ subject: { $in: idsOfKinds(kinds, known) } }] : []),
    ...(instruments ? [{ subject: { $in: instruments } }] : []),
    ...(statedAs ? [{ statedAs: { $in: statedAs as FactStatedAs[] } }] : []),
    ...(themes ? [onThemes(themes, known)] : []),
    ...(since === undefined ? [] : [{ since: { $gte: since } }]),
  ] as Condition[];
}

function aspectsOf(about: string): string[] {
  return [...codebook.aspects.values()].filter(({ of }) => of === about).map(({ id }) => id);
}

function idsOfKinds(kinds: readonly string[], known: Known) {
  const where = { ...heldAt(numberOf(known)), kind: { $in: [...kinds] } } as FilterObject<object>;
  return known.em.createQueryBuilder(Instrument, 'i').select('i.id').where(where).toRaw();
}

/** Statements that are coded with one of the themes or one that subdivides it, and themes that are not spoken of. */
function onThemes(themes: readonly string[], { revision }: Known) {
  const all = [...codebook.themes.keys(), ...(revision?.themes ?? []).map(({ id }) => id), ...themes];
  const within = all.filter((theme) => withBroader(theme).some((broader) => themes.includes(broader)));
  const coded = raw(`jsonb_exists_any(value -> 'themes', array(select jsonb_array_elements_text(?::jsonb)))`, [
    JSON.stringify(within),
  ]);
  return { $or: [{ [coded]: true }, { value: { theme: { $in: within } } }] };
}
