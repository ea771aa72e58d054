import { randomUUID } from 'node:crypto';
import { type InferEntity, IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { CountySeed } from '#schema/seeds/county-seed.ts';
import { Attachment, Revision } from '../entities/index.ts';
import type { Origin } from '../entities/revision-entity.ts';
import { countCommit } from './commits.ts';
import { logChanges, type RewrittenSubject } from './log-changes.ts';

export type RevisionRow = InferEntity<typeof Revision>;

/** What the county says of itself; part of every revision. */
export type OwnStatement = Pick<RevisionRow, 'region' | 'licence' | 'errorReports' | 'knownGaps' | 'themes'>;

/** What a revision, or a seed file, lets the county say of itself. */
export function ownStatement(said: CountySeed | OwnStatement): OwnStatement {
  const { region, licence = null, errorReports = null, knownGaps, themes } = said;
  return { region, licence, errorReports, knownGaps, themes };
}

export interface RevisionOptions {
  origin: Origin;
  /** Why, for those who read the history. */
  message?: string | null;
  /** The erasures of the county’s register that are done in it. */
  erasures?: string[];
  /** The time that the revision gets, asked when all is written. */
  clock?(): Date;
  /** Called when all is written and kept, before it is committed: what has to be elsewhere first. */
  beforeCommit?(tx: SqlEntityManager): Promise<void>;
}

/** What was done within a revision. */
export interface Done<Result> {
  /** Whether anything is different from before; without that there is no revision. */
  changed: boolean;
  /** Whether something beside history is different, which is kept without a revision too. */
  aside?: boolean;
  /** What says something else without a row of its own, since history itself was written anew. */
  rewritten?: readonly RewrittenSubject[];
  own: OwnStatement;
  result: Result;
}

/** A revision while it is made. */
export interface Draft {
  number: number;
  /** The revision before it; none in a new database. */
  before: RevisionRow | null;
}

/**
 * Changes a county's data in one transaction: all or nothing, and no other change of this database meanwhile; readers
 * do not wait. What changed something becomes a revision. `review` sees what was written before it is decided on, and
 * says whether it is kept.
 */
export async function inRevision<Result>(
  em: SqlEntityManager,
  { origin, message = null, erasures, clock = () => new Date(), beforeCommit }: RevisionOptions,
  change: (tx: SqlEntityManager, draft: Draft) => Promise<Done<Result>>,
  review: (tx: SqlEntityManager, revision: RevisionRow) => Promise<boolean> = async () => true,
): Promise<Done<Result>> {
  const tx = em.fork();
  // A change that waited for another sees what that wrote.
  await tx.begin({ isolationLevel: IsolationLevel.READ_COMMITTED });
  try {
    await tx.execute('lock table revision in share row exclusive mode');
    const before = await latestRevision(tx);
    const number = (before?.number ?? 0) + 1;
    tx.setFilterParams('held', { revision: number });
    const done = await change(tx, { number, before });
    let kept = done.changed || (done.aside ?? false);
    if (done.changed) {
      const at = laterThan(before, clock());
      const mark = randomUUID().slice(0, 8);
      await logChanges(tx, { number, mark, at }, done.rewritten);
      const texts = await tx.count(Attachment);
      const revision = {
        ...ownStatement(done.own),
        number,
        at,
        origin,
        message,
        mark,
        texts,
        erasures: erasures ?? (before ? null : await allErasures(tx)),
      };
      await tx.insert(Revision, revision);
      kept = await review(tx, revision);
    }
    if (kept) await beforeCommit?.(tx);
    await (kept ? tx.commit() : tx.rollback());
    if (kept) countCommit();
    return done;
  } catch (error) {
    // What ended the transaction may have ended the connection too; the error that says so is the one to tell.
    await tx.rollback().catch(() => {});
    throw error;
  }
}

/** Nothing of what was erased is in a history that begins: what holds it is refused. */
async function allErasures(tx: SqlEntityManager): Promise<string[] | null> {
  const rows = await tx.execute<{ id: string }[]>('select id from register_erasure order by id');
  return rows.length > 0 ? rows.map(({ id }) => id) : null;
}

/** The revision that holds now; `null` before the first. */
export async function latestRevision(em: SqlEntityManager): Promise<RevisionRow | null> {
  const [revision] = await em.find(Revision, { number: { $gt: 0 } }, { orderBy: { number: 'desc' }, limit: 1 });
  return revision ?? null;
}

/** A clock may go back; history does not. */
function laterThan(before: RevisionRow | null, now: Date): Date {
  return before && before.at >= now ? new Date(before.at.getTime() + 1) : now;
}
