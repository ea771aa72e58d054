import type { ToldOutside } from '#schema/settings/told-outside.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import type { TestHubOptions } from '#tests/support/test-hub.ts';

/** What a hub is told of itself that has a catalogue. */
export const TOLD: ToldOutside = {
  trustedProxies: [],
  publicUrl: 'https://hub.example',
  publisherNameSv: 'Exempelregionen',
  publisherNameEn: 'The Example Region',
  publisherUrl: 'https://region.example',
  publisherType: 'RegionalAuthority',
  publisherNumber: '232100-0016',
  contactMailbox: 'oppnadata@region.example',
};

/** A hub that has a catalogue. */
export function startCatalogueHub(options: TestHubOptions): Promise<ServedHub> {
  return startServedHub({ toldOutside: TOLD, ...options });
}
