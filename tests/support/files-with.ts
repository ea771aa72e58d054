import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder that hold something as bytes. */
export function filesWith(folder: string, sought: RegExp): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(folder, file)).isFile() && sought.test(readFileSync(join(folder, file), 'utf8')));
}
