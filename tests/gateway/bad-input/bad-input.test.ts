import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showsNoInsides } from '#tests/support/insides.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { badInputs } from './bad-inputs.ts';

const A = titledId('skane', 0);

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    counties: [titledCounty('skane', '12', ['Ett', 'Två']), titledCounty('dalarna', '20', ['Tre', 'Fyra'])],
  });
});
afterAll(() => hub.close());

describe.each(badInputs)('Given $given', ({ field, code, argument, says }) => {
  const ask = () => hub.ask(`{ asked: ${field} { __typename } counties { code } }`);

  it('the error has its code, names the argument and says what was expected', async () => {
    const { errors } = await ask();
    expect(errors).toMatchObject([{ path: ['asked'] }]);
    expect(errors?.[0]?.extensions).toEqual({ code, argument });
    expect(errors?.[0]?.message).toMatch(`${argument}: `);
    for (const words of says) expect(errors?.[0]?.message).toMatch(words);
  });

  it('the other fields of the query still answer', async () => {
    expect((await ask()).data).toEqual({ asked: null, counties: [{ code: '12' }, { code: '20' }] });
  });

  it('nothing of the hub’s insides shows', async () => showsNoInsides(await ask()));
});

describe('Given the id of what no county ever held,', () => {
  const PARTY = 'skane:organisation:never-was';
  const INSTRUMENT = 'skane:agreement:never-was';
  const UNKNOWN: [what: string, list: string, fields: string, argument: string, says: string][] = [
    [
      'a list',
      `agreements(filter: { parties: ["${PARTY}"] })`,
      'nodes { id }',
      'filter.parties',
      `organisation "${PARTY}"`,
    ],
    [
      'a list of several',
      `instruments(filter: { parties: ["skane:organisation:region", "${PARTY}"] })`,
      'totalCount nodes { id } edges { cursor } pageInfo { endCursor } facets { kinds { count } } counties { status }',
      'filter.parties',
      `organisation "${PARTY}"`,
    ],
    [
      'the number of a list',
      `agreements(filter: { parties: ["${PARTY}"] })`,
      'totalCount',
      'filter.parties',
      `organisation "${PARTY}"`,
    ],
    [
      'the numbers of a list',
      `agreements(filter: { parties: ["${PARTY}"] })`,
      'facets { kinds { count } }',
      'filter.parties',
      `organisation "${PARTY}"`,
    ],
    [
      'how counties answered a list',
      `agreements(filter: { parties: ["${PARTY}"] })`,
      'counties { status }',
      'filter.parties',
      `organisation "${PARTY}"`,
    ],
    [
      'a search',
      `search(text: "ett", filter: { parties: ["${PARTY}"] })`,
      'totalCount nodes { rank }',
      'filter.parties',
      `organisation "${PARTY}"`,
    ],
    [
      'decisions of bodies',
      `decisions(filter: { bodies: ["${PARTY}"] })`,
      'totalCount nodes { factId }',
      'filter.bodies',
      `organisation "${PARTY}"`,
    ],
    [
      'decisions on instruments',
      `decisions(filter: { instruments: ["${INSTRUMENT}"] })`,
      'totalCount nodes { factId }',
      'filter.instruments',
      `instrument "${INSTRUMENT}"`,
    ],
  ];

  describe.each(UNKNOWN)('%s', (_, list, fields, argument, says) => {
    const ask = () => hub.ask(`{ asked: ${list} { ${fields} } counties { code } }`);

    it('is refused once, at the root field, by the argument', async () => {
      expect((await ask()).errors).toEqual([
        {
          message: `${argument}: no ${says} in skane; expected ids that answers give`,
          path: ['asked'],
          extensions: { code: 'BAD_USER_INPUT', argument },
        },
      ]);
    });

    it('has nothing', async () => {
      const { asked } = (await ask()).data;
      expect(Object.values(asked ?? {}).filter((value) => value !== null)).toEqual([]);
    });

    it('leaves the other fields of the query as they are', async () => {
      expect((await ask()).data.counties).toEqual([{ code: '12' }, { code: '20' }]);
    });
  });

  it('a list of two counties is refused once, though neither knows its own', async () => {
    const { errors } = await hub.ask(
      `{ agreements(filter: { parties: ["${PARTY}", "dalarna:organisation:never-was"] }) { totalCount nodes { id } } }`,
    );
    expect(errors).toHaveLength(1);
  });

  it('another list of the query is answered', async () => {
    const { data } = await hub.ask(
      `{ refused: agreements(filter: { parties: ["${PARTY}"] }) { totalCount } answered: agreements { totalCount } }`,
    );
    expect(data.answered).toEqual({ totalCount: 4 });
  });
});

describe('A list of one county', () => {
  it.each([
    ['after: "garbage"', 'after', 'INVALID_CURSOR', 'expected an endCursor or edge cursor'],
    ['after: ""', 'after', 'INVALID_CURSOR', 'expected an endCursor or edge cursor'],
  ])('refuses %s, and the county’s other fields still answer', async (args, argument, code, says) => {
    const { data, errors } = await hub.ask(`{ dalarna { agreements(${args}) { totalCount } county { code } } }`);
    expect(errors).toMatchObject([{ path: ['dalarna', 'agreements'], message: expect.stringMatching(says) }]);
    expect(errors?.[0]?.extensions).toEqual({ code, argument });
    expect(data.dalarna).toEqual({ agreements: null, county: { code: '20' } });
  });
});

/** What is refused before any county is asked, each with how it may be written. */
const REFUSED: [what: string, query: string, says: string, extensions: object, variables?: Record<string, unknown>][] =
  [
    ...[0, 101, -1].map((first): (typeof REFUSED)[number] => [
      `first: ${first} of a county’s own list`,
      `{ dalarna { agreements(first: ${first}) { totalCount } } counties { code } }`,
      `first: ${first} is out of range; expected 1–100`,
      { argument: 'first' },
    ]),
    [
      'first: 0 of a county’s revisions',
      '{ dalarna { revisions(first: 0) { number } } }',
      'first: 0 is out of range; expected 1–100',
      { argument: 'first' },
    ],
    [
      'a variable for first that is 0',
      'query ($first: Int) { skane { agreements(first: $first) { totalCount } } dalarna { agreements(first: $first) { totalCount } } }',
      'first: 0 is out of range; expected 1–100',
      { argument: 'first' },
      { first: 0 },
    ],
    [
      'an aspect that is not in the codebook',
      `{ node(id: "${A}") { ... on SkaneAgreement { facts(aspects: ["colour"]) { id } } } }`,
      'aspects: no aspect "colour" in the codebook; expected some of title, ',
      { argument: 'aspects' },
    ],
    [
      'an aspect that is not in the codebook, of every row of a list',
      '{ agreements { nodes { facts(aspects: ["title", "colour"]) { id } } } }',
      'aspects: no aspect "colour" in the codebook; expected some of title, ',
      { argument: 'aspects' },
    ],
    [
      'a variable for aspects with one that is not in the codebook',
      'query ($aspects: [ID!]) { agreements { nodes { facts(aspects: $aspects) { id } } } }',
      'aspects: no aspect "colour" in the codebook; expected some of title, ',
      { argument: 'aspects' },
      { aspects: ['title', 'colour'] },
    ],
    [
      'an aspect in a fragment',
      'query { agreements { nodes { ...facts } } } fragment facts on Instrument { facts(aspects: ["colour"]) { id } }',
      'aspects: no aspect "colour" in the codebook; expected some of title, ',
      { argument: 'aspects' },
    ],
    ...[
      ['2021-02-30', 'a day that no calendar has'],
      ['2021', 'a year'],
      ['2021-01-01T00:00:00Z', 'a moment'],
    ].map(([date, what]): (typeof REFUSED)[number] => [
      `${what} for a date`,
      `{ agreements { nodes { ... on Agreement { statusOn(date: "${date}") { certainty } } } } counties { code } }`,
      `"${date}" is not a date; expected a day of the calendar as "YYYY-MM-DD"`,
      {},
    ]),
    ...[
      [
        'a day before 1900',
        '1899-12-31',
        '2020-01-01',
        'from: 1899-12-31 is out of range; expected a day in 1900–2100',
      ],
      ['a day after 2100', '2090-01-01', '2101-01-01', 'to: 2101-01-01 is out of range; expected a day in 1900–2100'],
      ['a period that is reversed', '2020-06-01', '2020-05-31', 'from: 2020-06-01 comes after 2020-05-31'],
      [
        'a period of more than 200 years',
        '1900-01-01',
        '2100-01-01',
        'to: 2100-01-01 is too long after 1900-01-01; expected a day before 2100-01-01, 200 years on',
      ],
    ].flatMap(([what, from, to, says = '']): typeof REFUSED => {
      const extensions = { argument: says.split(':')[0] };
      const query = (given: string) =>
        `agreements { nodes { ... on Agreement { statusIntervals(${given}) { from } } } }`;
      return [
        [`${what} for intervals of status`, `{ ${query(`from: "${from}", to: "${to}"`)} }`, says, extensions],
        [
          `${what} for intervals of status, in variables`,
          `query ($a: Date!, $b: Date!) { ${query('from: $a, to: $b')} }`,
          says,
          extensions,
          { a: from, b: to },
        ],
      ];
    }),
    [
      'a day that no calendar has for intervals of status, in a variable',
      'query ($a: Date!) { agreements { nodes { ... on Agreement { statusIntervals(from: $a, to: "2020-12-31") { from } } } } }',
      '"2021-02-30" is not a date; expected a day of the calendar as "YYYY-MM-DD"',
      {},
      { a: '2021-02-30' },
    ],
    [
      'a date at the root that is none',
      '{ consultations(filter: { openOn: "2020-02-30" }) { totalCount } counties { code } }',
      '"2020-02-30" is not a date; expected a day of the calendar as "YYYY-MM-DD"',
      {},
    ],
    [
      'a date within a filter that is none',
      '{ instruments(filter: { statusOn: { date: "2020-02-30" } }) { totalCount } counties { code } }',
      '"2020-02-30" is not a date; expected a day of the calendar as "YYYY-MM-DD"',
      {},
    ],
    [
      'a moment that is none',
      '{ instruments(asKnownAt: "yesterday") { totalCount } counties { code } }',
      '"yesterday" is not a point in time; expected date, time and offset as "YYYY-MM-DDThh:mm:ssZ"',
      {},
    ],
    [
      'a moment of a county that is none',
      '{ skane(asKnownAt: "2026-01-01") { updatedAt } }',
      '"2026-01-01" is not a point in time; expected date, time and offset as "YYYY-MM-DDThh:mm:ssZ"',
      {},
    ],
    [
      'a variable for a date that is none',
      'query ($date: Date!) { agreements { nodes { ... on Agreement { statusOn(date: $date) { certainty } } } } }',
      '"2020-02-30" is not a date; expected a day of the calendar as "YYYY-MM-DD"',
      {},
      { date: '2020-02-30' },
    ],
    [
      'a variable for a moment that is none',
      'query ($moment: DateTime) { a: instruments(asKnownAt: $moment) { totalCount } b: agreements(asKnownAt: $moment) { totalCount } }',
      '"yesterday" is not a point in time; expected date, time and offset as "YYYY-MM-DDThh:mm:ssZ"',
      {},
      { moment: 'yesterday' },
    ],
  ];

describe.each(REFUSED)('Given %s,', (_, query, says, extensions, variables) => {
  it('the request is refused as a whole, once', async () => {
    const answer = await hub.ask(query, variables);
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]).not.toHaveProperty('path');
  });

  it('the error says what was expected, and blames no county', async () => {
    const { errors } = await hub.ask(query, variables);
    expect(errors?.[0]?.message).toContain(says);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', ...extensions });
  });

  it('no subgraph is asked', async () => {
    const { calls } = await hub.counting(() => hub.ask(query, variables));
    expect(calls).toEqual([]);
  });
});

describe('A document that is not GraphQL of this hub', () => {
  it.each([
    [
      'an unknown field',
      '{ agreements { colour } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"colour" on type "AgreementConnection"',
    ],
    ['an unknown argument', '{ agreements(colour: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', '"colour"'],
    [
      'an unknown enum value',
      '{ agreements(orderBy: { field: COLOUR }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"COLOUR" does not exist in "InstrumentOrderField" enum. Expected one of TITLE, VALID_FROM, COUNTY.',
    ],
    [
      'an unknown kind',
      '{ agreements(filter: { kinds: [TREATY] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"TREATY" does not exist in "InstrumentKindInput" enum. Expected one of AGREEMENT, ',
    ],
    [
      'a text in the place of an enum value',
      '{ agreements(filter: { kinds: ["AGREEMENT"] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'non-enum value: "AGREEMENT". Did you mean the enum value "AGREEMENT"',
    ],
    [
      'a first that is no number',
      '{ agreements(first: "seven") { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"seven"',
    ],
    ['a missing argument', '{ node { id } }', 'GRAPHQL_VALIDATION_FAILED', '"id"'],
    [
      'a field of the inside',
      '{ agreements { request parts { __typename } } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"request" on type "AgreementConnection"',
    ],
    ['broken syntax', '{ agreements', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
  ])('is refused for %s, with a code and a place', async (_, query, code, says) => {
    const answer = await hub.ask(query);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code }, locations: [{ line: 1 }] });
    expect(answer.errors?.[0]?.message).toMatch(says);
    showsNoInsides(answer);
  });
});

describe('A variable that does not fit its type', () => {
  it('is refused with a code and says what does not fit', async () => {
    const answer = await hub.ask('query ($first: Int!) { agreements(first: $first) { totalCount } }', {
      first: 'seven',
    });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, locations: [{ line: 1 }] }]);
    expect(answer.errors?.[0]?.message).toMatch('"$first" got invalid value "seven"');
    showsNoInsides(answer);
  });
});
