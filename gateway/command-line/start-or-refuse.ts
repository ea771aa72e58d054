import type { Command } from 'commander';
import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { settingsOf } from './command.ts';

/**
 * Starts what runs for long, with the settings of the command and a log of the process as they ask for it; a refusal
 * names what could not be started.
 */
export async function startOrRefuse(
  what: string,
  running: Command,
  start: (settings: Settings, log: Log) => Promise<void>,
): Promise<void> {
  try {
    const { settings } = settingsOf(running);
    const { consoleLog } = await import('#subgraphs/serving/console-log.ts');
    await start(settings, consoleLog(settings.logFormat));
  } catch (error) {
    throw error instanceof HubError
      ? new HubError(error.code, `${what} cannot start: ${error.message}`, error.details)
      : error;
  }
}
