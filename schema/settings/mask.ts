import { type SettingName, settingOf } from './settings.ts';

const MASK = '********';

/** A setting as it may be shown: secrets and the passwords in addresses are masked. */
export function mask(name: SettingName, value: unknown): string {
  if (value === undefined) return '–';
  if (settingOf(name).secret === 'all') return MASK;
  if (typeof value !== 'object' || value === null) return withoutPassword(String(value));
  const entries = Object.entries(value).map(([key, held]) => `${key}${masked(held)}`);
  return entries.join(',') || '–';
}

/** What stands under a name: an address, or the code and the address of a foreign county, and whether it has a secret of its own. */
function masked(held: unknown): string {
  if (typeof held !== 'object' || held === null) return `=${withoutPassword(String(held))}`;
  const { code, url, secret } = held as { code: string; url: string; secret?: string };
  return `/${code}=${withoutPassword(url)}${secret === undefined ? '' : ` (secret ${MASK})`}`;
}

/** An address without the password that it may hold. */
export function withoutPassword(address: string): string {
  return address
    .replace(/^([a-z+]+:\/\/[^/?#:]*):[^/?#]*@/i, `$1:${MASK}@`)
    .replace(/([?&]password=)[^&#]*/i, `$1${MASK}`);
}
