import type { BrokenSeeds } from './broken-seeds.ts';

/** A county that says wrongly where errors are reported. */
function reported(what: string, place: unknown, at: string, says: string): BrokenSeeds {
  return { what, file: 'county.yaml', change: (document) => document.set('errorReports', place), at, says };
}

const MAILBOX = 'errorReports.mailbox: expected a functional mailbox, such as that of the registrar; ';
const ADDRESS = 'errorReports.url: expected a web address that begins with https://';
const ONE = 'errorReports: expected exactly one of mailbox and url';

/** Places for reports of errors that are none, or are those of persons. */
export const badErrorReports: BrokenSeeds[] = [
  reported(
    'the mailbox of a person',
    { mailbox: 'fornamn.efternamn@region.example' },
    'mailbox: fornamn',
    `${MAILBOX}this looks like the address of a person (first name, last name)`,
  ),
  reported(
    'the account of a person',
    { mailbox: 'abc123@region.example' },
    'mailbox: abc123',
    `${MAILBOX}this looks like the account of a person`,
  ),
  reported('a mailbox with a name before it', { mailbox: 'Fel <fel@region.example>' }, 'mailbox: Fel', MAILBOX),
  reported('words for a mailbox', { mailbox: 'ring oss' }, 'mailbox: ring', `${MAILBOX}this is no e-mail address`),
  reported('a number for a mailbox', { mailbox: 7 }, 'mailbox: 7', MAILBOX.slice(0, -2)),
  reported('a mailbox as a list', { mailbox: ['ring oss'] }, 'mailbox:', MAILBOX.slice(0, -2)),
  reported('a page that is not encrypted', { url: 'http://region.example/fel' }, 'url: http:', ADDRESS),
  reported('a page that is no address', { url: 'region.example/fel' }, 'url: region', ADDRESS),
  reported('a script for a page', { url: 'javascript:alert(1)' }, 'url: javascript', ADDRESS),
  reported('a page with a password', { url: 'https://fel:hemligt@localhost/' }, 'url: https:', ADDRESS),
  reported('a page that is endless', { url: `https://region.example/${'a'.repeat(2_000)}` }, 'url: https:', ADDRESS),
  reported(
    'a page that writes to a person',
    { url: 'https://region.example/fel?till=fornamn.efternamn@region.example' },
    'url: https:',
    'errorReports.url: holds an e-mail address; expected no contact data of persons',
  ),
  reported(
    'a mailbox and a page',
    { mailbox: 'fel@region.example', url: 'https://region.example/fel' },
    'errorReports:',
    ONE,
  ),
  reported('neither a mailbox nor a page', {}, 'errorReports:', ONE),
  reported(
    'a telephone number of its own',
    { url: 'https://region.example/fel', phone: 'reception' },
    'phone: reception',
    'errorReports.phone: unknown field; expected one of mailbox, url',
  ),
];
