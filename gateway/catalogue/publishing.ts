import type { ToldOutside } from '#schema/settings/told-outside.ts';
import type { Log } from '#schema/shared/log.ts';

/** Who publishes the hub, as far as a catalogue has to say. */
export interface Publishing {
  /** Its name in the languages that are set, one at the least. */
  name: { sv?: string; en?: string };
  type: NonNullable<ToldOutside['publisherType']>;
  number: string | null;
  homepage: string | null;
  mailbox: string | null;
}

/** What a catalogue needs of the settings: who publishes the hub, or the names of the settings that are missing. */
export function publishingOf(told: ToldOutside): Publishing | { missing: string[] } {
  const { publisherNameSv: sv, publisherNameEn: en, publisherType: type } = told;
  const named = sv !== undefined || en !== undefined;
  if (named && type !== undefined)
    return {
      name: { ...(sv === undefined ? {} : { sv }), ...(en === undefined ? {} : { en }) },
      type,
      number: told.publisherNumber ?? null,
      homepage: told.publisherUrl ?? null,
      mailbox: told.contactMailbox ?? null,
    };
  return { missing: [...(named ? [] : ['publisherNameSv']), ...(type === undefined ? ['publisherType'] : [])] };
}

/** Tells who runs the hub, once, what its catalogue lacks of the settings: no portal says so. */
export function logPublishing(told: ToldOutside, log: Log): void {
  const publishing = publishingOf(told);
  if ('missing' in publishing) log('catalogue.unready', { settings: publishing.missing });
  else if (told.publicUrl === undefined) log('catalogue.moving', {});
}
