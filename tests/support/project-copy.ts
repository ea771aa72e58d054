import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { projectFiles, ROOT } from './project-files.ts';

/** The project once more, in a folder that may be changed. What is installed is the project's own, and stays as it is. */
export interface ProjectCopy {
  /** Its folder, with a separator at its end. */
  root: string;
  /** What stands in every file, by its path from the root. */
  contents(): Map<string, string>;
  write(path: string, text: string): void;
  /** Takes away a county: its two folders. */
  removeCounty(slug: string): void;
  remove(): void;
}

/** Copies what is written in the project, or in another version of it; neither git nor what the hub stores comes along. */
export function projectCopy(from = ROOT): ProjectCopy {
  const root = `${realpathSync(mkdtempSync(join(tmpdir(), 'project-')))}${sep}`;
  for (const path of projectFiles('', from)) cpSync(join(from, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return {
    root,
    contents: () => new Map(projectFiles('', root).map((path) => [path, readFileSync(join(root, path), 'latin1')])),
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    removeCounty(slug) {
      for (const folder of ['subgraphs', 'seeds']) rmSync(join(root, folder, slug), { recursive: true, force: true });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
