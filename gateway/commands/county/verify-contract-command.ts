import type { Command } from 'commander';
import { command, settingsOf } from '#gateway/command-line/command.ts';
import { jsonOption, writeJson } from '#gateway/command-line/in-json.ts';
import { progress } from '#gateway/command-line/report-progress.ts';

interface Chosen {
  county?: string;
  only?: string[];
  json: boolean;
}

/** Runs the contract against any subgraph. */
export const verifyContractCommand = command('verify', {
  group: 'Data',
  summary: 'run the contract against a county’s subgraph, whoever made it, and say what its team must mend',
  description:
    'Asks a subgraph over HTTP, without anything of its database, and holds what it answers against docs/county-contract.md: its SDL, every question, order and pages, selections, totals, ids, citations, moments, refusals. A county that leaves something out in an allowed way passes, and that is told.',
  settings: ['countyDeadline', 'counties', 'secretFile'],
  examples: [
    'hub county verify http://127.0.0.1:4013/graphql',
    'hub county verify http://127.0.0.1:4013/graphql --only order totals',
    'hub county verify https://halland.example/graphql --county halland --secret-file /etc/hub/secret --json',
  ],
  exitCodes: '0 it keeps the contract · 1 something is to be mended, or it does not answer · 2 wrong usage',
})
  .argument('<url>', 'where the subgraph answers')
  .option('--county <slug>', 'its name, where requests have to be signed; its own secret of the settings is then taken')
  .option(
    '--only <checks...>',
    'the checks to run, by the names that the last line gives of what is to be mended; those on every answer are run beside them',
  )
  .addOption(jsonOption())
  .action(async (url: string, { county, only, json }: Chosen, running: Command) => {
    const { settings } = settingsOf(running);
    const { verifyContract } = await import('#gateway/verifying/verify-contract.ts');
    const { toldVerification } = await import('#gateway/verifying/told-verification.ts');
    const { contractSubgraphs } = await import('#subgraphs/contract-subgraphs.ts');
    const { countyOfSlug } = await import('#schema/reference/scb-names.ts');
    const { secretsOf } = await import('#schema/settings/foreign-counties.ts');
    const found = await verifyContract({
      url,
      ...{ deadline: settings.countyDeadline, secret: secretsOf(settings)(county ?? ''), slug: county, only },
      async contractsWith(slug) {
        const own = await contractSubgraphs();
        const code = countyOfSlug(slug)?.code;
        return code === undefined || own.some(({ name }) => name === slug)
          ? own
          : contractSubgraphs([{ slug, code, url }]);
      },
      progress: progress('checks'),
    });
    if (json) writeJson(found);
    else for (const line of toldVerification(found)) console.log(line);
    if (!found.kept) process.exitCode = 1;
  });
