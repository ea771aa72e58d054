import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProcessResult, runToEnd } from '#tests/support/run-to-end.ts';

/** A folder in which recipes are run as somebody would who saved them there. */
export interface RecipeFolder {
  path: string;
  /** Runs a program to its end on a text that is saved in a file. */
  run(program: string, args: readonly string[], text: string): Promise<ProcessResult>;
  remove(): void;
}

/** Makes such a folder; programs have it for their home, and nothing of the test in their environment. */
export function recipeFolder(): RecipeFolder {
  const path = mkdtempSync(join(tmpdir(), 'recipe-'));
  return {
    path,
    run(program, args, text) {
      const file = join(path, 'recipe');
      writeFileSync(file, text);
      const environment = { PATH: process.env.PATH, HOME: path, LANG: 'C.UTF-8' };
      return runToEnd(program, [...args, file], { folder: path, environment });
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Whether a program is there and does something without complaint; says so in a line where not. */
export async function hasProgram(program: string, args: readonly string[], what: string): Promise<boolean> {
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME };
  const { code } = await runToEnd(program, args, { folder: tmpdir(), environment }).catch(() => ({ code: null }));
  if (code !== 0) console.log(`Skipped: ${what} with ${program}, which is not here.`);
  return code === 0;
}
