import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A folder, until the test is over, with one in it that has a name and holds these files. */
export function madeFolder(name: string, files: Readonly<Record<string, string>>): URL {
  const root = mkdtempSync(join(tmpdir(), 'made-folder-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
  return pathToFileURL(`${root}/`);
}
