import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { writeTo } from '#schema/shared/write-to.ts';
import { command, settingsOf } from '../command-line/command.ts';

/** Writes a supergraph for this gateway or another router. */
export const compose = command('compose', {
  group: 'Look',
  summary: 'write the supergraph, from the contract or from the running subgraphs',
  description:
    'Writes the supergraph to a file or to standard output: from this version’s contract, which needs nothing that runs, or with --running from the SDL of the subgraphs at their addresses. A county that lacks some of the contract is then left out, and named.',
  settings: ['subgraphs', 'counties', 'secretFile', 'countyDeadline'],
  examples: [
    'hub compose > supergraph.graphql',
    'hub compose --running --out supergraph.graphql --subgraphs dalarna=http://127.0.0.1:4020,…',
  ],
})
  .option('--running', 'ask the running subgraphs for their SDL')
  .option('--out <file>', 'file to write; standard output when left out')
  .action(async (options: { running?: boolean; out?: string }, running: Command) => {
    const { settings } = settingsOf(running);
    const { composeContract, composeRunning } = await import('../composition/compose-once.ts');
    const { contractSubgraphs } = await import('#subgraphs/contract-subgraphs.ts');
    const { foreignCounties } = await import('#schema/settings/foreign-counties.ts');
    const expectedWithout = (without: readonly string[]) => contractSubgraphs(foreignCounties(settings), without);
    const { supergraph, leftOut } = options.running
      ? await composeRunning(expectedWithout, settings)
      : { supergraph: composeContract(await expectedWithout([]), settings), leftOut: [] };
    for (const { name, lacks } of leftOut)
      console.error(`${name}: left out, as it lacks of this version’s contract: ${lacks.join(', ')}`);
    if (options.out === undefined) process.stdout.write(`${supergraph}\n`);
    else await writeTo(options.out, () => writeFileSync(`${options.out}`, `${supergraph}\n`));
  });
