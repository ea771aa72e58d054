// usage
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMadeCounty } from '#tests/support/made/made-county.ts';
import { findPostgresql, startPostgresql } from '#tests/support/postgresql-server.ts';
import { measureImport, type MeasuredImport } from './measure-import.ts';

const sizes = (process.argv[2] ?? '1000,5000').split(',').map(Number);
const only = process.argv[3];
const format = (process.argv[4] ?? 'json') as 'json' | 'yaml';
const SLUG = 'dalarna';
const base = mkdtempSync(join(tmpdir(), 'import-'));
const programs = findPostgresql();
const server = programs && (!only || only === 'postgresql') ? await startPostgresql(programs) : null;
let made = 0;
function tell(what: string, { rows, checked, imported, copied }: MeasuredImport) {
  const s = ({ seconds, processor }: { seconds: number; processor: number }) => `${seconds.toFixed(1)} s (${processor.toFixed(1)} s CPU)`;
  console.log(
    `${what}: ${rows} rows; checked ${s(checked)}, imported ${s(imported)}, copied ${s(copied)}: speed ${(copied.seconds / imported.seconds).toFixed(3)}, CPU ${(copied.processor / imported.processor).toFixed(3)} rss ${Math.round(process.resourceUsage().maxRSS/1024)} MB`,
  );
}
try {
  for (const instruments of sizes) {
    const seeds = join(base, `seeds-${instruments}`);
    writeMadeCounty(seeds, { slug: SLUG, instruments, facts: 20 }, format);
    if (!only || only === 'memory') tell(`${instruments} memory`, await measureImport({ kind: 'memory' }, seeds, SLUG));
    if (!only || only === 'folder')
      tell(`${instruments} folder`, await measureImport({ kind: 'folder', path: join(base, `f${++made}`, 'county') }, seeds, SLUG));
    if (server) tell(`${instruments} postgresql`, await measureImport(server.createStorage(`made_${++made}`), seeds, SLUG));
  }
} finally {
  await server?.stop();
  rmSync(base, { recursive: true, force: true });
}
