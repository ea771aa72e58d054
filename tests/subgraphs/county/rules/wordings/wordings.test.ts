import { describe, expect, it } from 'vitest';
import type { HeldPart } from '#schema/values/held.ts';
import { holdPart } from '#subgraphs/county/rules/wordings/hold-part.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import type { Written } from './written.ts';
import { writtenValue } from './written-values.ts';

const COUNT = 5_000;
const written = (): Written[] => {
  const random = randomFrom(1);
  return Array.from({ length: COUNT }, () => writtenValue(random));
};
const shown = (part: HeldPart, wording: string) => `${JSON.stringify(part.says)}: ${wording}`;

describe('Of values that are written in many ways', () => {
  it('none is refused', () => {
    const refused = written().filter(({ part, wording }) => holdPart(part, wording, false).length > 0);
    expect(refused.map(({ part, wording }) => shown(part, wording))).toEqual([]);
  });

  it('none that is inferred is refused', () => {
    const refused = written().filter(({ part, wording }) => holdPart(part, wording, true).length > 0);
    expect(refused.map(({ part, wording }) => shown(part, wording))).toEqual([]);
  });

  it('every one near it is refused in its place', () => {
    const taken = written().flatMap(({ wording, others }) =>
      others.filter((other) => holdPart(other, wording, false).length === 0).map((other) => shown(other, wording)),
    );
    expect(taken).toEqual([]);
  });
});
