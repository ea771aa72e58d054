import type { SqlEntityManager } from '@mikro-orm/sql';
import type { FactChange } from '../../../schema/questions/changes.ts';
import { compareKeys } from '../../../schema/sort-key.ts';
import type { Member } from '../../../schema/values/enumerations.ts';

/** An instrument or a document as readers see it, without its facts. */
interface Subject {
  id: string;
  subjectType: Member<'ChangeSubject'>;
  title: string | null;
  instrumentKind: Member<'InstrumentKind'> | null;
  /** What is said of it beside its facts. */
  own: string;
}

interface Fact {
  id: string;
  subject: string;
  aspect: string;
  /** Digest of all that is said, and where it stands; neither its place among the facts nor its sort key. */
  said: string;
}

/** All that a county shows at one time. */
export interface Shown {
  subjects: ReadonlyMap<string, Subject>;
  facts: ReadonlyMap<string, Fact[]>;
}

/** What became of an instrument or a document from one time to another. */
export type Difference = Omit<Subject, 'id' | 'own'> & {
  subject: string;
  kind: Member<'ChangeKind'>;
  /** For a subject that changed: which of its facts. */
  facts: FactChange[] | null;
};

const SUBJECTS = `
  select id, 'INSTRUMENT' as "subjectType", nullif(title, id) as title, kind as "instrumentKind", kind as own
  from instrument where removed_at is null
  union all
  select id, 'DOCUMENT', nullif(title, slug), null, concat(holding, ' ', line_count) from document`;

const FACTS = `
  select id, subject, aspect, encode(sha256(convert_to(jsonb_build_array(
    value, wording, stated_as, reasoning, note, in_words,
    (select jsonb_agg(jsonb_build_array(document_id, line_start, line_end) order by position) from citation where fact_id = fact.id)
  )::text, 'UTF8')), 'hex') as said
  from fact`;

/**
 * Reads what the county shows. The database makes the digests, from its own writing of JSON, so that
 * rows which earlier versions wrote are compared by what they say.
 */
export async function shown(em: SqlEntityManager): Promise<Shown> {
  const subjects = await em.execute<Subject[]>(SUBJECTS);
  const facts = await em.execute<Fact[]>(FACTS);
  return {
    subjects: new Map(subjects.map((row) => [row.id, row])),
    facts: Map.groupBy(facts, (row) => row.subject),
  };
}

/** What was added, changed and removed: documents and then instruments, in the order of their ids. */
export function differences(before: Shown, after: Shown): Difference[] {
  const ids = new Set([...before.subjects.keys(), ...after.subjects.keys()]);
  return [...ids]
    .flatMap((id) => differenceOf(id, before, after) ?? [])
    .sort((a, b) => compareKeys(a.subjectType, b.subjectType) || compareKeys(a.subject, b.subject));
}

function differenceOf(id: string, before: Shown, after: Shown): Difference | null {
  const was = before.subjects.get(id);
  const is = after.subjects.get(id);
  const known = is ?? was;
  if (!known) return null;
  const { subjectType, title, instrumentKind } = known;
  const difference = { subject: id, subjectType, title, instrumentKind };
  if (!was || !is) return { ...difference, kind: was ? 'REMOVED' : 'ADDED', facts: null };
  const facts = factChanges(before.facts.get(id) ?? [], after.facts.get(id) ?? []);
  return facts.length > 0 || was.own !== is.own ? { ...difference, kind: 'CHANGED', facts } : null;
}

function factChanges(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const was = new Map(before.map((fact) => [fact.id, fact]));
  const is = new Map(after.map((fact) => [fact.id, fact]));
  return [...new Map([...was, ...is]).values()]
    .filter(({ id }) => was.get(id)?.said !== is.get(id)?.said)
    .map(({ id, aspect }) => ({ id, aspect, kind: kindOf(was.has(id), is.has(id)) }))
    .sort((a, b) => compareKeys(a.id, b.id));
}

function kindOf(was: boolean, is: boolean): Member<'ChangeKind'> {
  return was && is ? 'CHANGED' : is ? 'ADDED' : 'REMOVED';
}
