import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMadeCounty } from '#tests/support/made/made-county.ts';

const SLUG = 'a-county';
const INSTRUMENTS = 300;
const FACTS = 100;

/** Megabytes that data lives in: a quarter more than the program needs, a quarter less than what it needs with the facts. */
const HEAP = 36;

let folder: string;
let facts: number;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'big-county-'));
  facts = writeMadeCounty(folder, { slug: SLUG, instruments: INSTRUMENTS, facts: FACTS }, 'json');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('Thirty thousand facts', () => {
  it('are read one instrument at a time in memory that does not hold them', async () => {
    expect(await read('each')).toEqual({ printed: `${facts}\n`, outOfMemory: false });
  });

  it('do not fit into it as a whole', async () => {
    expect(await read('whole')).toEqual({ printed: '', outOfMemory: true });
  });
});

/** Reads the county in a process of its own. */
async function read(how: 'each' | 'whole') {
  const program = fileURLToPath(new URL('./read-big-county.ts', import.meta.url));
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, program, how, folder, SLUG]);
  let [printed, said] = ['', ''];
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'close');
  return { printed, outOfMemory: said.includes('heap out of memory') };
}
