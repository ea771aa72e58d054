import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Node, parse, parseDocument, visit } from 'yaml';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { editYaml } from '#subgraphs/county/intake/seeds/editing/edit-yaml.ts';
import { type Random, randomFor } from '#tests/support/made/random.ts';
import { seedFiles } from '#tests/support/seed-folder.ts';
import { runs } from '#tests/support/thorough.ts';

const TEXTS = countySlugs().flatMap((slug) =>
  seedFiles(`${SEEDS}${slug}`).map((file) => readFileSync(join(`${SEEDS}${slug}`, file), 'utf8')),
);

/** One thing done to data, at a place that chance chooses. */
const EDITS: Record<string, (data: unknown, chance: Random) => void> = {
  'another text': (data, chance) => {
    const [at, step] = placeOf(data, chance, (value) => typeof value !== 'object');
    at[step] = chance.of([
      'ny text',
      'med: kolon',
      "enkla 'tecken'",
      '- streck',
      '',
      '2020-01-01',
      'rad\nrad',
      '# ej kommentar',
    ]);
  },
  'a field less': (data, chance) => {
    const [at, step] = placeOf(data, chance, (_, parent) => !Array.isArray(parent) && Object.keys(parent).length > 1);
    delete at[step];
  },
  'a field more': (data, chance) => {
    const [at, step] = placeOf(data, chance, (value) => isFields(value));
    (at[step] as Fields).ytterligare = chance.of([1, 'text', ['a', 'b'], { sv: 'Så', en: 'So' }]);
  },
  'a member less': (data, chance) => {
    const [at, step] = placeOf(data, chance, (value) => Array.isArray(value) && value.length > 1);
    (at[step] as unknown[]).splice(chance.below((at[step] as unknown[]).length), 1);
  },
  'a member more': (data, chance) => {
    const [at, step] = placeOf(data, chance, (value) => Array.isArray(value));
    const list = at[step] as unknown[];
    list.splice(chance.below(list.length + 1), 0, chance.of(['ny:1', { key: 'ny', cite: ['ny:1'] }]));
  },
  'members in another order': (data, chance) => {
    const [at, step] = placeOf(data, chance, (value) => Array.isArray(value) && value.length > 1);
    (at[step] as unknown[]).reverse();
  },
};

describe('YAML that is edited', () => {
  it.each(Object.keys(EDITS))('holds just what it is to hold, with %s', (what) => {
    forMany(what, (text, chance) => {
      const data = parse(text) as unknown;
      EDITS[what]?.(data, chance);
      expect(parse(editYaml(text, data))).toEqual(data);
    });
  });

  it('is not touched where it holds that already', () => {
    for (const text of TEXTS) expect(editYaml(text, parse(text))).toBe(text);
  });

  it('keeps every line but those of a text that is another', () => {
    forMany('lines', (text, chance) => {
      const data = parse(text) as unknown;
      const [at, step] = placeOf(data, chance, (value) => typeof value === 'string' && !value.includes('\n'));
      const before = linesOf(at[step], text);
      at[step] = 'något annat';
      const [gone, come] = changedLines(text, editYaml(text, data));
      expect(gone).toBeLessThanOrEqual(before);
      expect(come).toBe(1);
    });
  });

  it('keeps every comment, whatever comes, goes or changes elsewhere', () => {
    for (const what of ['another text', 'a field more', 'a member more', 'members in another order'])
      forMany(`comments ${what}`, (text, chance) => {
        const commented = withComments(text);
        const data = parse(commented) as unknown;
        EDITS[what]?.(data, chance);
        const edited = editYaml(commented, data);
        expect(parse(edited)).toEqual(data);
        expect(commentsIn(edited)).toEqual(commentsIn(commented));
      });
  });

  it('keeps the line ends and the mark of byte order that it has', () => {
    forMany('breaks', (text, chance) => {
      const ends = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
      const data = parse(text) as unknown;
      EDITS['another text']?.(data, chance);
      expect(editYaml(ends, data)).toBe(`\uFEFF${editYaml(text, data).replaceAll('\n', '\r\n')}`);
    });
  });
});

type Fields = Record<PropertyKey, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some texts and chance, again and again. */
function forMany(name: string, judge: (text: string, chance: Random) => void): void {
  for (let run = 0; run < runs(20); run++) {
    const chance = randomFor(name, run);
    judge(chance.of(TEXTS), chance);
  }
}

/** A place in data where a value is as wanted: what it stands in, and the step to it. */
function placeOf(
  data: unknown,
  chance: Random,
  wanted: (value: unknown, parent: object) => boolean,
): [Fields, PropertyKey] {
  const found: [Fields, PropertyKey][] = [];
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [step, inner] of Object.entries(value)) {
      if (wanted(inner, value)) found.push([value as Fields, step]);
      look(inner);
    }
  };
  look(data);
  return chance.of(found);
}

/** How many lines a text fills at most in a file, wherever it stands. */
function linesOf(value: unknown, text: string): number {
  let most = 1;
  visit(parseDocument(text), {
    Scalar: (_, { value: own, range }) => {
      if (own === value && range) most = Math.max(most, text.slice(range[0], range[1]).split('\n').length + 1);
    },
  });
  return most;
}

/** How many lines went and came between what begins and what ends alike. */
function changedLines(before: string, after: string): [number, number] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.length - from - end, b.length - from - end];
}

/** A text with a comment above each field and each member that begins a line. */
function withComments(text: string): string {
  const document = parseDocument(text);
  let count = 0;
  visit(document, {
    Pair: (_, { key }) => {
      if ((key as Node).range && !isFlow(text, key as Node)) (key as Node).commentBefore = ` pair ${count++}`;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function isFlow(text: string, { range }: Node): boolean {
  const line = text.slice(text.lastIndexOf('\n', range?.[0]) + 1, range?.[0]);
  return line.trim() !== '';
}

function commentsIn(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) if (/^\s*#/.test(line)) found.push(line.trim());
  return found.sort();
}

describe('A list of texts that is new', () => {
  const fact = (lists: string) => `facts:\n  title:\n    - text: a\n${lists}`;
  const added = (text: string) => {
    const data = parse(text) as { facts: { title: object[] } };
    data.facts.title.push({ text: 'b', cite: ['paper:1', 'paper:2'], themes: ['x'] });
    return editYaml(text, data).slice(text.length);
  };

  it.each([
    [
      'on one line where those of its name are',
      fact('      cite: [paper:9]\n      themes:\n        - y\n'),
      '      cite: [paper:1, paper:2]\n      themes:\n        - x\n',
    ],
    [
      'on lines where those of its name are',
      fact('      cite:\n        - paper:9\n'),
      '      cite:\n        - paper:1\n        - paper:2\n      themes:\n        - x\n',
    ],
    ['on one line where there is no other', fact(''), '      cite: [paper:1, paper:2]\n      themes: [x]\n'],
  ])('stands %s', (_, text, lists) => {
    expect(added(text)).toBe(`    - text: b\n${lists}`);
  });
});
