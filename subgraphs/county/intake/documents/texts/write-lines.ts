import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Line } from '#subgraphs/county/store/entities/index.ts';
import { addMissing } from '#subgraphs/county/store/history/add-missing.ts';

/** Writes the lines of a text and returns what they are kept under: a digest of what they say. */
export async function writeLines(tx: SqlEntityManager, lines: readonly string[]): Promise<string> {
  const text = createHash('sha256').update(lines.join('\n')).digest('hex');
  await addMissing(
    tx,
    Line,
    lines.map((content, index) => ({ text, number: index + 1, content })),
  );
  return text;
}
