import type { SqlEntityManager } from '@mikro-orm/sql';
import type { NameDigest } from './name-digests.ts';
import type { TextDigest } from './text-digests.ts';

/** An erasure as the register keeps it: enough to do it again, and nothing of what was erased. */
export type RegisteredErasure = {
  id: string;
  at: Date;
  /** Why, for those who read the history. */
  message: string | null;
} & (
  | { kind: 'TEXT'; document: string }
  | { kind: 'LINES'; document: string; lineStart: number; lineEnd: number; digests: KeyedTexts }
  | { kind: 'NAME'; digests: readonly NameDigest[] }
);

/** Texts that were erased, under the id of a key. */
export interface KeyedTexts {
  key: string;
  texts: readonly TextDigest[];
}

interface ErasureRow {
  id: string;
  at: string | Date;
  message: string | null;
  kind: RegisteredErasure['kind'];
  document: string | null;
  line_start: number | null;
  line_end: number | null;
  key: string | null;
  digests: unknown;
}

/** Takes an erasure up in the register. */
export async function registerErasure(tx: SqlEntityManager, erasure: RegisteredErasure): Promise<void> {
  const { id, at, kind, message } = erasure;
  const row = {
    ...{ id, at, kind, message, document: null, line_start: null, line_end: null, key: null, digests: [] },
    ...(erasure.kind === 'TEXT' ? { document: erasure.document } : {}),
    ...(erasure.kind === 'NAME' ? { digests: erasure.digests } : {}),
    ...(erasure.kind === 'LINES'
      ? {
          document: erasure.document,
          line_start: erasure.lineStart,
          line_end: erasure.lineEnd,
          key: erasure.digests.key,
          digests: erasure.digests.texts,
        }
      : {}),
  };
  await tx.execute(
    `insert into register_erasure select * from jsonb_populate_record(null::register_erasure, ?::jsonb)`,
    [JSON.stringify(row)],
  );
}

/** All erasures that the register has, in the order in which they were made. */
export async function registeredErasures(tx: SqlEntityManager): Promise<RegisteredErasure[]> {
  const rows = await tx.execute<ErasureRow[]>('select * from register_erasure order by at, id');
  return rows.map(({ id, at, message, kind, document, line_start, line_end, key, digests }) => {
    const common = { id, at: new Date(at), message };
    if (kind === 'NAME') return { ...common, kind, digests: digests as NameDigest[] };
    if (kind === 'TEXT') return { ...common, kind, document: document ?? '' };
    return {
      ...common,
      ...{ kind, document: document ?? '', lineStart: line_start ?? 1, lineEnd: line_end ?? 0 },
      digests: { key: key ?? '', texts: digests as TextDigest[] },
    };
  });
}
