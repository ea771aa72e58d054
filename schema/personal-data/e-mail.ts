import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';
import type { PersonalDataKind } from './spelling.ts';

const LOCAL = String.raw`[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._%+~-]{0,63}"?`;

/** The sign itself, or what is written for it so that programs do not find it. */
const AT = [
  String.raw`\s{0,2}@\s{0,2}`,
  String.raw`\s{0,2}[([{<]\s?(?:at|@|ät|snabel[- ]?a)\s?[)\]}>]\s{0,2}`,
  String.raw`[([{]a[)\]}]`,
  String.raw`\s{1,2}snabel[- ]?a\s{1,2}`,
  '%40|&#64;|&#x40;|&commat;',
].join('|');

/** What is in all of these and in little else, and how far from its beginning an address has it at most, in UTF-16. */
const SIGN = /@|[([{<]\s?(?:a|ä|snabel)|snabel[- ]?a|%40|&#64;|&#x40;|&commat;/giu;
const REACH = 132;

const LABEL = String.raw`[\p{L}\p{M}\p{N}-]{1,63}`;
const TOP = String.raw`(?:xn--[\p{L}\p{N}-]{1,59}|\p{L}{2,63})`;
const WIDE_DOT = String.raw`(?:\s(?:\.|punkt|dot)\s|\s?[([{](?:punkt|dot)[)\]}]\s?)`;

/** A domain, whole or divided by a line end, or with its dots apart or in words. */
const DOMAIN = [
  String.raw`(?:${LABEL}\.){1,9}${TOP}`,
  String.raw`${LABEL}(?:\.\n|\n\.)${TOP}`,
  String.raw`${LABEL}\n(?:${LABEL}\.){1,9}${TOP}`,
  `(?:${LABEL}${WIDE_DOT}){1,9}${TOP}`,
].join('|');

/** An address in pieces, as letters of odd widths leave it; its sign stands close, as that of nothing else does. */
const IN_PIECES = String.raw`${LOCAL}@(?:${LABEL} (?:${LABEL}[. ]){0,3}?${LABEL}\.${TOP}|${LABEL}(?:\. | \.)(?:se|nu|eu|com|org|net|info|example)(?!\p{L}))`;

/** E-mail addresses: plain, international, with spaces round the sign or within, and with the sign or dots in words. */
export const eMail: PersonalDataKind = {
  name: SCHEMA_MESSAGES.eMail.en,
  marker: '[e-postadress]',
  spellings: [
    { pattern: new RegExp(`${LOCAL}(?:${AT})(?:${DOMAIN})`, 'iuy'), sign: { pattern: SIGN, reach: REACH } },
    { pattern: new RegExp(IN_PIECES, 'iuy'), sign: { pattern: /@/g, reach: REACH } },
  ],
};
