import { z } from 'zod';
import { hasCheckDigit } from '../personal-data/identity-number.ts';

/** What a publisher can be, as the vocabulary of ADMS and Sweden’s profile for catalogues name it. */
export const PUBLISHER_TYPES = [
  'Academia-ScientificOrganisation',
  'Company',
  'IndustryConsortium',
  'LocalAuthority',
  'NationalAuthority',
  'NonGovernmentalOrganisation',
  'NonProfitOrganisation',
  'RegionalAuthority',
  'StandardisationBody',
  'SupraNationalAuthority',
] as const;

/**
 * The number of a Swedish organisation, written 232100-0016 whichever way it was given. The third and fourth digit are 20
 * or more: a number with less is that of a person, also of one who trades in their own name, and is refused.
 */
export function organisationNumber() {
  const expected = 'the number of an organisation, such as 232100-0016, and not of a person';
  return z
    .string(expected)
    .regex(/^(?:16)?\d{2}[2-9]\d{3}-?\d{4}$/, expected)
    .refine(hasCheckDigit, `${expected}; the last digit does not follow from the others`)
    .transform((value) => value.replace(/\D/g, '').slice(-10))
    .transform((digits) => `${digits.slice(0, 6)}-${digits.slice(6)}`);
}
