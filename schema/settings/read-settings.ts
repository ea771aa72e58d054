import { HubError } from '../shared/errors.ts';
import { readSecrets } from './read-secrets.ts';
import { flagOf, type SettingName, type Settings, settingNames, settingOf, settings } from './settings.ts';
import { type FileOfSettings, readSettingsFile } from './settings-file.ts';

/** Where settings come from. */
export interface SettingSources {
  /** What flags say, by setting. */
  flags: Partial<Record<SettingName, unknown>>;
  environment: NodeJS.ProcessEnv;
  /** The file that was asked for; `hub.yaml` in the working folder where there is one. */
  file?: string | undefined;
}

/** The settings in force, and the place that each comes from, such as `PORT` or `hub.yaml`. */
export interface SettingsInForce {
  settings: Settings;
  from: Readonly<Record<SettingName, string>>;
}

/** What one source says of one setting. */
interface Said {
  where: string;
  value: unknown;
}

/**
 * Reads the settings: flags before the environment before the file before the defaults. Throws INVALID_SETTING that
 * names everything that is wrong in any of them.
 */
export function readSettings(sources: SettingSources): SettingsInForce {
  const file = readSettingsFile(sources.file);
  const wrong = [...file.wrong];
  const from = new Map<SettingName, string>();
  const values = settingNames.map((name) => {
    const read = saidOf(name, sources, file).map((said) => ({ ...said, ...readOne(name, said) }));
    wrong.push(...read.flatMap(({ issue }) => issue ?? []));
    from.set(name, read[0]?.where ?? 'default');
    return [name, read[0] ? read[0].read : settings[name].value.parse(undefined)];
  });
  const inForce = Object.fromEntries(values) as Settings;
  if (wrong.length === 0) wrong.push(...readSecrets(inForce, sources.environment));
  if (wrong.length > 0) throw new HubError('INVALID_SETTING', wrong.join('\n'));
  return { settings: inForce, from: Object.fromEntries(from) as Record<SettingName, string> };
}

/** Everything that is said of a setting, by the source that wins first. */
function saidOf(name: SettingName, { flags, environment }: SettingSources, file: FileOfSettings): Said[] {
  const { variable } = settingOf(name);
  return [
    { where: flagOf(name), value: flags[name] },
    { where: variable, value: environment[variable] },
    { where: file.name, value: file.values[name] },
  ].filter(({ value }) => value !== undefined);
}

function readOne(name: SettingName, { where, value }: Said): { read?: unknown; issue?: string } {
  const result = settings[name].value.safeParse(value);
  if (result.success) return { read: result.data };
  const place = where === settingOf(name).variable || where.startsWith('--') ? where : `${where}: ${name}`;
  const shown = settingOf(name).secret ? '' : `=${JSON.stringify(value)}`;
  const [issue] = result.error.issues;
  const within = (issue?.path ?? []).map((step) => `.${String(step)}`).join('');
  return { issue: `${place}${within}${shown}: expected ${issue?.message}` };
}
