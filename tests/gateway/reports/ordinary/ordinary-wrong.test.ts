import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { type OrdinaryValue, writeOrdinarySeeds } from './ordinary-seeds.ts';
import { ORDINARY } from './ordinary-values.ts';

describe('A value of what ordinary agreements say that is none is refused, with the field and the line:', () => {
  const cases = Object.entries(ORDINARY).flatMap(([aspect, parts]) =>
    Object.entries(parts).flatMap(([name, { wrong, draw, within = {} }]) => [
      [aspect, name, name, wrong] as const,
      ...Object.entries(within).map(([inner, part]) => {
        // Of a list whose first entry is wrong in one part.
        const [entry] = [1, 2, 3, 4].flatMap((seed) => (draw(randomFrom(seed)) as OrdinaryValue[] | undefined) ?? []);
        return [aspect, name, `${name}.0.${inner}`, [{ ...entry, [inner]: part.wrong }]] as const;
      }),
    ]),
  );
  it.each(cases)('%s: %s, at %s', (aspect, name, place, wrong) => {
    const folder = mkdtempSync(join(tmpdir(), 'ordinary-wrong-'));
    try {
      const random = randomFrom(3);
      const parts = ORDINARY[aspect] ?? {};
      const value = Object.fromEntries(
        Object.entries(parts).flatMap(([own, part]) => {
          const said = own === name ? wrong : part.draw(random);
          return said === undefined ? [] : [[own, said]];
        }),
      );
      writeOrdinarySeeds(folder, { [aspect]: [value] });
      const field = `facts.${aspect}.0.${place}`.replaceAll('.', '\\.');
      expect(() => readSeeds(folder, 'halland')).toThrow(new RegExp(`instruments/avtal\\.yaml:\\d+.*${field}`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
