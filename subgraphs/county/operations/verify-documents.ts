import type { Settings } from '#schema/settings/settings.ts';
import type { FailedCitation } from '../intake/documents/verifying/verify.ts';
import { type Verified, verifyCounty } from '../intake/documents/verifying/verify-county.ts';
import { withCountyData } from './with-county-database.ts';

/**
 * Holds every citation and wording of a county against the attached texts; `onMiss` is called with each that does not
 * hold. Throws NOT_FOUND for a county that holds nothing, and as opening the database does.
 */
export function verifyDocuments(
  asked: string,
  settings: Settings,
  onMiss: (miss: FailedCitation) => void,
): Promise<Verified> {
  return withCountyData(asked, settings, async ({ database, known }) => verifyCounty(await known(database.em), onMiss));
}
