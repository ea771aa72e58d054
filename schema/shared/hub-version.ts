import { readFileSync } from 'node:fs';

/** The version of this hub, as its package has it. */
export function hubVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
