import type { SqlEntityManager } from '@mikro-orm/sql';
import type { FactChange } from '#schema/questions/changes-question.ts';
import { Change } from '../entities/index.ts';
import { OPEN } from '../entities/versions.ts';
import { columnsOf } from './table.ts';

/** Instruments and documents as readers see them, in every version; `own` is what is said beside facts. */
const SUBJECT = `
  select id, 'INSTRUMENT' as type, nullif(title, id) as title, kind, kind as own, since, until from instrument
  union all
  select id, 'DOCUMENT', nullif(title, slug), null, concat(holding, ' ', line_count), since, until from document`;

/** All that a fact says and where it stands; neither its place among the facts nor its sort key. */
const SAID = ['value', 'wording', 'stated_as', 'reasoning', 'note', 'in_words', 'citations'];

/**
 * What a revision did to instruments and documents, out of what it ended and added: documents and then instruments, in
 * the order of their ids. For those that changed: which of their facts say something else.
 */
const CHANGES = `
  with subject as (${SUBJECT}),
  ended as (select * from subject where until = :revision),
  added as (select * from subject where since = :revision),
  attached as (
    select distinct document.id from attachment join document on document.slug = attachment.document and document.until = ${OPEN}
    where :revision in (attachment.since, attachment.until)
  ),
  fact_ended as (select id, subject, aspect, ${SAID.join(', ')} from fact where until = :revision),
  fact_added as (select id, subject, aspect, ${SAID.join(', ')} from fact where since = :revision),
  fact_changed as (
    select subject, jsonb_agg(jsonb_build_object('id', id, 'aspect', aspect, 'kind', kind) order by id collate "C") as facts
    from (
      select coalesce(a.id, e.id) as id, coalesce(a.subject, e.subject) as subject, coalesce(a.aspect, e.aspect) as aspect,
        case when e.id is null then 'ADDED' when a.id is null then 'REMOVED' else 'CHANGED' end as kind
      from fact_ended e full join fact_added a on a.id = e.id
      where (${columnsOf('a', SAID)}) is distinct from (${columnsOf('e', SAID)})
    ) as changed
    group by subject
  ),
  rewritten as (
    select given.* from jsonb_to_recordset(?::jsonb) as given (id text, facts jsonb)
    join subject on subject.id = given.id and subject.until = ${OPEN}
  ),
  touched as (
    select id from ended union select id from added union select subject from fact_changed union select id from attached union select id from rewritten
  ),
  compared as (
    select touched.id, is_now, was, coalesce(fact_changed.facts, rewritten.facts) as facts, attached.id is not null as attached
    from touched
    left join subject as is_now on is_now.id = touched.id and is_now.until = ${OPEN}
    left join subject as was on was.id = touched.id and was.since < :revision and was.until >= :revision
    left join fact_changed on fact_changed.subject = touched.id
    left join attached on attached.id = touched.id
    left join rewritten on rewritten.id = touched.id
  )
  select id, coalesce((is_now).type, (was).type) as type, coalesce((is_now).title, (was).title) as title,
    coalesce((is_now).kind, (was).kind) as kind,
    case when (was).id is null then 'ADDED' when (is_now).id is null then 'REMOVED' else 'CHANGED' end as change, facts
  from compared
  where (was).id is null or (is_now).id is null or facts is not null or (was).own <> (is_now).own or attached`;

/** An instrument or document that is held and says something else than it said in the same row, with those of its facts that do. */
export interface RewrittenSubject {
  id: string;
  facts: readonly FactChange[];
}

/** Adds to the log what a revision did. */
export async function logChanges(
  tx: SqlEntityManager,
  { number, mark, at }: { number: number; mark: string; at: Date },
  rewritten: readonly RewrittenSubject[] = [],
): Promise<void> {
  const [last] = await tx.find(Change, {}, { orderBy: { position: 'desc' }, limit: 1 });
  const sql = `
    insert into change (position, mark, at, subject, subject_type, kind, title, instrument_kind, facts)
    select ? + row_number() over (order by type, id collate "C"), ?, ?, id, type, change, title, kind,
      case when change = 'CHANGED' then coalesce(facts, '[]') end
    from (${CHANGES.replaceAll(':revision', String(number))}) as changes`;
  await tx.execute(sql, [last?.position ?? 0, mark, at, JSON.stringify(rewritten)]);
}
