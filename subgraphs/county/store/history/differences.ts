import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Text } from '#schema/values/text.ts';
import { Change, Revision } from '../entities/index.ts';
import type { RevisionRow } from './in-revision.ts';
import { ownDifferences } from './own-differences.ts';
import type { Difference } from './subject-difference.ts';

/** So many subjects are read at a time. */
const AT_A_TIME = 100;

/** What a revision did, subject by subject: the county’s own statement, organisations, documents and then instruments. */
export async function* differencesOf(tx: SqlEntityManager, revision: RevisionRow): AsyncGenerator<Difference> {
  const { number, mark } = revision;
  const before = await tx.findOne(Revision, { number: number - 1 }, { disableIdentityMap: true });
  if (before) yield* ownDifferences(before, revision);
  yield* await organisationsOf(tx, number);
  for (let after = 0; ; ) {
    const lines = await tx.find(
      Change,
      { mark, position: { $gt: after } },
      { orderBy: { position: 'asc' }, limit: AT_A_TIME, disableIdentityMap: true },
    );
    const said = await saidOf(
      tx,
      lines.flatMap(({ facts }) => (facts ?? []).map(({ id }) => id)),
      number,
    );
    for (const { subject, kind, title, facts } of lines)
      yield {
        subject,
        kind,
        title: title ?? null,
        facts: (facts ?? []).map((fact) => ({
          id: fact.id,
          kind: fact.kind ?? 'CHANGED',
          was: said.get(fact.id)?.was ?? null,
          is: said.get(fact.id)?.is ?? null,
        })),
      };
    const last = lines.at(-1);
    if (!last || lines.length < AT_A_TIME) return;
    after = last.position;
  }
}

/** What facts said before a revision, and what they say from it on. */
async function saidOf(tx: SqlEntityManager, ids: readonly string[], revision: number) {
  const said = new Map<string, { was?: string; is?: string }>();
  if (ids.length === 0) return said;
  const rows = await tx.execute<FactVersion[]>(
    `select id, since, stated_as, wording, in_words from fact
     where id in (select jsonb_array_elements_text(?::jsonb)) and (since = ? or until = ?)`,
    [JSON.stringify(ids), revision, revision],
  );
  for (const row of rows)
    said.set(row.id, { ...said.get(row.id), [row.since === revision ? 'is' : 'was']: inShort(row) });
  return said;
}

interface FactVersion {
  id: string;
  since: number;
  stated_as: string;
  wording: string | null;
  in_words: Text | null;
}

function inShort({ stated_as, wording, in_words }: FactVersion): string {
  const words = in_words?.sv ?? wording;
  const quoted = wording === null || wording === words ? '' : ` (”${wording}”)`;
  return stated_as === 'STATED' ? `${words ?? ''}${quoted}` : `${stated_as} ${words ?? ''}${quoted}`.trim();
}

async function organisationsOf(tx: SqlEntityManager, revision: number): Promise<Difference[]> {
  const rows = await tx.execute<{ slug: string; name: string; is: boolean; was: boolean }[]>(
    `select slug, (array_agg(name order by since desc))[1] as name, bool_or(since = ?) as is, bool_or(until = ?) as was
     from organisation where since = ? or until = ? group by slug order by slug collate "C"`,
    [revision, revision, revision, revision],
  );
  return rows.map(({ slug, name, is, was }) => ({
    subject: `organisation ${slug}`,
    kind: is && was ? 'CHANGED' : is ? 'ADDED' : 'REMOVED',
    title: name,
    facts: [],
  }));
}
