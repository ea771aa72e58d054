import { raw } from '@mikro-orm/core';
import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { checkFact, type UncheckedFact } from '#subgraphs/county/facts/check-fact.ts';
import { type AnyFact, under } from '#subgraphs/county/facts/fact.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { Agreement } from '#subgraphs/county/rules/coverage/entries.ts';
import { NO_END } from '#subgraphs/county/rules/status/spans.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';

// All is read as plain rows: to make entities of them takes longer than everything else. What is asked for by ids is an
// array, by which a database without statistics looks into an index, where it reads the whole table for a list.

/** What is shown of an agreement. */
interface AgreementRow {
  id: string;
  kind: Member<'InstrumentKind'>;
  title: string | null;
  shortTitle: Text | null;
}

/** A state that holds from one day up to another; without one, how certain it is that nothing is known. */
interface IntervalRow {
  instrument: string;
  from: string;
  until: string;
  state: Member<'LifecycleState'> | null;
  certainty: Member<'Certainty'>;
}

const agreementsSql = (revision: number) => `
  select id, kind, title, short_title as "shortTitle" from instrument where type = 'agreement' and ${heldSql('instrument', revision)} order by id`;

const intervalsSql = (revision: number) => `
  select instrument_id as instrument, from_day as "from", until_day as until, state, certainty
  from status_interval
  where instrument_id = any(array(select jsonb_array_elements_text(?))) and from_day <= ? and until_day > ?
    and certainty <> 'NOT_EVIDENCED' and ${heldSql('status_interval', revision)}
  order by position`;

const factsSql = (revision: number) => `
  select id, subject, aspect, position, stated_as as "statedAs", wording, reasoning, note, value, citations
  from fact
  where subject = any(array(select jsonb_array_elements_text(?)))
    and aspect in ('lifecycle', 'validFrom', 'validTo', 'targetGroups') and ${heldSql('fact', revision)}
  order by position`;

/** All agreements of the county, in order of id. */
export function listAgreements(known: Known): Promise<AgreementRow[]> {
  return known.em.execute<AgreementRow[]>(agreementsSql(numberOf(known)));
}

/** Those of some agreements of which anything is evidenced within a period; the others cover nobody then. */
export async function loadAgreements(
  ids: readonly string[],
  { from, to }: Pick<CoverageArgs, 'from' | 'to'>,
  known: Known,
): Promise<Agreement[]> {
  const sql = raw(intervalsSql(numberOf(known)), [JSON.stringify(ids), to, from]);
  const intervals = Map.groupBy(await known.em.execute<IntervalRow[]>(sql), ({ instrument }) => instrument);
  const evidenced = ids.filter((id) => intervals.has(id));
  const facts = await loadFacts(evidenced, known);
  return evidenced.map((id) => agreementOf(id, intervals.get(id) ?? [], facts.get(id) ?? []));
}

async function loadFacts(subjects: readonly string[], known: Known): Promise<Map<string, AnyFact[]>> {
  if (subjects.length === 0) return new Map();
  const sql = raw(factsSql(numberOf(known)), [JSON.stringify(subjects)]);
  const rows = await known.em.execute<UncheckedFact[]>(sql);
  return Map.groupBy(rows.map(checkFact), ({ subject }) => subject);
}

function agreementOf(id: string, rows: readonly IntervalRow[], facts: readonly AnyFact[]): Agreement {
  return {
    id,
    intervals: intervalsOf(rows),
    lifecycle: under(facts, 'lifecycle'),
    validFrom: under(facts, 'validFrom'),
    validTo: under(facts, 'validTo'),
    targetGroups: under(facts, 'targetGroups'),
  };
}

/** Intervals out of their rows, one for each state. */
function intervalsOf(rows: readonly IntervalRow[]): Agreement['intervals'] {
  return [...Map.groupBy(rows, ({ from }) => from)].map(([from, own]) => ({
    from,
    until: own[0]?.until === NO_END ? null : (own[0]?.until ?? null),
    certainty: own[0]?.certainty ?? 'NOT_EVIDENCED',
    states: own.flatMap(({ state }) => state ?? []),
  }));
}
