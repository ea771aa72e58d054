import type { Command } from 'commander';
import { mask } from '#schema/settings/mask.ts';
import { settingNames } from '#schema/settings/settings.ts';
import { command, settingsOf } from '../command-line/command.ts';

/** Shows the settings in force. */
export const config = command('config', {
  group: 'Look',
  summary: 'show the settings in force and where each comes from, secrets masked',
  settings: settingNames,
  examples: ['hub config', 'hub config --config /etc/hub.yaml'],
}).action((_options: unknown, running: Command) => {
  const { settings, from } = settingsOf(running);
  const rows = settingNames.map((name) => [name, mask(name, settings[name]), from[name]] as const);
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  for (const [name, value, place] of rows) console.log(`${name.padEnd(width(0))}  ${value.padEnd(width(1))}  ${place}`);
});
