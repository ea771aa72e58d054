import { limits } from '#schema/shared/limits.ts';
import { requestText } from '#tests/support/raw-request.ts';
import { ANSWERED, BEYOND, NO_TYPE, REFUSED, TOO_LARGE } from '../outcomes.ts';
import { type Attack, BODY, posted, postedBytes, times } from '../requests.ts';

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BODY, 'utf16le')]);
const latin1 = Buffer.from('{"query":"{ search(text: \\"hälsa\\") { totalCount } }"}', 'latin1');

/** Bodies of kinds, codings and charsets that are not read, or not as they say. */
export const bodies: readonly Attack[] = [
  ...['text/plain', 'text/html', 'application/xml', 'application/octet-stream', 'image/png', '////', '*/*'].map(
    (type): Attack => [`a body of ${type}`, posted(BODY, { 'content-type': type }), NO_TYPE],
  ),
  ['a body of no kind', requestText('POST', '/graphql', {}, BODY), NO_TYPE],
  ['a body of two kinds', posted(BODY, { 'content-type': 'application/json, text/plain' }), ANSWERED],
  [
    'a kind with parameters without an end',
    posted(BODY, { 'content-type': `application/json;${times(1_500, () => 'a=b', ';')}` }),
    ANSWERED,
  ],
  [
    'a body of parts',
    posted('--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{themes{id}}"}\r\n--x--\r\n', {
      'content-type': 'multipart/form-data; boundary=x',
    }),
    NO_TYPE,
  ],
  ['a body of parts without a boundary', posted('--x', { 'content-type': 'multipart/form-data' }), NO_TYPE],
  ['a body that is a question', posted('{ themes { id } }', { 'content-type': 'application/graphql' }), ANSWERED],
  ['a form', posted('query=%7Bthemes%7Bid%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }), ANSWERED],
  [
    'a form of bytes that are no text',
    posted('query=%ff%fe', { 'content-type': 'application/x-www-form-urlencoded' }),
    REFUSED,
  ],
  ['a body that is packed, it says', posted(BODY, { 'content-encoding': 'gzip' }), NO_TYPE],
  ['a body that is packed, and does not say', postedBytes(Buffer.from('1f8b0800000000000003', 'hex')), REFUSED],
  ['UTF-16 that does not say so', postedBytes(utf16), REFUSED],
  ['UTF-16 that says so', postedBytes(utf16, { 'content-type': 'application/json; charset=utf-16le' }), ANSWERED],
  ['Latin-1 that does not say so', postedBytes(latin1), REFUSED],
  ['Latin-1 that says so', postedBytes(latin1, { 'content-type': 'application/json; charset=iso-8859-1' }), ANSWERED],
  ['UTF-7', posted(BODY, { 'content-type': 'application/json; charset=utf-7' }), NO_TYPE],
  ['a charset that replaces all', posted(BODY, { 'content-type': 'application/json; charset=iso-2022-kr' }), NO_TYPE],
  ['two charsets', posted(BODY, { 'content-type': 'application/json; charset=utf-8; charset=utf-16' }), ANSWERED],
  [
    'a charset of ten thousand letters',
    posted(BODY, { 'content-type': `application/json; charset=${'a'.repeat(10_000)}` }),
    NO_TYPE,
  ],
  [
    'bytes that no text has',
    postedBytes(
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc0, 0x80, 0xed, 0xa0, 0x80]), Buffer.from('"}')]),
    ),
    REFUSED,
  ],
  ['a body of just more than may be', posted('x'.repeat(limits.bodyBytes + 1)), TOO_LARGE],
  ['a body that says it is more than may be', posted('x', { 'content-length': '100000000000' }), TOO_LARGE],
  ['an empty body', posted(''), REFUSED],
  ['U+0000 alone', posted('\0'), REFUSED],
  ['a limit of its own', posted(BODY, { 'x-limit': '0' }), ANSWERED],
  [
    'a question beyond the limits in a form',
    posted(`query=${encodeURIComponent(`{ ${'__typename '.repeat(3_000)} }`)}`, {
      'content-type': 'application/x-www-form-urlencoded',
    }),
    BEYOND,
  ],
];
