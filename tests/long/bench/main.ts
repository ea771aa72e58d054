// Measures the hub beside its rivals: stock Apollo, the hub before it was made faster, and one SQL statement. All of them in one run, in turn,
// with the same requests over the same data, once their answers were found equal. Usage: npm run bench [-- --help]

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { ROOT } from '#tests/support/project-files.ts';
import { benchOptions } from './bench-options.ts';
import { type BenchPart, foundTogether } from './bench-part.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import type { Found } from './measured.ts';
import { againPart } from './parts/again-part.ts';
import { csvPart } from './parts/csv-part.ts';
import { growthPart } from './parts/growth-part.ts';
import { importPart } from './parts/import-part.ts';
import { questionsPart } from './parts/questions-part.ts';
import { readProcesses } from './process-cpu.ts';
import { toldFound, withMeasured } from './told-bench.ts';

const DOCUMENT = `${ROOT}docs/performance.md`;

const parts = new Map<string, BenchPart>(
  Object.entries({ questions: questionsPart, again: againPart, growth: growthPart, csv: csvPart, import: importPart }),
);
const { rows, write, ...sizes } = benchOptions(process.argv.slice(2), parts);

const began = performance.now();
const say = (what: string) =>
  console.error(`${((performance.now() - began) / 1_000).toFixed(0).padStart(5)} s  ${what}`);

try {
  await measure();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Runs the rows on a server of their own; whoever ends the run ends that, and what asks it then ends too. */
async function measure(): Promise<void> {
  const server = await startBenchServer();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  try {
    await measureOn(server);
  } finally {
    await server.stop();
  }
}

async function measureOn(server: BenchServer): Promise<void> {
  const found: Found[] = [];
  for (const name of rows) {
    say(`${name}: ${parts.get(name)?.what}`);
    const part = await parts.get(name)?.run({ ...sizes, server, say });
    if (part) found.push(part);
  }
  const told = [conditions(server.version), toldFound(foundTogether(found))].join('\n\n');
  console.log(told);
  if (write) writeFileSync(DOCUMENT, withMeasured(readFileSync(DOCUMENT, 'utf8'), told));
}

/** Where, when and what was measured. */
function conditions(postgresql: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain') === '' ? '' : ', with changes that are in no commit';
  const { counties, growth, bulk, agreements, facts, rounds, seconds, clients } = sizes;
  return [
    `Commit ${git('rev-parse', '--short', 'HEAD')}${changed}, ${new Date().toISOString().slice(0, 10)}.`,
    `${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.version}, PostgreSQL ${postgresql}${readProcesses() ? '' : '; processor time is not told by this system'}.`,
    `Rows ${rows.join(', ')}; counties ${counties.join(' and ')} of ${agreements} agreements with ${facts} facts or more, growth from ${growth.join(' to ')} agreements, in bulk ${bulk}; ${rounds} rounds of ${seconds} s, ${clients} clients.`,
  ].join('\n');
}
