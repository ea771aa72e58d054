import { CHOICES } from '../generated/codebook.ts';
import type { EnumerationName } from '../values/enumerations.ts';
import type { Text } from '../values/text.ts';

/** What each member of an enumeration means, of those whose names alone do not tell it. */
export const choiceDefinitions: Readonly<Partial<Record<EnumerationName, Readonly<Record<string, Text>>>>> = CHOICES;
