// Checks the seed folder of one county, or of all, and names every issue with its file and line.
// Usage: npm run check -- [county] [folder with the papers]
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HubError } from '../../../schema/errors.ts';
import { readSeeds } from './read-seeds.ts';
import { verifyCitations } from './verify-citations.ts';

const root = fileURLToPath(new URL('../../../seeds/', import.meta.url));
const [only, papers] = process.argv.slice(2);
const counties = readdirSync(root).filter(
  (name) =>
    (existsSync(`${root}${name}/county.yaml`) || existsSync(`${root}${name}/county.json`)) &&
    (only === undefined || only === 'all' || only === name),
);
if (counties.length === 0) {
  console.error(`no county "${only}" under seeds/`);
  process.exitCode = 1;
}
for (const county of counties) {
  try {
    const data = readSeeds(`${root}${county}`, county);
    const misses = papers === undefined ? [] : verifyCitations(data, papers);
    const facts = data.instruments.reduce((sum, instrument) => sum + instrument.facts.length, 0);
    console.log(
      `${county}: ${data.instruments.length} instruments, ${data.documents.length} documents, ${facts} facts${papers === undefined ? '' : `, ${misses.length} citations that do not hold`}`,
    );
    for (const miss of misses) console.error(miss);
    if (misses.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
