import { z } from 'zod';
import { functionalMailbox } from '../personal-data/mailbox.ts';
import { limits } from '../shared/limits.ts';
import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';

/** The mailbox of a function that takes reports of errors: of all that seeds hold, the one address of mail that may stand there. */
export const errorMailbox = functionalMailbox(SCHEMA_MESSAGES.mailbox.en).describe(
  'Funktionsbrevlåda, aldrig en persons · Functional mailbox, never that of a person',
);

const EXPECTED = SCHEMA_MESSAGES.webAddress.en;

/** A page or a form of the web, by an address that holds no password. */
const errorPage = z
  .string(EXPECTED)
  .max(limits.linkCharacters, EXPECTED)
  .refine((value) => value.startsWith('https://') && URL.canParse(value) && isOpen(new URL(value)), EXPECTED)
  .describe('Webbadress som börjar med https:// · Web address that begins with https://');

function isOpen({ username, password }: URL): boolean {
  return username === '' && password === '';
}

/** Where errors in the county’s facts are reported: a functional mailbox, or a page of the web. */
export const errorReports = z
  .strictObject({ mailbox: errorMailbox.optional(), url: errorPage.optional() })
  .refine(({ mailbox, url }) => (mailbox === undefined) !== (url === undefined), SCHEMA_MESSAGES.oneOfMailboxAndUrl.en)
  .describe(
    'Var fel i länets uppgifter rapporteras; ej angivet när det utelämnas · Where errors in the county’s facts are reported; not stated when left out',
  );

export type ErrorReports = z.output<typeof errorReports>;
