import { readdirSync, readFileSync } from 'node:fs';
import { concatAST, type DocumentNode, parse } from 'graphql';
import { type Folder, wrongFolder } from './folders.ts';

/**
 * All the SDL that a folder holds, in one file or several, as `prepare` makes it of what stands there. Throws, naming the
 * folder, where there is none that can be read.
 */
export function sdlIn(folder: Folder, prepare = (sdl: DocumentNode): DocumentNode => sdl): DocumentNode {
  const files = readdirSync(folder.url).filter((file) => file.endsWith('.graphql'));
  if (files.length === 0) throw wrongFolder(folder, 'no SDL; expected a file that ends with .graphql');
  try {
    return prepare(concatAST(files.sort().map((file) => parse(readFileSync(new URL(file, folder.url), 'utf8')))));
  } catch (error) {
    throw wrongFolder(folder, error instanceof Error ? error.message : String(error));
  }
}
