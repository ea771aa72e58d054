import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AspectId } from '#schema/codebook/codebook.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';

const SLUGS = ['skane', 'stockholm', 'uppsala', 'dalarna'] as const;
const CODES = { skane: '12', stockholm: '01', uppsala: '03', dalarna: '20' };
const THEMES = ['collaboration', 'coordination', 'seamlessness', 'school'];
const ACTIONS = ['APPROVE', 'ENDORSE', 'POSTPONE'];
const TITLES = ['Å', 'A', 'Ö', 'Ä', 'a', 'Z', 'Överenskommelse'];

/** Counties whose agreements differ in all that a list is narrowed by, many with the same title. */
const counties = SLUGS.map((slug, place) => {
  const titles = Array.from({ length: 11 }, (_, index) => TITLES[(index + place) % TITLES.length] as string);
  const made = titledCounty(slug, CODES[slug], titles);
  for (const [index, { id, facts }] of made.data.instruments.entries()) {
    const [statement] = under(facts, 'statements');
    if (statement?.value) statement.value.themes = [THEMES[index % THEMES.length] as string];
    const add = (aspect: AspectId, value: object, position = 1) =>
      facts.push(madeFact(id, aspect, value, { position }));
    const day = { date: `${2018 + (index % 5)}-01-01`, year: null, wording: 'x', statedAs: 'STATED' };
    add('lifecycle', { state: index % 2 === 0 ? 'APPROVED' : 'PROPOSED', date: day });
    add('validTo', { date: `${2022 + (index % 3)}-12-31`, year: null });
    for (let step = 1; step <= index % 4; step += 1)
      add(
        'decisions',
        {
          action: ACTIONS[(index + step) % ACTIONS.length],
          status: 'TAKEN',
          body: 'region',
          text: { sv: 'a', en: 'a' },
          order: null,
          item: null,
          proposedBy: [],
          conditions: [],
          sentTo: [],
        },
        step,
      );
    if (index % 3 === 0)
      add('consultations', {
        kind: 'REFERRAL',
        text: { sv: 'a', en: 'a' },
        opened: day,
        deadline: { ...day, date: '2021-06-30' },
        responders: [],
        opinions: [],
      });
  }
  return made;
});

const { silent, wrap } = silenceSwitch();
let all: TestHub;
beforeAll(async () => {
  all = await startTestHub({ counties, wrap });
});
afterEach(() => silent.clear());
afterAll(() => all.close());

interface Question {
  root: string;
  args: string;
  /** The field that tells one row from another. */
  id: 'id' | 'factId';
  /** What else is asked of a row. */
  fields: string;
}

const filters = fc.record(
  {
    themes: fc.subarray(THEMES, { minLength: 1 }).map((themes) => JSON.stringify(themes)),
    statusOn: fc
      .record({
        date: fc.integer({ min: 2017, max: 2026 }).map((year) => `"${year}-06-15"`),
        atLeast: fc.constantFrom('CONFIRMED', 'CONDITIONAL', 'POSSIBLE', 'NOT_EVIDENCED'),
      })
      .map(({ date, atLeast }) => `{ date: ${date}, atLeast: ${atLeast} }`),
    validity: fc
      .record({
        on: fc.integer({ min: 2017, max: 2026 }).map((year) => `"${year}-06-15"`),
        atLeast: fc.constantFrom('CONFIRMED', 'CONDITIONAL', 'POSSIBLE', 'NOT_EVIDENCED'),
      })
      .map(({ on, atLeast }) => `{ on: ${on}, atLeast: ${atLeast} }`),
  },
  { requiredKeys: [] },
);
const written = (fields: object) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');

const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    root: fc.constant('agreements'),
    args: fc
      .tuple(filters, fc.constantFrom('TITLE', 'VALID_FROM', 'COUNTY'), fc.constantFrom('ASC', 'DESC'))
      .map(
        ([filter, field, direction]) =>
          `filter: { ${written(filter)} }, orderBy: { field: ${field}, direction: ${direction} }`,
      ),
    id: fc.constant('id' as const),
    fields: fc.constant(''),
  }),
  fc.record({
    root: fc.constant('decisions'),
    args: fc.subarray(ACTIONS, { minLength: 1 }).map((actions) => `filter: { actions: [${actions.join(' ')}] }`),
    id: fc.constant('factId' as const),
    fields: fc.constant('step { action body { name } } party { id }'),
  }),
  fc.record({
    root: fc.constant('consultations'),
    args: fc
      .constantFrom('kinds: [REFERRAL]', 'openOn: "2020-03-01"', 'openOn: "2021-07-01"')
      .map((filter) => `filter: { ${filter} }`),
    id: fc.constant('factId' as const),
    fields: fc.constant('opening { certainty daysLeft }'),
  }),
);

type Row = Partial<Record<Question['id'], string>>;

interface Walked {
  rows: Row[];
  total: number | null;
}

/** All rows of a list, page by page, from the beginning or after a cursor. */
async function walk({ root, args, id, fields }: Question, first: number, from?: string): Promise<Walked> {
  const rows: Walked['rows'] = [];
  let after = from === undefined ? '' : `, after: "${from}"`;
  for (;;) {
    const { data } = await all.ask(
      `{ ${root}(first: ${first}, ${args} ${after}) { totalCount nodes { ${id} ${fields} } pageInfo { hasNextPage endCursor } } }`,
    );
    const { nodes, pageInfo, totalCount } = data[root];
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return { rows, total: totalCount };
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

const idOf = ({ id, factId }: Row) => id ?? factId ?? '';

const ofCounties = (rows: Walked['rows'], slugs: readonly string[]) =>
  rows.filter((row) => slugs.includes(idOf(row).split(':')[0] as string));

describe('Whatever counties fail, and however long the pages are', () => {
  it('the rows are those of all counties together, in the same order, without those of the silent', async () => {
    await fc.assert(
      fc.asyncProperty(
        questions,
        fc.subarray([...SLUGS], { maxLength: SLUGS.length - 1 }),
        fc.constantFrom(2, 5, 50),
        async (question, failing, first) => {
          silent.clear();
          const whole = await walk(question, 100);
          for (const slug of failing) silent.add(slug);
          const left = await walk(question, first);
          const expected = ofCounties(
            whole.rows,
            SLUGS.filter((slug) => !failing.includes(slug)),
          );
          expect(left.rows).toEqual(expected);
          expect(left.total).toBe(expected.length);
        },
      ),
      { numRuns: runs(5) },
    );
  });

  it('a county that comes back within a walk brings its rows from there on, none twice', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(...SLUGS), fc.constantFrom(2, 5), async (question, slug, first) => {
        silent.clear();
        const whole = await walk(question, 100);
        silent.add(slug);
        const { data } = await all.ask(
          `{ ${question.root}(first: ${first}, ${question.args}) { nodes { ${question.id} } pageInfo { endCursor } } }`,
        );
        silent.clear();
        const { nodes, pageInfo } = data[question.root];
        const rest = pageInfo.endCursor ? await walk(question, 100, pageInfo.endCursor) : { rows: whole.rows };
        const read = [...nodes, ...rest.rows].map(idOf);
        expect(new Set(read).size).toBe(read.length);
        expect(read).toEqual(
          expect.arrayContaining(
            ofCounties(
              whole.rows,
              SLUGS.filter((other) => other !== slug),
            ).map(idOf),
          ),
        );
      }),
      { numRuns: runs(4) },
    );
  });

  it('the numbers of a selection add up to its rows', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.subarray([...SLUGS], { maxLength: SLUGS.length - 1 }), async (filter, failing) => {
        silent.clear();
        for (const slug of failing) silent.add(slug);
        const args = `filter: { ${written(filter)} }`;
        const { data } = await all.ask(
          `{ agreements(${args}) { totalCount facets { counties { code count } kinds { count } certainties { count } } } }`,
        );
        const { totalCount, facets } = data.agreements;
        const sum = (counts: { count: number }[]) => counts.reduce((before, { count }) => before + count, 0);
        expect(sum(facets.counties)).toBe(totalCount);
        expect(sum(facets.kinds)).toBe(totalCount);
        if (facets.certainties) expect(sum(facets.certainties)).toBe(totalCount);
        expect(facets.counties).toHaveLength(SLUGS.length - failing.length);
      }),
      { numRuns: runs(4) },
    );
  });
});
