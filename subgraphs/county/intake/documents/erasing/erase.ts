import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import { askToScrub } from '#subgraphs/county/store/database/scrub.ts';
import { inRevision, latestRevision, ownStatement } from '#subgraphs/county/store/history/in-revision.ts';
import type { RewrittenSubject } from '#subgraphs/county/store/history/log-changes.ts';
import { redrawMarks } from '#subgraphs/county/store/history/redraw-marks.ts';
import { addNames, registerKey } from '../register/add-to-register.ts';
import { readRegister } from '../register/county-register.ts';
import { type RegisteredErasure, registerErasure } from '../register/erasures.ts';
import { writeRegisterFile } from '../register/register-file.ts';
import { digestOfText } from '../register/text-digests.ts';
import { checkErasure } from './check-erasure.ts';
import { eraseLines } from './erase-lines.ts';
import { digestsOfErased, eraseName } from './erase-name.ts';
import { eraseWholeText } from './erase-whole-text.ts';
import type { Erased } from './erased.ts';
import type { Erasure } from './erasure.ts';

export interface EraseOptions {
  /** Why, for those who read the history. */
  message: string | null;
  /** Where the county's register is mirrored; `null` for a database in memory. */
  registerFile: string | null;
  /** Whether nothing is kept of what would be erased. */
  dryRun?: boolean;
  clock?(): Date;
}

/**
 * Erases something for good, in all revisions, in one transaction: all or nothing. The history gets a revision that says when and
 * why. The register keeps what is needed to do it again on a backup that is older. Bytes that are held no more are left to
 * `scrubWhereDue`. Throws as `checkErasure` does, and FILE_UNWRITABLE where the register cannot be kept.
 */
export async function erase(
  em: SqlEntityManager,
  erasure: Erasure,
  { message, registerFile, dryRun = false, clock = () => new Date() }: EraseOptions,
): Promise<Erased> {
  const id = randomUUID();
  const options = {
    ...{ origin: 'ERASURE' as const, message, clock, erasures: [id] },
    beforeCommit: (tx: SqlEntityManager) => writeRegisterFile(tx, registerFile),
  };
  const { result } = await inRevision(
    em,
    options,
    async (tx, { before }) => {
      if (!before) throw new HubError('NOT_FOUND', 'the county holds nothing yet; expected data to erase from');
      await checkErasure(tx, erasure, message);
      const at = new Date(Math.max(before.at.getTime(), clock().getTime()));
      const { erased, registered } = await eraseNow(tx, erasure, { id, at, message });
      await registerErasure(tx, registered);
      return ended(tx, erased);
    },
    async () => !dryRun,
  );
  return result;
}

/** Does again what the register says and a database lacks, as one of an older backup does; the history says that too. */
export async function eraseAgain(em: SqlEntityManager, registered: RegisteredErasure): Promise<Erased> {
  const { id, message } = registered;
  const { result } = await inRevision(em, { origin: 'ERASURE', message, erasures: [id] }, async (tx) =>
    ended(tx, await erasedAgain(tx, registered)),
  );
  return result;
}

async function erasedAgain(tx: SqlEntityManager, registered: RegisteredErasure): Promise<Erased> {
  if (registered.kind === 'NAME') return eraseName(tx, (await readRegister(tx)).keys, registered);
  if (registered.kind === 'TEXT') return eraseWholeText(tx, registered.document, registered.at);
  return (await eraseLines(tx, registered, registered.at)).erased;
}

type Common = Pick<RegisteredErasure, 'id' | 'at' | 'message'>;

async function eraseNow(
  tx: SqlEntityManager,
  erasure: Erasure,
  common: Common,
): Promise<{ erased: Erased; registered: RegisteredErasure }> {
  if (erasure.kind === 'TEXT') {
    const { kind, document } = erasure;
    return { erased: await eraseWholeText(tx, document, common.at), registered: { ...common, kind, document } };
  }
  const key = await registerKey(tx);
  if (erasure.kind === 'LINES') {
    const { erased, lines } = await eraseLines(tx, erasure, common.at);
    const digests = [
      ...lines.map((line) => ({ of: 'LINE' as const, digest: digestOfText(key, line) })),
      ...[...erased.texts].map((text) => ({ of: 'FACT' as const, digest: digestOfText(key, text) })),
    ];
    return { erased, registered: { ...common, ...erasure, digests: { key: key.id, texts: digests } } };
  }
  const digests = digestsOfErased(key, erasure.name);
  const register = await readRegister(tx);
  await addNames(
    tx,
    register,
    digests.map((digest) => ({ ...digest, document: '', kept: false })),
  );
  const registered = { ...common, kind: 'NAME' as const, digests };
  return { erased: await eraseName(tx, register.keys, registered), registered };
}

/** What a revision is told after an erasure: that marks are others, what is searched and stored is clean, and who says something else. */
async function ended(tx: SqlEntityManager, erased: Erased) {
  await redrawMarks(tx);
  await askToScrub(tx);
  tx.clear();
  const now = await latestRevision(tx);
  if (!now) throw new Error('an erasure needs a revision before it');
  const rewritten = [...erased.subjects].map(([id, facts]): RewrittenSubject => ({ id, facts: [...facts.values()] }));
  return { changed: true, own: ownStatement(now), rewritten, result: erased };
}
