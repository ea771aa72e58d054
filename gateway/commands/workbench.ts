import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { command, settingsOf } from '../command-line/command.ts';

interface WorkbenchFlags {
  seeds?: string;
  port: number;
  browser: boolean;
}

/** The highest number of a port. */
const LAST_PORT = 65_535;

/** Opens the workbench in a browser. */
export const workbench = command('workbench', {
  group: 'Data',
  summary: 'read papers into a county’s seeds in a browser: proposals, facts, checks, comparison',
  description:
    'Opens a page on this machine alone (127.0.0.1) in which a county’s papers are read into its seeds: a paper is drafted, proposals are accepted, changed or refused one by one, facts are added from marked lines, everything is checked as one types, and other counties are compared with. Files are saved whole or not at all, never over what has changed meanwhile, and nothing in them is written anew but what was edited. Ctrl-C ends it.',
  settings: ['logFormat'],
  examples: [
    'hub workbench dalarna papers/',
    'hub workbench halland papers/ --seeds halland-seeds',
    'hub workbench dalarna papers/ --port 4500 --no-browser',
  ],
})
  .argument('<county>', 'the county')
  .argument('<papers>', 'folder with its papers: text, Markdown, DOCX or PDF; made where it is not there')
  .option('--seeds <folder>', 'folder of seeds (default: the county’s folder under seeds/)')
  .option('--port <number>', 'the port that it listens on', portIn, 0)
  .option('--no-browser', 'print the address and open no browser')
  .action(async (county: string, papers: string, flags: WorkbenchFlags, running: Command) => {
    const { settings } = settingsOf(running);
    const { consoleLog } = await import('#subgraphs/serving/console-log.ts');
    const { runWorkbench } = await import('../workbench/run-workbench.ts');
    const { seeds, port, browser } = flags;
    await runWorkbench({ county, papers, seeds, port, browser, log: consoleLog(settings.logFormat) });
  });

function portIn(written: string): number {
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port;
  throw new InvalidArgumentError(`expected a number from 0, for any that is free, to ${LAST_PORT}`);
}
