import { describe, expect, it } from 'vitest';
import { editJson } from '#subgraphs/county/intake/seeds/editing/edit-json.ts';
import { randomFor } from '#tests/support/made/random.ts';

const TEXT = `{
  "slug": "a",
  "facts": {
    "title": [{ "text": { "sv": "Ett",   "en": "One" }, "cite": ["paper:1"] }],
    "roles": [
      { "kind": "CHAIR", "cite": ["paper:2"] },
      { "kind": "CONTACT", "cite": ["paper:3"] },
      { "kind": "SIGNATORY", "cite": ["paper:4"] }
    ]
  }
}
`;

interface Held {
  slug: string;
  facts: Record<string, Record<string, unknown>[]>;
}

/** The lines that only one of the two texts has, with an edit of the data. */
function differing(edit: (data: Held) => void, text = TEXT): { gone: string[]; come: string[] } {
  const data = JSON.parse(text) as Held;
  edit(data);
  const edited = editJson(text, data);
  expect(JSON.parse(edited)).toEqual(data);
  const [before, after] = [text.split('\n'), edited.split('\n')];
  return { gone: before.filter((line) => !after.includes(line)), come: after.filter((line) => !before.includes(line)) };
}

describe('JSON that holds other data', () => {
  it('has another line where one value is another', () => {
    expect(differing(({ facts }) => Object.assign(facts.roles?.[1] ?? {}, { kind: 'DRAFTER' }))).toEqual({
      gone: ['      { "kind": "CONTACT", "cite": ["paper:3"] },'],
      come: ['      { "kind": "DRAFTER", "cite": ["paper:3"] },'],
    });
  });

  it('is without the lines of what is gone, wherever it stood', () => {
    for (const index of [0, 1, 2])
      expect(differing(({ facts }) => facts.roles?.splice(index, 1)).come.length).toBeLessThan(2);
    expect(differing(({ facts }) => void delete facts.roles?.[2]?.cite).gone).toHaveLength(1);
  });

  it('has the lines of what has come, and its others as they were', () => {
    const added = { kind: 'DRAFTER', cite: ['paper:9'] };
    expect(differing(({ facts }) => facts.roles?.splice(1, 0, added)).gone).toEqual([]);
    expect(differing((data) => Object.assign(data, { shortTitle: 'x' })).come).toEqual(['  },', '  "shortTitle": "x"']);
  });

  it('keeps its line ends, its margin and its mark of byte order', () => {
    const other = `\uFEFF${TEXT.replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`;
    const data = { ...(JSON.parse(TEXT) as Held), shortTitle: { sv: 'Kort', en: 'Short' } };
    const edited = editJson(other, data);
    expect(edited.startsWith('\uFEFF{\r\n\t"slug": "a",\r\n')).toBe(true);
    expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('stays on one line where it is on one', () => {
    expect(editJson('{"a":[1,2],"b":"x"}', { a: [1, 2, 3], b: 'y' })).toBe('{"a":[1,2,3],"b":"y"}');
  });

  it('holds that data, whatever was edited', () => {
    for (let turn = 0; turn < 300; turn += 1) {
      const random = randomFor('edit-json', turn);
      const made = (depth: number): unknown => {
        const kind = random.below(depth > 3 ? 2 : 4);
        if (kind === 0) return random.below(9);
        if (kind === 1) return `t${random.below(5)}`;
        const members = Array.from({ length: random.below(4) }, () => made(depth + 1));
        return kind === 2 ? members : Object.fromEntries(members.map((member) => [`f${random.below(4)}`, member]));
      };
      const [before, after] = [{ all: made(0) }, { all: made(0) }];
      for (const indent of [undefined, 2])
        expect(JSON.parse(editJson(JSON.stringify(before, null, indent), after))).toEqual(after);
    }
  });
});
