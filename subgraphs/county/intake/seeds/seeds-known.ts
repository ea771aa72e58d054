import { fileURLToPath } from 'node:url';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { compareKeys } from '#schema/keys/sort-key.ts';
import { digestOfProject } from '#schema/shared/digest-project.ts';
import { readRegister } from '../documents/register/county-register.ts';
import { registeredErasures } from '../documents/register/erasures.ts';
import { digest } from './rows.ts';
import { seedIssues } from './seed-issues.ts';
import { allPlaces, seedPlaces } from './seed-places.ts';
import { seedText } from './seed-text.ts';

/** The project, in which the code and the codebook lie. */
const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What decides on what seeds become: their form, the codebook, rules, what is derived; and the versions of packages. */
const CODE = ['package.json', 'schema/', 'subgraphs/county/'];

/** A seed file by its name within the county's folder, with a digest of its bytes. */
export interface SeedDigest {
  file: string;
  digest: string;
}

/** One digest of seed files, in whatever order they were read. */
export function digestOfFiles(files: readonly SeedDigest[]): string {
  return digest(
    files.map(({ file, digest }) => [file, digest]).toSorted(([one = ''], [other = '']) => compareKeys(one, other)),
  );
}

/** The same of the files in a folder, of which nothing else is read; `null` where they cannot be told apart or not be read. */
export function digestOfSeeds(folder: string): string | null {
  const issues = seedIssues(folder);
  const places = allPlaces(seedPlaces(folder, issues));
  const files = places.flatMap(({ path, file }) => {
    const read = seedText({ path });
    return 'digest' in read ? [{ file, digest: read.digest }] : [];
  });
  return issues.none() && files.length === places.length ? digestOfFiles(files) : null;
}

/** What seeds are brought into a county with. */
export interface SeedsOf {
  /** One digest of the files. */
  files: string;
  /** SCB's county code. */
  code: string;
}

/** Whether a start has brought in these seeds, and nothing is different since of what decides on what becomes of them. */
export async function areKnown(em: SqlEntityManager, seeds: SeedsOf): Promise<boolean> {
  const [known] = await em.execute<{ digest: string }[]>('select digest from seeds_known');
  return known !== undefined && known.digest === (await digestOfAll(em, seeds));
}

/** Has the next start know these seeds, which are brought in within the transaction: to be called when all else is written. */
export async function rememberSeeds(tx: SqlEntityManager, seeds: SeedsOf): Promise<void> {
  await tx.execute('delete from seeds_known');
  await tx.execute('insert into seeds_known values (?)', [await digestOfAll(tx, seeds)]);
}

/** The seeds, the code, the names that are withheld, what was erased, and the revision: whatever changes the data makes another. */
async function digestOfAll(em: SqlEntityManager, { files, code }: SeedsOf): Promise<string> {
  const held = await em.execute('select number, mark from revision order by number desc limit 1');
  return digest([
    ...[files, code, digestOfCode(), process.version, held],
    ...[await readRegister(em), await registeredErasures(em)],
  ]);
}

/** A digest of the code of a project that decides on what seeds become, and of the versions of its packages. */
export function digestOfCode(project: string = PROJECT): string {
  return digestOfProject(project, CODE);
}
