import sql, { raw } from 'sql-template-tag';
import type { AspectId } from '#schema/codebook/codebook.ts';
import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { checkFact, type UncheckedFact } from '#subgraphs/county/facts/check-fact.ts';
import { type AnyFact, under } from '#subgraphs/county/facts/fact.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { countOnce } from '#subgraphs/county/reading/kept-rows.ts';
import type { Agreement } from '#subgraphs/county/rules/coverage/entries.ts';
import { NO_END } from '#subgraphs/county/rules/status/spans.ts';
import { columns } from '#subgraphs/county/store/entities/select-columns.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

type SpanTable = [table: 'status_interval', column: 'state'] | [table: 'validity_interval', column: 'certainty'];

/** What is shown of an agreement. */
interface AgreementRow {
  id: string;
  kind: Member<'InstrumentKind'>;
  title: string | null;
  shortTitle: Text | null;
}

interface SpanRow {
  instrument: string;
  from: string;
  until: string;
}

/** A state that holds from one day up to another; without one, that nothing is known. */
interface IntervalRow extends SpanRow {
  state: Member<'LifecycleState'> | null;
}

/** How certain it is, from one day up to another, that the agreement is in force. */
interface ValidityRow extends SpanRow {
  certainty: Member<'Certainty'>;
}

/** What says who is covered, and when. */
const EVIDENCE = ['lifecycle', 'validFrom', 'validTo', 'targetGroups'] as const satisfies AspectId[];

const UNCHECKED = columns<UncheckedFact>('fact', [
  ...([
    'id',
    'subject',
    'aspect',
    'position',
    'statedAs',
    'wording',
    'reasoning',
    'note',
    'value',
    'citations',
  ] as const),
]);

/** What an agreement was once, of which it is asked whether it was adopted since. */
const PROPOSALS = ['PROPOSED', 'IN_CONSULTATION'] as const satisfies Member<'LifecycleState'>[];

/** How many agreements the county has. */
export function countAgreements(known: Known): Promise<number> {
  return countOnce(
    sql`select count(*)::int as count from instrument where type = 'agreement' and ${held('instrument', numberOf(known))}`,
    known,
  );
}

/**
 * The agreements that may cover somebody, in order of id: something is in force within the period, or was proposed by its
 * end, and its target groups do not leave out every age. The others cover nobody then, whatever else they say.
 */
export function listCandidates({ ages, from, to }: CoverageArgs, known: Known): Promise<AgreementRow[]> {
  const revision = numberOf(known);
  const years = Array.from({ length: ages.to - ages.from + 1 }, (_, place) => String(ages.from + place));
  return known.read<AgreementRow>(sql`
    select id, kind, title, short_title as "shortTitle" from instrument
    where type = 'agreement' and ${held('instrument', revision)}
      and id in (
        select instrument_id from classification
        where scheme in ('AGE', 'AGE_UNSETTLED') and code = any(${years}::text[]) and ${held('classification', revision)})
      and id in (
        select instrument_id from validity_interval
        where from_day <= ${to} and until_day > ${from} and certainty <> 'NOT_EVIDENCED'
          and ${held('validity_interval', revision)}
        union all
        select instrument_id from status_interval
        where from_day <= ${to} and state = any(${PROPOSALS}::text[]) and ${held('status_interval', revision)})
    order by id`);
}

/** What some agreements are within a period, and the facts behind it. */
export async function loadAgreements(
  ids: readonly string[],
  { from, to }: Pick<CoverageArgs, 'from' | 'to'>,
  known: Known,
): Promise<Agreement[]> {
  const spans = async <Row extends SpanRow>(...[table, column]: SpanTable) => {
    const rows = await known.read<Row>(sql`
      select instrument_id as instrument, from_day as "from", until_day as until, ${raw(column)} from ${raw(table)}
      where instrument_id = any(${ids}::text[]) and from_day <= ${to} and until_day > ${from}
        and ${held(table, numberOf(known))}
      order by position`);
    return Map.groupBy(rows, ({ instrument }) => instrument);
  };
  const intervals = await spans<IntervalRow>('status_interval', 'state');
  const validity = await spans<ValidityRow>('validity_interval', 'certainty');
  const facts = await loadFacts(ids, known);
  return ids.map((id) => agreementOf(id, intervals.get(id) ?? [], validity.get(id) ?? [], facts.get(id) ?? []));
}

async function loadFacts(subjects: readonly string[], known: Known): Promise<Map<string, AnyFact[]>> {
  const rows = await known.read<UncheckedFact>(sql`
    select ${UNCHECKED} from fact
    where subject = any(${subjects}::text[]) and aspect = any(${EVIDENCE}::text[]) and ${held('fact', numberOf(known))}
    order by position`);
  return Map.groupBy(rows.map(checkFact), ({ subject }) => subject);
}

function agreementOf(
  id: string,
  intervals: readonly IntervalRow[],
  validity: readonly ValidityRow[],
  facts: readonly AnyFact[],
): Agreement {
  return {
    id,
    intervals: intervalsOf(intervals),
    validity: validity.map((row) => ({ ...spanOf(row), certainty: row.certainty })),
    lifecycle: under(facts, 'lifecycle'),
    validFrom: under(facts, 'validFrom'),
    validTo: under(facts, 'validTo'),
    targetGroups: under(facts, 'targetGroups'),
  };
}

/** Intervals out of their rows, one for each state. */
function intervalsOf(rows: readonly IntervalRow[]): Agreement['intervals'] {
  return [...Map.groupBy(rows, ({ from }) => from).values()].flatMap((own) =>
    own[0] ? [{ ...spanOf(own[0]), states: own.flatMap(({ state }) => state ?? []) }] : [],
  );
}

function spanOf({ from, until }: SpanRow) {
  return { from, until: until === NO_END ? null : until };
}
