import type { Settings } from './settings.ts';

/** What the hub tells of itself outside: where it is, whose headers it believes, and who publishes it. */
export type ToldOutside = Partial<
  Pick<
    Settings,
    | 'publicUrl'
    | 'trustedProxies'
    | 'publisherNameSv'
    | 'publisherNameEn'
    | 'publisherUrl'
    | 'publisherType'
    | 'publisherNumber'
    | 'contactMailbox'
  >
> &
  Pick<Settings, 'trustedProxies'>;

/** The name of who publishes the hub’s data, in each language or the one that is set; `null` where none is. */
export function publisherName({
  publisherNameSv: sv,
  publisherNameEn: en,
}: ToldOutside): { sv: string; en: string } | null {
  const name = sv ?? en;
  return name === undefined ? null : { sv: sv ?? name, en: en ?? name };
}
