// Imports a million made-up facts under a heap that could not hold them. Usage: npm run million [facts]
// On the embedded database; on a server with DATABASE_URL, whose data of Dalarna it replaces.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMadeCounty } from '#tests/support/made/made-county.ts';
import { ROOT } from '#tests/support/project-files.ts';

const FACTS_OF_EACH = 100;
/** Megabytes of heap; a million facts that are held take more than 700. */
const HEAP = 400;

const facts = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'million-'));
const seconds = (since: number) => `${Math.round((performance.now() - since) / 1_000)} s`;

try {
  let began = performance.now();
  const instruments = Math.ceil(facts / FACTS_OF_EACH);
  const seeds = join(folder, 'seeds');
  const written = writeMadeCounty(seeds, { slug: 'dalarna', instruments, facts: FACTS_OF_EACH }, 'json');
  console.log(`${written} facts written in ${seconds(began)}`);
  began = performance.now();
  const args = [
    `--max-old-space-size=${HEAP}`,
    'hub.ts',
    'import',
    'dalarna',
    seeds,
    '--data-dir',
    join(folder, 'data'),
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  console.log(`imported in ${seconds(began)} under a heap of ${HEAP} MB, exit code ${status}`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
