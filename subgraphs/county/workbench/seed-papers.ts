import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../intake/documents/reading/read-document.ts';
import { countedLines } from '../intake/documents/texts/counted-lines.ts';

/** The lines of papers by their files' names, in a folder. */
export interface SeedPapers {
  /** The lines of a paper as its citations count them; `null` where its file is not there, or has no text. */
  linesOf(sourceFile: string, lineCount?: number): Promise<readonly string[] | null>;
}

/** Reads papers when they are asked for, and again only when their files are others. */
export function seedPapers(folder: string): SeedPapers {
  const read = new Map<string, Promise<readonly string[] | null>>();
  return {
    async linesOf(sourceFile, lineCount) {
      const path = join(folder, basename(sourceFile));
      if (!existsSync(path)) return null;
      const { mtimeMs, size } = statSync(path);
      const key = `${path} ${mtimeMs} ${size}`;
      const reading = read.get(key) ?? readDocument(path).then(({ lines }) => lines, nothing);
      read.set(key, reading);
      const lines = await reading;
      return lines && (countedLines([...lines], lineCount ?? null) ?? lines);
    },
  };
}

function nothing(): null {
  return null;
}
