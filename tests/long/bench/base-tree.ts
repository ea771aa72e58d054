import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { writeMadeCounty } from '#tests/support/made/made-county.ts';
import { type ProjectCopy, projectCopy } from '#tests/support/project-copy.ts';
import { ROOT } from '#tests/support/project-files.ts';

/** The hub as it stood when it was decided to make it faster. */
export const BASE = '72c15f35';

interface Packages {
  dependencies: Record<string, string>;
}

/**
 * A copy of the project as it stood in a commit, with what it runs with. Throws where git does not have the commit: a
 * clone of the latest alone has to fetch it.
 */
export function copyOfCommit(commit: string): ProjectCopy {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    git('cat-file', '-e', `${commit}^{commit}`);
  } catch {
    throw new Error(
      `git has no commit ${commit} here, which the hub is measured beside; git fetch --unshallow brings it`,
    );
  }
  const tree = join(mkdtempSync(join(tmpdir(), 'bench-')), 'tree');
  git('worktree', 'add', '--detach', tree, commit);
  try {
    const copy = projectCopy(`${tree}/`);
    if (!hasInstalled(`${tree}/package.json`)) install(copy, tree);
    return copy;
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(join(tree, '..'), { recursive: true, force: true });
  }
}

/** What writes made-up seeds as the version of a copy knows them. */
export async function seedsWriterOf({ root }: ProjectCopy): Promise<typeof writeMadeCounty> {
  const file = pathToFileURL(join(root, 'tests/support/made/made-county.ts'));
  const made = (await import(file.href)) as { writeMadeCounty: typeof writeMadeCounty };
  return made.writeMadeCounty;
}

/** Whether what this project has installed is what another version of it runs with. */
function hasInstalled(file: string): boolean {
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as Packages;
  return Object.entries(dependencies).every(([name, version]) => installed(name) === version);
}

function installed(name: string): string | null {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}

/** Installs what the copy runs with in a folder of its own. */
function install(copy: ProjectCopy, tree: string): void {
  rmSync(join(copy.root, 'node_modules'));
  cpSync(join(tree, 'package-lock.json'), join(copy.root, 'package-lock.json'));
  execFileSync('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], { cwd: copy.root, stdio: 'inherit' });
}
