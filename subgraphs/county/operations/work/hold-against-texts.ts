import type { FailedCitation } from '#subgraphs/county/intake/documents/verifying/verify.ts';
import { type Verified, verifyCounty } from '#subgraphs/county/intake/documents/verifying/verify-county.ts';
import { onHeldData } from './open-county.ts';

/** Holds every citation and wording of a county against the attached texts, and tells each that does not hold. */
export const holdAgainstTexts = onHeldData<null, Verified, FailedCitation>(({ database, known }, _, tell) =>
  database.unhurried(async (em) => verifyCounty(await known(em), tell)),
);
