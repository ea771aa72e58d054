import { Command, Option } from 'commander';
import { readSettings, type SettingsInForce } from '#schema/settings/read-settings.ts';
import { flagOf, type SettingName, settingNames, settingOf } from '#schema/settings/settings.ts';

/** What the help of a command tells. */
export interface About {
  /** Under which heading the command stands in the help of `hub`. */
  group: 'Run' | 'Data' | 'Look';
  summary: string;
  /** More than the summary, for the command's own help. */
  description?: string;
  /** The settings that have flags here; all of them can be set in the environment and in the file. */
  settings?: readonly SettingName[];
  /** Complete command lines. */
  examples: readonly string[];
  /** What the exit codes mean, beyond 0 for done, 1 for refused or failed and 2 for wrong usage. */
  exitCodes?: string;
}

/** The settings of what the hub tells of itself outside, for the commands that open its entrance. */
export const TOLD_OUTSIDE = [
  'publicUrl',
  'trustedProxies',
  'publisherNameSv',
  'publisherNameEn',
  'publisherUrl',
  'publisherType',
  'publisherNumber',
  'contactMailbox',
] as const;

/** The settings of what is told to who tends the hub, for the same commands. */
export const TOLD_INSIDE = ['logFormat', 'logRequests', 'traces', 'metricsPort', 'metricsHost'] as const;

/** The settings of a command on a county's database. */
export const STORED = ['dataDir', 'databaseUrl', 'migrate'] as const;

/** A command of `hub`, with help; arguments, further options and the action are added to it. */
export function command(name: string, about: About): Command {
  const made = new Command(name)
    .summary(about.summary)
    .description(about.description ?? about.summary)
    .helpGroup(`${about.group}:`);
  for (const setting of about.settings ?? []) addFlag(made, setting);
  if (about.settings) made.option('--config <file>', 'file of settings (default: hub.yaml, where there is one)');
  const codes = about.exitCodes ?? '0 done · 1 refused or failed · 2 wrong usage';
  return made.addHelpText('after', `\nExamples:\n${indented(about.examples)}\n\nExit codes:\n${indented([codes])}`);
}

/** The settings for a command that runs, from its flags, the environment and the file. */
export function settingsOf(running: Command): SettingsInForce {
  const options: Record<string, unknown> = running.opts();
  const { config } = options;
  return readSettings({
    flags: Object.fromEntries(settingNames.map((name) => [name, options[name]])),
    environment: process.env,
    file: typeof config === 'string' ? config : undefined,
  });
}

function addFlag(made: Command, name: SettingName): void {
  const { description, takes, variable, value } = settingOf(name);
  if (takes === null) return;
  const byDefault = value.safeParse(undefined).data;
  const known = typeof byDefault === 'string' || typeof byDefault === 'number' ? `default: ${byDefault}, ` : '';
  made.addOption(new Option(`${flagOf(name)} <${takes}>`, `${description} (${known}env: ${variable})`));
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
