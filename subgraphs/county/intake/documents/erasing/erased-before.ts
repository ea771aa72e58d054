import type { SqlEntityManager } from '@mikro-orm/sql';
import { readRegister } from '../register/county-register.ts';
import { registeredErasures } from '../register/erasures.ts';
import { digestOfText } from '../register/text-digests.ts';
import { linesWithoutNames } from './erase-name.ts';
import { ERASED, isErased } from './erased-lines.ts';

/** A text that was read from a file; the digest of a file of which something was erased is not kept. */
interface TextOfFile {
  document: string;
  lines: string[];
  sha256: string | null;
}

/**
 * Texts without the names, and the lines of their documents, that were erased before: what is attached again does not bring them back. A line of few
 * words gives way only where it stood, as many a line says the same.
 */
export async function withoutErasedBefore<Text extends TextOfFile>(
  tx: SqlEntityManager,
  texts: readonly Text[],
): Promise<(Omit<Text, 'sha256'> & TextOfFile)[]> {
  const all = await registeredErasures(tx);
  if (all.length === 0) return [...texts];
  const { keys } = await readRegister(tx);
  const lineErasures = all
    .filter((erasure) => erasure.kind === 'LINES')
    .flatMap((erasure) => {
      const key = keys.find(({ id }) => id === erasure.digests.key);
      const lines = erasure.digests.texts.filter((known) => known.of === 'LINE');
      return key ? [{ erasure, key, digests: new Set(lines.map(({ digest }) => digest)) }] : [];
    });
  const names = all.flatMap((erasure) => (erasure.kind === 'NAME' ? erasure.digests : []));
  return texts.map((text) => {
    const own = lineErasures.filter(({ erasure }) => erasure.document === text.document);
    const wasErased = (line: string, number: number) =>
      own.some(({ erasure, key, digests }) => {
        const placed = isErased(number, erasure) || line.trim().split(/\s+/).length >= TELLING;
        return placed && digests.has(digestOfText(key, line));
      });
    const left = text.lines.map((line, index) => (line.trim() !== '' && wasErased(line, index + 1) ? ERASED : line));
    const lines = linesWithoutNames(left, keys, names);
    const same = lines.every((line, index) => line === text.lines[index]);
    return same ? text : { ...text, lines, sha256: null };
  });
}

/** So many words tell a line from others. */
const TELLING = 4;
