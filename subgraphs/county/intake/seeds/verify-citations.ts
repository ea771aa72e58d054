import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redactedLines } from '#schema/personal-data/personal-data.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { textLines } from '../documents/reading/plain-text.ts';
import { countedLines } from '../documents/texts/counted-lines.ts';
import { type CitedDocument, type FailedCitation, verify } from '../documents/verifying/verify.ts';
import { type CitedShare, citedShares } from './uncited-lines.ts';

/** How seeds stand towards the papers that they cite. */
export interface VerifiedSeeds {
  /** Every citation and wording that does not hold. */
  misses: FailedCitation[];
  /** How much of each paper is cited. */
  shares: CitedShare[];
}

/** Holds seeds against the papers in a folder, which are UTF-8 text. */
export function verifyCitations(data: CountyData, folder: string): VerifiedSeeds {
  const documents = new Map(
    data.documents.flatMap(({ slug, sourceFile, lineCount = null }): [string, CitedDocument][] =>
      sourceFile ? [[slug, { lines: linesOf(join(folder, sourceFile), lineCount), lineCount }]] : [],
    ),
  );
  const facts = [...data.documents, ...data.instruments].flatMap((subject) => subject.facts);
  const papers = new Map([...documents].flatMap(([slug, { lines }]) => (lines ? [[slug, lines] as const] : [])));
  return { misses: [...verify(facts, documents)], shares: citedShares(data, papers) };
}

function linesOf(path: string, lineCount: number | null): string[] | null {
  if (!existsSync(path)) return null;
  const lines = redactedLines(textLines(readFileSync(path)));
  return countedLines(lines, lineCount) ?? lines;
}
