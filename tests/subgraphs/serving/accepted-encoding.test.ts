import { describe, expect, it } from 'vitest';
import { acceptedEncoding, acceptsPlain } from '#subgraphs/serving/accepted-encoding.ts';
import { type AskedEncodings, askedEncodings } from '#tests/support/asked-encodings.ts';
import { randomFor } from '#tests/support/made/random.ts';

const COUNT = 5_000;
const drawn = Array.from({ length: COUNT }, (_, index) => askedEncodings(randomFor('encodings', index)));

/** The headers that something chooses for otherwise than the specification says. */
function misjudged(choose: (header: string) => unknown): AskedEncodings[] {
  return drawn.filter(({ header, expected }) => choose(header) !== expected);
}

describe('How an answer is packed', () => {
  it.each([
    [undefined, 'identity'],
    [null, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=1.0, br;q=0.1', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity, gzip;q=0.5', 'identity'],
    ['deflate', 'identity'],
    ['identity;q=0', null],
    ['*;q=0', null],
    ['gzip, identity;q=0', 'gzip'],
  ])('for a client that takes %j is %j', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it(`is what the specification says, for ${COUNT} headers at random`, () => {
    expect(misjudged(acceptedEncoding).slice(0, 3)).toEqual([]);
  });

  it('may be not at all where the specification says so, for as many', () => {
    expect(drawn.filter(({ header, plain }) => acceptsPlain(header) !== plain).slice(0, 3)).toEqual([]);
  });

  it('is something that exists, whatever nonsense is sent', () => {
    const signs = ['"', '\\', ';', ',', '=', 'q', '*', ' ', '\t', 'gzip', 'br', '-1', '9', 'é', '%', '\u0000'];
    const nonsense = Array.from({ length: COUNT }, (_, index) => {
      const random = randomFor('nonsense', index);
      return Array.from({ length: random.below(12) }, () => random.of(signs)).join('');
    });
    const chosen = new Set(nonsense.map(acceptedEncoding));
    expect([...chosen].filter((one) => !['br', 'gzip', 'identity', null].includes(one))).toEqual([]);
  });
});

describe('A fault that is planted in the choice is found', () => {
  it.each<[string, (header: string) => unknown]>([
    [
      'names are looked for and weights are not',
      (header) => ['br', 'gzip'].find((one) => header.includes(one)) ?? 'identity',
    ],
    ['the star is not known', (header) => acceptedEncoding(header.replaceAll('*', 'x'))],
    [
      'what is refused is taken',
      (header) => acceptedEncoding(header.replaceAll(/;\s*q=0(?:\.0+)?(?![.\d])/g, ';q=0.0001')),
    ],
    ['letters of another case are not known', (header) => acceptedEncoding(header.replaceAll(/[A-Z]/g, 'x'))],
    ['the first of what is liked alike is given', (header) => acceptedEncoding(header.split(',')[0])],
  ])('where %s', (_, choose) => {
    expect(misjudged(choose)).not.toEqual([]);
  });
});
