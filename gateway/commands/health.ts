import type { Command } from 'commander';
import { command, settingsOf } from '../command-line/command.ts';
import { jsonOption, writeJson } from '../command-line/in-json.ts';

/** Asks processes of the hub how they are. */
export const health = command('health', {
  group: 'Look',
  summary: 'ask the gateway and the subgraphs whether they can answer, and print one line for each',
  settings: ['port', 'host', 'subgraphs', 'counties'],
  examples: ['hub health', 'hub health --json', 'hub health http://127.0.0.1:4000 http://127.0.0.1:4020'],
  exitCodes: '0 all are well · 1 one is not · 2 wrong usage',
})
  .argument('[url...]', 'addresses to ask; the gateway and the subgraphs of the settings when left out')
  .addOption(jsonOption())
  .action(async (urls: string[], { json }: { json: boolean }, running: Command) => {
    const { settings } = settingsOf(running);
    const { askHealth } = await import('#subgraphs/serving/ask-health.ts');
    const { addressesOf } = await import('#schema/settings/foreign-counties.ts');
    const { host, port } = settings;
    const asked = urls.length > 0 ? urls : [`http://${host}:${port}`, ...Object.values(addressesOf(settings))];
    const found = await Promise.all(asked.map(askHealth));
    if (json) writeJson({ processes: found.map(({ line: _, ...told }) => told) });
    else for (const { line } of found) console.log(line);
    if (found.some(({ well }) => !well)) process.exitCode = 1;
  });
