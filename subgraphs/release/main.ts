// Releases the version that package.json has. Usage: npm run release -- [--dry-run]
import { fileURLToPath } from 'node:url';
import { program } from 'commander';
import { hubVersion } from '#schema/shared/hub-version.ts';
import { releasedSchemas } from '../generate/released-schema.ts';
import { makeRelease, releaseHindrances, releaseSteps } from './make-release.ts';
import { startedHub } from './started-hub.ts';

const { dryRun = false } = program
  .name('npm run release --')
  .description('Releases the version that package.json has: CONTRIBUTING.md says what comes before and after.')
  .option('--dry-run', 'only say what would be done, and what hinders it')
  .parse()
  .opts<{ dryRun?: boolean }>();
const root = fileURLToPath(new URL('../../', import.meta.url));
const version = hubVersion();
const day = new Date().toISOString().slice(0, 10);
const options = { root, version, day, released: releasedSchemas(), withHub: startedHub(root) };

const hindrances = releaseHindrances(options);
if (!process.env.HUB_PUBLIC_URL)
  hindrances.push('HUB_PUBLIC_URL is not set; expected the address that the data set is to be cited by');
for (const hindrance of hindrances) console.error(`${version} is not released: ${hindrance}`);
for (const step of dryRun ? releaseSteps(options) : []) console.log(`A release of ${version} ${step}`);
if (hindrances.length > 0) process.exitCode = 1;
else if (!dryRun) {
  await makeRelease(options);
  console.log(`${version} is released here; git push --follow-tags publishes it`);
}
