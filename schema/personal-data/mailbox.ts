import { z } from 'zod';
import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';

/** The form of an e-mail address, as catalogues take it. */
const ADDRESS = /^([a-z\d](?:[a-z\d._+-]{0,62}[a-z\d])?)@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i;

/** What functions are called in addresses, without å ä ö; several of them may stand together, as in oppnadata. */
const FUNCTIONS = [
  ...['data', 'dataportal', 'diarie', 'forvaltning', 'fraga', 'fragor', 'funktion', 'grupp', 'info', 'information'],
  ...['kansli', 'kontakt', 'kundtjanst', 'navet', 'oppen', 'oppna', 'post', 'redaktion', 'region', 'registrator'],
  ...[
    'samverkan',
    'service',
    'statistik',
    'stod',
    'support',
    'utveckling',
    'webb',
    'admin',
    'contact',
    'desk',
    'enquiries',
  ],
  ...['feedback', 'help', 'hub', 'mail', 'office', 'open', 'press', 'team', 'web'],
];
const FUNCTION = new RegExp(`^(?:${FUNCTIONS.join('|')}){1,3}(?:en|et)?$`);

/** Letters and a number, as accounts of persons are often called: abc123. */
const ACCOUNT = /^[a-z]{1,6}\d{2,6}$/i;

/**
 * The address of a function, not of a person: it is published, and what is published names nobody. Refused with the
 * reason: what is no address, what is called by two names, and what is called like somebody’s account.
 */
export function functionalMailbox(expected = 'a functional mailbox, such as oppnadata@region.example') {
  return z.string(expected).superRefine((value, issues) => {
    const reason = personalIn(value);
    if (reason !== null) issues.addIssue({ code: 'custom', message: `${expected}; ${reason}` });
  });
}

/** Why an address is not that of a function; `null` where nothing speaks against it. */
function personalIn(address: string): string | null {
  const name = ADDRESS.exec(address)?.[1]?.toLowerCase();
  if (name === undefined) return SCHEMA_MESSAGES.noAddress.en;
  const parts = name.split(/[._+]/);
  if (parts.some((part) => part.split('-').some((word) => FUNCTION.test(word)))) return null;
  if (parts.length > 1) return SCHEMA_MESSAGES.addressOfPerson.en;
  if (ACCOUNT.test(name)) return SCHEMA_MESSAGES.accountOfPerson.en;
  return null;
}
