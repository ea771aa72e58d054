// What writing a report costs, format by format: seconds of CPU, megabytes of memory at its peak and of the file, for
// 84,000 and 840,000 rows of 31 columns, each in a process of its own. Usage: npm run bench:reports [format …]

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { reportFormats } from '#gateway/reports/formats/formats.ts';
import { largeReport } from './large-report.ts';

const SIZES = [84_000, 840_000];
const ONE_RUN = '--one';

/** Megabytes that V8 lets garbage fill: with as many as it takes by itself, its laziness is what is measured. */
const YOUNG = '--max-semi-space-size=4';

/** What one run costs, as a line of JSON on the standard output. */
async function measure(name: string, count: number): Promise<void> {
  const report = largeReport(count);
  let bytes = 0;
  const format = reportFormats.get(name);
  if (format) for await (const chunk of format.write(report, { separator: 'comma' })) bytes += chunk.length;
  else for await (const _ of report.chunks);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1_024, file: bytes / 1e6 }));
}

/** A line for each format, and one for the rows alone. */
function measureAll(names: readonly string[]): void {
  for (const name of names) {
    const costs = SIZES.map((count) => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [YOUNG, fileURLToPath(import.meta.url), ONE_RUN, name, `${count}`],
        {
          encoding: 'utf8',
        },
      );
      if (stdout === '') throw new Error(stderr);
      return { count, ...(JSON.parse(stdout) as { cpu: number; peak: number; file: number }) };
    });
    for (const { count, cpu, peak, file } of costs) {
      console.log(
        `${name}, ${count} rows: ${cpu.toFixed(1)} s CPU, ${peak.toFixed(0)} MB at its peak, a file of ${file.toFixed(1)} MB`,
      );
    }
    const [few, many] = costs.map(({ peak }) => peak);
    console.log(`${name}: ten times the rows take ${((many ?? 0) / (few ?? 1)).toFixed(2)} times the memory`);
  }
}

const [first, name, count] = process.argv.slice(2);
if (first === ONE_RUN) await measure(name ?? '', Number(count));
else measureAll(first === undefined ? ['the rows alone', ...reportFormats.keys()] : process.argv.slice(2));
