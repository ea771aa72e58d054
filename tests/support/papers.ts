import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-files.ts';

/** The folder of the papers, which are no part of the project. */
export const PAPERS = process.env.PAPERS_DIR ?? join(ROOT, '../shared/documents');

/** Whether the papers are there to be compared with. */
export const papersPresent = process.env.PAPERS_DIR !== undefined || existsSync(PAPERS);

/** The papers by file name; none where they are not there. */
export const papers: readonly (readonly [file: string, text: string])[] = papersPresent
  ? readdirSync(PAPERS).map((file) => [file, readFileSync(join(PAPERS, file), 'utf8')])
  : [];

/** The lines of the papers that name somebody whose role they do not state, or who is there to be contacted. */
const WITHHELD: readonly (readonly [paper: string, ...lines: number[]])[] = [
  ['D0', 70, 72],
  ['D1', 3],
  ['D2', 76],
  ['D4', 21, 25, 31, 35],
];

/** The names on those lines; they stand nowhere in the project. */
export const withheldNames: readonly string[] = WITHHELD.flatMap(([paper, ...lines]) => {
  const text = papers.find(([file]) => file.startsWith(paper))?.[1].split('\n') ?? [];
  return lines.flatMap((line) => text[line - 1]?.split(',')[0] ?? []);
});
