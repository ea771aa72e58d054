import type { CheckedSeeds } from '#subgraphs/county/operations/check-seeds.ts';
import { command } from '../command-line/command.ts';
import { jsonOption, writeJson } from '../command-line/in-json.ts';

/** Checks seeds and nothing else. */
export const check = command('check', {
  group: 'Data',
  summary:
    'check the seeds of one county, or of all: name every issue with its file and line, and what is left to read',
  description:
    'Checks the seeds of one county, or of all: names every issue with its file and line, and what is left to read. With the papers, holds every citation and wording against them, and tells which of their lines no fact cites.',
  examples: ['hub check', 'hub check dalarna', 'hub check all papers/', 'hub check dalarna --json'],
})
  .argument('[county]', 'one county, or all', 'all')
  .argument('[papers]', 'folder with the papers')
  .addOption(jsonOption())
  .action(async (asked: string, papers: string | undefined, { json }: { json: boolean }) => {
    const { checkSeeds } = await import('#subgraphs/county/operations/check-seeds.ts');
    const counties: CheckedSeeds[] = [];
    for await (const checked of checkSeeds(asked, papers)) {
      if (json) counties.push(checked);
      else tell(checked, papers !== undefined);
      if (checked.refusal !== null || checked.misses.length > 0) process.exitCode = 1;
    }
    if (json) writeJson({ counties });
  });

function tell({ county, held, refusal, misses, shares, unconfirmed, left }: CheckedSeeds, withPapers: boolean): void {
  if (held)
    console.log(`${county}: ${heldText(held)}${withPapers ? `, ${misses.length} citations that do not hold` : ''}`);
  for (const share of shares) console.log(shareText(share));
  for (const { file, line, field } of unconfirmed)
    console.log(`  not confirmed, seeds/${county}/${file}:${line}: ${field}`);
  for (const entry of left) console.log(leftText(entry));
  if (refusal !== null) console.error(refusal);
  for (const { fact, message } of misses) console.error(fact ? `${fact}: ${message}` : message);
}

function shareText({ document, lines, cited, uncited }: CheckedSeeds['shares'][number]): string {
  const share = lines === 0 ? 100 : Math.floor((cited * 100) / lines);
  const spans = uncited.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return `  cited, ${document}: ${cited} of ${lines} lines (${share} %)${spans.length > 0 ? `; by no fact: ${spans.join(', ')}` : ''}`;
}

function leftText({ subject, codebook, aspects, themes }: CheckedSeeds['left'][number]): string {
  const lists = { aspects, themes };
  const named = Object.entries(lists).flatMap(([what, list]) => (list.length > 0 ? `${what} ${list.join(', ')}` : []));
  return `  left to read, ${subject} (read with codebook ${codebook}): ${named.join('; ')}`;
}

function heldText({ instruments, documents, facts }: NonNullable<CheckedSeeds['held']>): string {
  return `${instruments} instruments, ${documents} documents, ${facts} facts`;
}
