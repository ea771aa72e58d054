import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebook } from '#schema/codebook/codebook.ts';
import type { Cell } from '#subgraphs/comparison/questions/compare/cell.ts';
import { groupCells } from '#subgraphs/comparison/questions/compare-selection/group-answers.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { cell } from './given-cells.ts';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
});
afterAll(() => hub.close());

interface Group {
  statedAs: string;
  settled: boolean | null;
  count: number;
  answers: { instrument: { instrumentId: string }; cell: { statedAs: string } }[];
}

const GROUPS =
  'verdict amongStated counts { stated inferred notStated notCoded notApplicable } groups { statedAs settled count answers { instrument { instrumentId title } cell { instrumentId statedAs values { factId } } } } counties { status }';

async function ask(asked: string) {
  const { data, errors } = await hub.ask(`{ answerGroups(${asked}) { ${GROUPS} } }`);
  return { ...(data?.answerGroups as { groups: Group[]; verdict: string; amongStated: string | null }), errors };
}

const idsIn = ({ answers }: Group) => answers.map(({ instrument }) => instrument.instrumentId);
const JUDGED = [...codebook.aspects.values()].filter(({ of, basis }) => of === 'INSTRUMENT' && basis !== 'NONE');

describe('Answers in groups', () => {
  it.each(JUDGED)('of $id hold every instrument of every county once', async ({ id }) => {
    const { groups } = await ask(`aspect: "${id}"`);
    const { data } = await hub.ask('{ instruments(first: 100) { nodes { id } } }');
    const all = data.instruments.nodes.map((node: { id: string }) => node.id);
    expect(groups.flatMap(idsIn).sort()).toEqual(all.sort());
    for (const group of groups) expect(group.count).toBe(group.answers.length);
  });

  it.each(JUDGED)('of $id are judged in twos as they are put together', async ({ id, many }) => {
    const { groups } = await ask(`aspect: "${id}"`);
    const settled = groups.filter((group) => group.settled).map((group) => idsIn(group));
    const among = async (ids: string[]) => {
      const { data } = await hub.ask(
        'query ($ids: [ID!]!, $aspects: [ID!]) { compare(ids: $ids, aspects: $aspects) { rows { amongStated } } }',
        { ids, aspects: [id] },
      );
      return data.compare.rows[0].amongStated;
    };
    for (const group of settled) if (group.length > 1) expect(await among(group)).toBe('SAME');
    if (settled.length > 1 && !many) expect(await among(settled.flatMap(([first = '']) => first))).toBe('DIFFERENT');
  });

  it('put what is not stated, and what does not apply, last and apart', async () => {
    const { groups } = await ask('aspect: "validFrom"');
    expect(groups.map(({ statedAs }) => statedAs).slice(-2)).toEqual(['NOT_STATED', 'NOT_APPLICABLE']);
    for (const { statedAs, answers } of groups.slice(-2))
      for (const answer of answers) expect(answer.cell.statedAs).toBe(statedAs);
  });

  it('of a theme are those who speak of it and those who do not', async () => {
    const { groups, verdict } = await ask('theme: "school"');
    expect(groups.map(({ statedAs, count }) => [statedAs, count])).toEqual([
      ['STATED', 3],
      ['NOT_STATED', 9],
    ]);
    expect(verdict).toBe('PARTLY_STATED');
  });

  it('are narrowed by a selection', async () => {
    const { groups } = await ask('aspect: "geographicScope", filter: { counties: ["05"] }');
    expect(groups.flatMap(idsIn)).toHaveLength(3);
    expect(groups.flatMap(idsIn).every((id) => id.startsWith('ostergotland:'))).toBe(true);
  });

  it('are incomplete while a county is silent', async () => {
    silent.add('vastra-gotaland');
    try {
      const { verdict, groups } = await ask('aspect: "geographicScope"');
      expect(verdict).toBe('INCOMPLETE');
      expect(groups.flatMap(idsIn).some((id) => id.startsWith('vastra-gotaland:'))).toBe(false);
    } finally {
      silent.clear();
    }
  });

  it.each([
    ['', 'aspect: missing; expected an aspect or a theme'],
    ['aspect: "title", theme: "school"', 'theme: given beside an aspect; expected one of the two'],
    ['aspect: "weather"', 'aspect: no aspect "weather" in the codebook'],
    ['theme: "weather"', 'theme: no theme "weather" in the codebook'],
    ['aspect: "documentTitle"', 'aspect: "documentTitle" is of documents; expected one of instruments'],
  ])('refuse %s', async (asked, says) => {
    const { errors } = await ask(asked === '' ? 'filter: {}' : asked);
    expect(errors).toMatchObject([{ message: expect.stringContaining(says), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('Cells put in groups', () => {
  const readings = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
  const answering = readings.map((some) => cell.stated(some));
  const wordless = fc.constantFrom(...(['NOT_STATED', 'NOT_CODED', 'NOT_APPLICABLE'] as const)).map(cell.without);
  const rows = fc
    .array(fc.oneof({ weight: 3, arbitrary: answering }, wordless), { maxLength: 8 })
    .map((some) => some.map((each, place): Cell => ({ ...each, id: `i${place}` })));
  const readingsOf = ({ facts }: Cell) => new Set(facts.flatMap((fact) => fact.readings ?? []));

  it('lose none and repeat none', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const ids = groupCells(row, readingsOf).flatMap(({ cells }) => cells.map(({ id }) => id));
        return ids.length === row.length && new Set(ids).size === row.length;
      }),
    );
  });

  it('stand together exactly where they allow the same readings, settled where that is one', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const groups = groupCells(row, readingsOf).filter(({ statedAs }) => statedAs === 'STATED');
        const written = (one: Cell) => ['a', 'b', 'c'].filter((reading) => readingsOf(one).has(reading)).join('');
        const groupOf = (one: Cell) => groups.findIndex(({ cells }) => cells.some(({ id }) => id === one.id));
        const speaking = row.filter(({ standing }) => standing === 'STATED');
        const together = speaking.every((one) =>
          speaking.every((other) => (groupOf(one) === groupOf(other)) === (written(one) === written(other))),
        );
        const settled = speaking.every((one) => groups[groupOf(one)]?.settled === (written(one).length === 1));
        return together && settled;
      }),
    );
  });

  it('come the largest first, and those without an answer last', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const groups = groupCells(row, readingsOf);
        const sizes = groups.filter(({ statedAs }) => statedAs === 'STATED').map(({ cells }) => cells.length);
        const after = groups.slice(sizes.length);
        return (
          sizes.every((size, place) => place === 0 || size <= (sizes[place - 1] ?? 0)) &&
          after.every(({ statedAs }) => statedAs !== 'STATED')
        );
      }),
    );
  });
});
