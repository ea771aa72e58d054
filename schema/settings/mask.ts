import { type SettingName, settingOf } from './settings.ts';

const MASK = '********';

/** A setting as it may be shown: secrets and the passwords in addresses are masked. */
export function mask(name: SettingName, value: unknown): string {
  if (value === undefined) return '–';
  if (settingOf(name).secret === 'all') return MASK;
  if (typeof value !== 'object' || value === null) return withoutPassword(String(value));
  const entries = Object.entries(value).map(([key, address]) => `${key}=${withoutPassword(String(address))}`);
  return entries.join(',') || '–';
}

/** An address without the password that it may hold. */
export function withoutPassword(address: string): string {
  return address
    .replace(/^([a-z+]+:\/\/[^/?#:]*):[^/?#]*@/i, `$1:${MASK}@`)
    .replace(/([?&]password=)[^&#]*/i, `$1${MASK}`);
}
