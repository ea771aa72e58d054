import type { Settings } from '#schema/settings/settings.ts';
import type { FailedCitation } from '../intake/documents/verifying/verify.ts';
import type { Verified } from '../intake/documents/verifying/verify-county.ts';
import { atCounty } from './at-county.ts';

export type { FailedCitation } from '../intake/documents/verifying/verify.ts';

/**
 * Holds every citation and wording of a county against the attached texts; `onMiss` is called with each that does not
 * hold. Throws NOT_FOUND for a county that holds nothing, and as `atCounty` does.
 */
export function verifyDocuments(
  asked: string,
  settings: Settings,
  onMiss: (miss: FailedCitation) => void,
): Promise<Verified> {
  return atCounty(asked, settings, ({ work }) => work('documents verify', null, onMiss));
}
