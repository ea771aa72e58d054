// Tells what an import costs beside COPY of the rows that come of it into empty tables with the same indexes: in seconds, and in
// seconds of all processors, on the embedded database in memory and in a folder, and on a PostgreSQL server where one is found.
// Usage: npm run bench:import [numbers of agreements, with commas] [json|yaml]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMadeCounty } from '#tests/support/made/made-county.ts';
import { findPostgresql, startPostgresql } from '#tests/support/postgresql-server.ts';
import { type MeasuredImport, measureImport } from './measure-import.ts';
import type { Spent } from './spent.ts';

const SLUG = 'dalarna';
const FACTS_OF_EACH = 20;

const sizes = (process.argv[2] ?? '1000,5000').split(',').map(Number);
const format = process.argv[3] === 'yaml' ? 'yaml' : 'json';
const base = mkdtempSync(join(tmpdir(), 'import-'));
const programs = findPostgresql();
const server = programs === null ? null : await startPostgresql(programs);

const inWords = ({ seconds, processor }: Spent) => `${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processors)`;

function tell(what: string, { rows, checked, imported, copied }: MeasuredImport): void {
  const speed = (copied.seconds / imported.seconds).toFixed(3);
  const cost = (copied.processor / imported.processor).toFixed(3);
  console.log(
    `${what}: ${rows} rows imported in ${inWords(imported)}, of which checking ${inWords(checked)}; copied in ${inWords(copied)}: ${speed} of the speed of COPY, ${cost} by processors`,
  );
}

try {
  for (const instruments of sizes) {
    const seeds = join(base, `seeds-${instruments}`);
    const facts = writeMadeCounty(seeds, { slug: SLUG, instruments, facts: FACTS_OF_EACH }, format);
    console.log(`${instruments} agreements with ${facts} facts, as ${format}`);
    const folder = join(base, `${instruments}`, 'county');
    tell('in memory', await measureImport({ kind: 'memory' }, seeds, SLUG));
    tell('in a folder', await measureImport({ kind: 'folder', path: folder }, seeds, SLUG));
    if (server) tell('on PostgreSQL', await measureImport(server.createStorage(`made_${instruments}`), seeds, SLUG));
    console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB held so far`);
  }
} finally {
  await server?.stop();
  rmSync(base, { recursive: true, force: true });
}
