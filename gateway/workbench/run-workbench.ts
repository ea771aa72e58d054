import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Log } from '#schema/shared/log.ts';
import { seedsOf } from '#subgraphs/county/workbench/seeds-of.ts';
import { surviveUnhandled } from '#subgraphs/serving/survive.ts';
import { untilStopped } from '#subgraphs/serving/until-stopped.ts';
import { openWorkbench } from './open-workbench.ts';

export interface RunOptions {
  county: string;
  papers: string;
  /** The folder of seeds; the county's under seeds/ when left out. */
  seeds: string | undefined;
  port: number;
  /** Whether a browser is opened. */
  browser: boolean;
  log: Log;
}

/** Runs a workbench until it is stopped, and opens a browser at it. */
export async function runWorkbench({ county, papers, seeds, port, browser, log }: RunOptions): Promise<void> {
  const { folder, shownAs } = seedsOf(county, seeds);
  surviveUnhandled(log);
  const server = await openWorkbench({ county, folder, shownAs, papers: resolve(papers), port, log });
  untilStopped(log, server.close);
  log('workbench.listening', { county, url: `${server.url}/` });
  if (browser) openBrowser(`${server.url}/`);
}

/** How each system opens an address in its browser; where it cannot, the address has been printed. */
function openBrowser(url: string): void {
  const [program, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ];
  const opened = spawn(program ?? '', [...args, url], { stdio: 'ignore', detached: true });
  opened.on('error', () => {});
  opened.unref();
}
