import { existsSync, readdirSync } from 'node:fs';
import { HubError } from '#schema/shared/errors.ts';
import { command } from '../command-line/command.ts';

/** Checks seeds and nothing else. */
export const check = command('check', {
  group: 'Data',
  summary: 'check the seeds of one county, or of all, and name every issue with its file and line',
  examples: ['hub check', 'hub check dalarna', 'hub check all papers/'],
})
  .argument('[county]', 'one county, or all', 'all')
  .argument('[papers]', 'folder with the papers, to hold every citation and wording against them')
  .action(async (asked: string, papers: string | undefined) => {
    const { SEEDS } = await import('#subgraphs/county/app.ts');
    const known = readdirSync(SEEDS).filter((name) =>
      ['yaml', 'json'].some((ending) => existsSync(`${SEEDS}${name}/county.${ending}`)),
    );
    if (asked !== 'all' && !known.includes(asked))
      throw new HubError(
        'INVALID_SETTING',
        `no county "${asked}" under seeds/; expected all or one of ${known.join(', ')}`,
      );
    for (const county of asked === 'all' ? known : [asked]) {
      const issues = await checkSeeds(`${SEEDS}${county}`, county, papers);
      for (const issue of issues) console.error(issue);
      if (issues.length > 0) process.exitCode = 1;
    }
  });

/** Prints what a county's seeds hold; returns what is wrong with them. */
async function checkSeeds(folder: string, county: string, papers: string | undefined): Promise<string[]> {
  const { readSeeds } = await import('#subgraphs/county/intake/seeds/read-seeds.ts');
  const { verifyCitations } = await import('#subgraphs/county/intake/seeds/verify-citations.ts');
  try {
    const data = readSeeds(folder, county);
    const misses = papers === undefined ? [] : verifyCitations(data, papers);
    const facts = data.instruments.reduce((sum, instrument) => sum + instrument.facts.length, 0);
    const held = `${data.instruments.length} instruments, ${data.documents.length} documents, ${facts} facts`;
    console.log(`${county}: ${held}${papers === undefined ? '' : `, ${misses.length} citations that do not hold`}`);
    return misses;
  } catch (error) {
    if (error instanceof HubError) return [error.message];
    throw error;
  }
}
