import type { DocumentNode } from 'graphql';
import { type Folder, foldersIn } from '../discovery/folders.ts';
import { sdlIn } from '../discovery/sdl-in.ts';
import { expandConnections } from './asking/expand-connections.ts';

/** Where the questions are: a folder for each, with its public SDL, its merge and what only they need. */
export const QUESTIONS = new URL('./questions/', import.meta.url);

/** The folders of the questions. */
export function questionFolders(roots: readonly URL[] = [QUESTIONS]): Folder[] {
  return roots.flatMap(foldersIn);
}

/** The public SDL of a question. Throws, naming the folder, where there is none that can be read. */
export function questionSdl(folder: Folder): DocumentNode {
  return sdlIn(folder, expandConnections);
}
