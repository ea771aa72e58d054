import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { redactedReading } from '#subgraphs/county/intake/documents/reading/redact-reading.ts';
import { struckText, withoutStruck } from '#subgraphs/county/intake/documents/reading/struck-text.ts';
import { contactData } from '#tests/support/contact-data.ts';

const number = ['070', '-123 45 67'].join('');

describe('Contact data that is partly struck out', () => {
  it('is replaced wherever a strike begins and ends', () => {
    const cut = fc.nat(60);
    fc.assert(
      fc.property(fc.constantFrom(...contactData), cut, cut, ({ written }, one, other) => {
        const line = `Fråga gärna ${written} om det`;
        const [from, to] = [Math.min(one, other), Math.max(one, other)].map((at) => Math.min(at, line.length));
        const [read = ''] = redactedReading([line.slice(0, from) + struckText(line.slice(from, to)) + line.slice(to)]);
        for (const text of [read, withoutStruck(read), read.replace(/\[struket: |\]/g, '')]) {
          expect(text).not.toContain(written);
          expect(personalDataIn(text)).toBeNull();
        }
      }),
    );
  });

  it.each([
    [`a ${struckText(`ring ${number} nu`)} b`, 'a [struket: ring [telefonnummer] nu] b', 'a  b'],
    [`a ${number.slice(0, 5)}${struckText(`${number.slice(5)} nu`)} b`, 'a [struket: [telefonnummer] nu] b', 'a  b'],
    [`a ${struckText(`nu ${number.slice(0, 5)}`)}${number.slice(5)} b`, 'a [struket: nu [telefonnummer]] b', 'a  b'],
    [
      `a ${number.slice(0, 5)}${struckText(number.slice(5, 7))}${number.slice(7)} b`,
      'a [telefonnummer] b',
      'a [telefonnummer] b',
    ],
    [`a ${number.slice(0, 6)}${struckText('tre')}${number.slice(6)} b`, 'a [telefonnummer] b', 'a [telefonnummer] b'],
    [`${struckText('lika')} och ${struckText('helt')}`, '[struket: lika] och [struket: helt]', ' och '],
  ])('keeps the mark on what is left, case %#', (line, marked, agreed) => {
    const [read = ''] = redactedReading([line]);
    expect([read, withoutStruck(read)]).toEqual([marked, agreed]);
  });
});
