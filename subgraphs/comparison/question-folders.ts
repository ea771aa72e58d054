import { readdirSync, readFileSync } from 'node:fs';
import { concatAST, type DocumentNode, parse } from 'graphql';
import { type Folder, foldersIn, wrongFolder } from '../discovery/folders.ts';
import { expandConnections } from './asking/expand-connections.ts';

/** Where the questions are: a folder for each, with its public SDL, its merge and what only they need. */
export const QUESTIONS = new URL('./questions/', import.meta.url);

/** The folders of the questions. */
export function questionFolders(roots: readonly URL[] = [QUESTIONS]): Folder[] {
  return roots.flatMap(foldersIn);
}

/** The public SDL of a question, out of all the SDL that its folder holds. Throws, naming the folder, where there is none that can be read. */
export function questionSdl(folder: Folder): DocumentNode {
  const files = readdirSync(folder.url).filter((file) => file.endsWith('.graphql'));
  if (files.length === 0) throw wrongFolder(folder, 'no SDL; expected a file that ends with .graphql');
  try {
    return expandConnections(
      concatAST(files.sort().map((file) => parse(readFileSync(new URL(file, folder.url), 'utf8')))),
    );
  } catch (error) {
    throw wrongFolder(folder, error instanceof Error ? error.message : String(error));
  }
}
