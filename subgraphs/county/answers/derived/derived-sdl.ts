import { concatAST, type DocumentNode } from 'graphql';
import { type Folder, foldersIn } from '#subgraphs/discovery/folders.ts';
import { sdlIn } from '#subgraphs/discovery/sdl-in.ts';

/** Where the fields of instruments are that are derived from facts: a folder for each, with its SDL and its resolver. */
export const DERIVED_FIELDS = new URL('../derived-fields/', import.meta.url);

/** The folders of the derived fields. */
export function derivedFolders(roots: readonly URL[] = [DERIVED_FIELDS]): Folder[] {
  return roots.flatMap(foldersIn);
}

/** The SDL of all derived fields: extensions of the interfaces that have them, and the types that they answer. */
export function derivedSdl(roots?: readonly URL[]): DocumentNode {
  return concatAST(derivedFolders(roots).map((folder) => sdlIn(folder)));
}
