import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A2 } from '#tests/support/fixture-ids.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
});
afterAll(() => hub.close());

const ROWS = `rows { verdict explanation { sv } counts { stated inferred illegible notStated notCoded notApplicable silent unknown removed }
  cells { instrumentId statedAs values { factId wording } } }`;
const ARGUMENTS = '$ids: [ID!], $filter: InstrumentFilter, $first: Int, $after: String, $orderBy: InstrumentOrder';
const PASSED = 'ids: $ids, filter: $filter, first: $first, after: $after, orderBy: $orderBy';

/** One of the comparisons, by ids or by a selection. */
async function ask(field: 'compare' | 'compareThemes', variables: Record<string, unknown>) {
  const { data, errors } = await hub.ask(
    `query (${ARGUMENTS}) { ${field}(${PASSED}) { totalCount pageInfo { hasNextPage endCursor } columns { instrumentId status } ${ROWS} counties { county { slug } status missedEarlier } } }`,
    variables,
  );
  return { comparison: data?.[field], errors };
}

const idsOf = (comparison: { columns: { instrumentId: string }[] }) =>
  comparison.columns.map(({ instrumentId }) => instrumentId);

describe('Instruments of a selection, compared', () => {
  it.each([
    {},
    { counties: ['05', '14'] },
    { kinds: ['AGREEMENT'], text: 'barn' },
    { themes: ['collaboration'] },
    { statusOn: { date: '2020-07-01', atLeast: 'CONDITIONAL' } },
  ])('stand in the order of the list of the same selection: %j', async (filter) => {
    const { comparison } = await ask('compare', { filter, orderBy: { field: 'COUNTY' } });
    const { data } = await hub.ask(
      'query ($filter: InstrumentFilter) { instruments(filter: $filter, orderBy: { field: COUNTY }) { totalCount nodes { id } } }',
      { filter },
    );
    expect(idsOf(comparison)).toEqual(data.instruments.nodes.map(({ id }: { id: string }) => id));
    expect(comparison.totalCount).toBe(data.instruments.totalCount);
    expect(comparison.columns.length).toBeGreaterThan(0);
  });

  it.each(['compare', 'compareThemes'] as const)('say what those ids say in %s', async (field) => {
    const selected = await ask(field, { filter: { counties: ['05', '20'] } });
    const named = await ask(field, { ids: idsOf(selected.comparison) });
    expect(selected.comparison.columns).toEqual(named.comparison.columns);
    expect(selected.comparison.rows.length).toBeGreaterThan(5);
    expect(selected.comparison.rows).toEqual(named.comparison.rows);
  });

  it('come in pages that hold each of them once', async () => {
    const walked: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages++) {
      const { comparison } = await ask('compare', { filter: {}, first: 5, after });
      walked.push(...idsOf(comparison));
      after = comparison.pageInfo.endCursor;
      if (!comparison.pageInfo.hasNextPage) break;
    }
    const { comparison } = await ask('compare', { filter: {} });
    expect(walked).toEqual(idsOf(comparison));
    expect(walked).toHaveLength(comparison.totalCount);
  });

  it('can be a single one', async () => {
    const { comparison } = await ask('compare', { filter: { text: 'Västbus - riktlinjer' }, first: 1 });
    expect(comparison.columns).toHaveLength(1);
  });

  it('are incomplete in every row while a county is silent, which is named', async () => {
    silent.add('dalarna');
    try {
      const { comparison } = await ask('compare', { filter: {} });
      expect(new Set(comparison.rows.map(({ verdict }: { verdict: string }) => verdict))).toEqual(
        new Set(['INCOMPLETE']),
      );
      expect(comparison.counties).toContainEqual({
        county: { slug: 'dalarna' },
        status: 'UNAVAILABLE',
        missedEarlier: false,
      });
      expect(idsOf(comparison).some((id) => id.startsWith('ostergotland:'))).toBe(true);
    } finally {
      silent.clear();
    }
  });

  it('are not incomplete for a county that is not asked', async () => {
    silent.add('dalarna');
    try {
      const { comparison, errors } = await ask('compare', { filter: { counties: ['05'] } });
      expect(errors).toBeUndefined();
      expect(comparison.rows.map(({ verdict }: { verdict: string }) => verdict)).not.toContain('INCOMPLETE');
    } finally {
      silent.clear();
    }
  });

  it.each([
    ['neither ids nor a selection', {}, 'ids: missing; expected ids, or a filter'],
    ['both', { ids: [A1, A2], filter: {} }, 'filter: given beside ids; expected it without them'],
    ['a page of ids', { ids: [A1, A2], first: 2 }, 'first: given beside ids; expected it without them'],
    ['too large a page', { filter: {}, first: 26 }, 'first: 26 is out of range; expected 1–25'],
    ['a county that is none', { filter: { counties: ['99'] } }, 'filter.counties: "99" is not a county code of SCB'],
    [
      'a party that no county held',
      { filter: { parties: ['dalarna:organisation:nobody'] } },
      'filter.parties: no organisation "dalarna:organisation:nobody" in dalarna',
    ],
  ])('are refused for %s', async (_, variables, says) => {
    for (const field of ['compare', 'compareThemes'] as const) {
      const { errors } = await ask(field, variables);
      expect(errors).toHaveLength(1);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining(says),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  it('refuse the cursor of another selection', async () => {
    const { comparison } = await ask('compare', { filter: {}, first: 2 });
    const { errors } = await ask('compare', {
      filter: { counties: ['05'] },
      first: 2,
      after: comparison.pageInfo.endCursor,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
  });
});
