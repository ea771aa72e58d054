import { describe, expect, it } from 'vitest';
import { findNames } from '#subgraphs/county/intake/documents/withholding/find-names.ts';
import { foundInText } from '#subgraphs/county/intake/documents/withholding/register-found.ts';
import { stepsOf } from '#tests/support/steps-of.ts';

const KEY = { id: 'key', secret: 'secret' };

/** Lines that each name somebody else. */
const naming = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const letters = Array.from(String(index), (digit) => 'abdefgklmo'[Number(digit)]).join('');
    return `Kontaktperson: Kim Ex${letters}sson, som svarar för det som parterna har enats om.`;
  });

function registered(lines: readonly string[]): number {
  const names = findNames(lines, { withheldOn: [], others: [] });
  const rows = foundInText(KEY, { names: [] }, { documents: ['paper'], lines, names }, { given: [], others: [] });
  return new Set(rows.filter(({ words }) => words === 1).map(({ digest }) => digest)).size;
}

describe('A text of many names', () => {
  it('tells the register of the last name of each', () => {
    expect(registered(naming(30))).toBe(30);
  });

  it('of which twice as many have twice as many lines is looked at with at most some twice as many steps', () => {
    const [once, twice] = [100, 200].map((count) => stepsOf(() => registered(naming(count))));
    expect(twice).toBeLessThan(2.5 * (once ?? 0));
  });
});
