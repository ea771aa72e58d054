import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redactedLines } from '#schema/personal-data/personal-data.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { textLines } from '../documents/reading/plain-text.ts';
import { countedLines } from '../documents/texts/counted-lines.ts';
import { type CitedDocument, verify } from '../documents/verifying/verify.ts';

/** Reports every citation and wording that does not hold against the papers in a folder, which are UTF-8 text. */
export function verifyCitations(data: CountyData, folder: string): string[] {
  const documents = new Map(
    data.documents.flatMap(({ slug, sourceFile, lineCount = null }): [string, CitedDocument][] =>
      sourceFile ? [[slug, { lines: linesOf(join(folder, sourceFile), lineCount), lineCount }]] : [],
    ),
  );
  const facts = [...data.documents, ...data.instruments].flatMap((subject) => subject.facts);
  return Array.from(verify(facts, documents), ({ fact, message }) => (fact ? `${fact}: ${message}` : message));
}

function linesOf(path: string, lineCount: number | null): string[] | null {
  if (!existsSync(path)) return null;
  const lines = redactedLines(textLines(readFileSync(path)));
  return countedLines(lines, lineCount) ?? lines;
}
