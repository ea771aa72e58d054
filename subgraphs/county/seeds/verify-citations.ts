import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountyData, FactData } from './county-data.ts';

/** Reports every citation and wording that does not hold against the papers themselves. */
export function verifyCitations(data: CountyData, folder: string): string[] {
  const misses: string[] = [];
  const texts = new Map<string, string[]>();
  for (const document of data.documents) {
    if (!document.sourceFile) continue;
    const path = join(folder, document.sourceFile);
    if (!existsSync(path)) {
      misses.push(`${document.id}: ${document.sourceFile} is not in the folder`);
      continue;
    }
    const lines = readFileSync(path, 'utf8').split('\n');
    texts.set(document.slug, lines);
    if (lines.length !== document.lineCount)
      misses.push(`${document.id}: the paper has ${lines.length} lines, the seed says ${document.lineCount}`);
  }
  for (const fact of [...data.documents, ...data.instruments].flatMap((subject) => subject.facts)) {
    const cited = fact.citations.map((citation) =>
      (texts.get(citation.document) ?? []).slice(citation.lineStart - 1, citation.lineEnd).join('\n'),
    );
    for (const [index, text] of cited.entries()) {
      if (text.trim() === '') misses.push(`${fact.id}: citation ${index + 1} points at empty lines`);
    }
    for (const wording of wordings(fact)) {
      if (!cited.some((text) => squeezed(text).includes(squeezed(wording))))
        misses.push(`${fact.id}: "${wording}" does not stand on the cited lines`);
    }
  }
  return misses;
}

/** The wording of the fact and of the dates, ages and conditions within its value. */
function wordings(fact: FactData): string[] {
  const found = fact.wording === null ? [] : [fact.wording];
  JSON.stringify(fact.value, (key, value: unknown) => {
    if (key === 'wording' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
