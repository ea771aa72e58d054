import { ANSWERED, REFUSED, TOO_LARGE } from '../outcomes.ts';
import { type Attack, BODY, posted } from '../requests.ts';

const raw = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;
const HOST = 'Host: hub.test';
const CHUNKED = [
  'POST /graphql HTTP/1.1',
  HOST,
  'Connection: close',
  'Content-Type: application/json',
  'Transfer-Encoding: chunked',
];
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

/** Bytes that are no HTTP, or are read as one request by some and as two by others. */
export const smuggling: readonly Attack[] = [
  ['no HTTP', 'GARBAGE\r\n\r\n', REFUSED],
  ['bytes of TLS', Buffer.from('160301020001000001fc0303deadbeef', 'hex'), REFUSED],
  ['HTTP of another kind', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', REFUSED],
  ['a version that is none', raw('GET / HTTP/9.9', HOST, ''), REFUSED],
  ['no version', raw('GET /healthcheck', ''), ANSWERED],
  ['no host', raw('GET / HTTP/1.1', 'Connection: close', ''), REFUSED],
  ['two hosts', raw('GET / HTTP/1.1', HOST, 'Host: other.test', 'Connection: close', ''), REFUSED],
  ['two lengths', posted(BODY, { 'content-length': `${BODY.length}, ${BODY.length + 1}` }), REFUSED],
  [
    'two headers of length',
    raw('POST /graphql HTTP/1.1', HOST, 'Content-Length: 2', 'Content-Length: 30', '', '{}'),
    REFUSED,
  ],
  ['a length and chunks', raw(...CHUNKED, 'Content-Length: 4', '', `${chunk(BODY)}0\r\n`), REFUSED],
  ['a length below nothing', posted(BODY, { 'content-length': '-1' }), REFUSED],
  ['a length with a sign', posted(BODY, { 'content-length': '+29' }), REFUSED],
  ['a length in hexadecimal', posted(BODY, { 'content-length': '0x1d' }), REFUSED],
  ['a length beyond numbers', posted(BODY, { 'content-length': '9'.repeat(30) }), REFUSED],
  ['chunks twice over', posted('', { 'transfer-encoding': 'chunked, chunked' }), REFUSED],
  ['chunks of a kind that is none', posted('', { 'transfer-encoding': 'xchunked' }), REFUSED],
  ['chunks before another coding', posted('', { 'transfer-encoding': 'chunked, gzip' }), REFUSED],
  ['chunks by a tab', raw(...CHUNKED.slice(0, 4), 'Transfer-Encoding:\tchunked', '', `${chunk(BODY)}0\r\n`), ANSWERED],
  ['a chunk of no length', raw(...CHUNKED, '', 'zz', BODY), REFUSED],
  ['a chunk of a length below nothing', raw(...CHUNKED, '', '-1', BODY), REFUSED],
  ['a chunk of a length beyond numbers', raw(...CHUNKED, '', 'f'.repeat(20), BODY), REFUSED],
  ['a chunk longer than it says', raw(...CHUNKED, '', '2', BODY), REFUSED],
  ['a chunk with an extension without an end', raw(...CHUNKED, '', `1d;${'a'.repeat(20_000)}`, BODY), TOO_LARGE],
  ['chunks of one byte each', raw(...CHUNKED, '', `${[...BODY].map(chunk).join('')}0\r\n`), ANSWERED],
  ['chunks that are more than may be', raw(...CHUNKED, '', `${chunk('x'.repeat(60_000)).repeat(2)}0\r\n`), TOO_LARGE],
  [
    'headers after the body',
    raw(...CHUNKED, 'Trailer: Content-Type', '', `${chunk(BODY)}0\r\nContent-Type: text/plain\r\nHost: other.test\r\n`),
    ANSWERED,
  ],
  [
    'a second request in the body of a GET',
    raw(
      'GET /healthcheck HTTP/1.1',
      HOST,
      'Connection: close',
      'Content-Length: 44',
      '',
      'GET /metrics HTTP/1.1\r\nHost: hub.test\r\n\r\n',
    ),
    ANSWERED,
  ],
  ['a space before the colon', raw('GET / HTTP/1.1', 'Host : hub.test', ''), REFUSED],
  ['a header that is folded', raw('GET / HTTP/1.1', HOST, 'X-A: a', ' b', 'Connection: close', ''), REFUSED],
  ['a header of nothing', raw('GET / HTTP/1.1', HOST, ': a', ''), REFUSED],
  ['U+0000 in a header', raw('GET / HTTP/1.1', HOST, 'X-A: a\0b', ''), REFUSED],
  ['line ends of one sign', 'GET / HTTP/1.1\nHost: hub.test\n\n', REFUSED],
];
