import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { settingNames } from './settings.ts';

/** The file that is read where it lies in the working folder. */
const FILE = 'hub.yaml';

/** What a file of settings holds, and what is wrong with it as a whole. */
export interface FileOfSettings {
  name: string;
  values: Readonly<Record<string, unknown>>;
  wrong: string[];
}

/** Reads the file of settings that was asked for, or the one of the working folder, if it is there. */
export function readSettingsFile(asked: string | undefined): FileOfSettings {
  const name = asked ?? FILE;
  const nothing = { name, values: {}, wrong: [] };
  if (asked === undefined && !existsSync(name)) return nothing;
  let values: unknown;
  try {
    values = parse(readFileSync(name, 'utf8')) ?? {};
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    return { ...nothing, wrong: [`${name} cannot be read as YAML: ${reason}`] };
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return { ...nothing, wrong: [`${name}: expected settings of the form name: value`] };
  const unknown = Object.keys(values).filter((key) => !settingNames.some((known) => known === key));
  return { name, values: { ...values }, wrong: unknown.map((key) => unknownSetting(name, key)) };
}

function unknownSetting(file: string, key: string): string {
  return `${file}: ${key} is no setting; expected one of ${settingNames.join(', ')}`;
}
