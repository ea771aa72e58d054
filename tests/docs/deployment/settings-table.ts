import { flagOf, settingNames, settingOf } from '#schema/settings/settings.ts';
import { ROOT } from '#tests/support/project-files.ts';

/** The table of all settings, as docs/deployment.md has it. */
export function settingsTable(): string[] {
  const rows = settingNames.map((name) => {
    const { description, takes, value, variable } = settingOf(name);
    const byDefault = value.safeParse(undefined).data;
    const shown = typeof byDefault === 'string' || typeof byDefault === 'number' ? String(byDefault) : '';
    const flag = takes === null ? '' : `\`${flagOf(name)}\``;
    return `| \`${name}\` | \`${variable}\` | ${flag} | ${shown.replace(ROOT, '')} | ${description} |`;
  });
  return ['| in the file | in the environment | flag | default | |', '|---|---|---|---|---|', ...rows];
}
