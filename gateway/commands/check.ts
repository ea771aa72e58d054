import type { CheckedSeeds } from '#subgraphs/county/operations/check-seeds.ts';
import { command } from '../command-line/command.ts';

/** Checks seeds and nothing else. */
export const check = command('check', {
  group: 'Data',
  summary:
    'check the seeds of one county, or of all: name every issue with its file and line, and what is left to read',
  examples: ['hub check', 'hub check dalarna', 'hub check all papers/'],
})
  .argument('[county]', 'one county, or all', 'all')
  .argument('[papers]', 'folder with the papers, to hold every citation and wording against them')
  .action(async (asked: string, papers: string | undefined) => {
    const { checkSeeds } = await import('#subgraphs/county/operations/check-seeds.ts');
    for await (const { county, held, issues, unconfirmed, left } of checkSeeds(asked, papers)) {
      if (held)
        console.log(
          `${county}: ${heldText(held)}${papers === undefined ? '' : `, ${issues.length} citations that do not hold`}`,
        );
      for (const { file, line, field } of unconfirmed)
        console.log(`  not confirmed, seeds/${county}/${file}:${line}: ${field}`);
      for (const entry of left) console.log(leftText(entry));
      for (const issue of issues) console.error(issue);
      if (issues.length > 0) process.exitCode = 1;
    }
  });

function leftText({ subject, codebook, aspects, themes }: CheckedSeeds['left'][number]): string {
  const lists = { aspects, themes };
  const named = Object.entries(lists).flatMap(([what, list]) => (list.length > 0 ? `${what} ${list.join(', ')}` : []));
  return `  left to read, ${subject} (read with codebook ${codebook}): ${named.join('; ')}`;
}

function heldText({ instruments, documents, facts }: NonNullable<CheckedSeeds['held']>): string {
  return `${instruments} instruments, ${documents} documents, ${facts} facts`;
}
