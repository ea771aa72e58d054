import type { SqlEntityManager } from '@mikro-orm/sql';
import type { PostingOrigin } from '#subgraphs/county/store/entities/posting-entity.ts';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';
import type { HeldBefore } from '#subgraphs/county/store/history/revise.ts';
import { recordset } from '#subgraphs/county/store/history/table.ts';
import { sendValues } from '#subgraphs/county/store/statements/send-values.ts';
import type { PackedPostings } from './packed-postings.ts';
import { type BestWeights, bestWeights, digestOfWeights, type Searched } from './postings.ts';

/** What is posted of a subject from one origin, and between which revisions it is held. */
export interface ToPost {
  subject: string;
  origin: PostingOrigin;
  best: BestWeights;
  digest: string;
  since: number;
  until: number;
}

interface Held {
  number: number;
  subject: string;
  digest: string;
}

/** Where passages of subjects are from, and what is known of them. */
export interface PostingScope {
  origin: PostingOrigin;
  subjects: readonly string[];
  revision: number;
  known?: HeldBefore;
}

/** Brings what is posted of subjects from one origin to the words of the given passages, within a revision. */
export async function postSubjects(
  tx: SqlEntityManager,
  packed: PackedPostings,
  { origin, subjects, revision, known = 'PERHAPS_HELD' }: PostingScope,
  passages: readonly Searched[],
): Promise<void> {
  const wanted = new Map(
    [...Map.groupBy(passages, ({ subject }) => subject)].map(([subject, own]) => {
      const best = bestWeights(own);
      return [subject, { subject, origin, best, digest: digestOfWeights(best), since: revision, until: OPEN }];
    }),
  );
  const ended: number[] = [];
  for (const { number, subject, digest } of known === 'NOT_HELD' ? [] : await heldOf(tx, origin, subjects))
    if (wanted.get(subject)?.digest === digest) wanted.delete(subject);
    else ended.push(number);
  if (ended.length > 0)
    await sendValues(tx, 'update posted set until = $1 where number = any($2::int[])', [revision, ended]);
  await post(tx, packed, [...wanted.values()]);
}

async function heldOf(tx: SqlEntityManager, origin: PostingOrigin, subjects: readonly string[]): Promise<Held[]> {
  const { rows } = await sendValues<Held>(
    tx,
    `select number, subject, digest from posted where until = ${OPEN} and origin = $1 and subject = any($2::text[])`,
    [origin, subjects],
  );
  return rows;
}

/** Writes what is posted; its words may wait. */
export async function post(tx: SqlEntityManager, packed: PackedPostings, all: readonly ToPost[]): Promise<void> {
  if (all.length === 0) return;
  const rows: object[] = [];
  for (const { best, ...row } of all) {
    const number = await packed.nextNumber();
    packed.add(number, best);
    rows.push({ number, ...row });
  }
  await sendValues(tx, `insert into posted select * from ${recordset({ name: 'posted' }, 'wanted')}`, [
    JSON.stringify(rows),
  ]);
  await packed.writeMany();
}
