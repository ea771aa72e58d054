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
    expect(errors).toMatchObject([{ path: ['asked'], extensions: { code, argument } }]);
    expect(errors?.[0]?.message).toMatch(`${argument}: `);
    for (const words of says) expect(errors?.[0]?.message).toMatch(words);
  });

  it('the other fields of the query still answer', async () => {
    expect((await ask()).data).toEqual({ asked: null, counties: [{ code: '12' }, { code: '20' }] });
  });

  it('nothing of the hub’s insides shows', async () => showsNoInsides(await ask()));
});

describe('A list of one county', () => {
  it.each([
    ['first: 0', 'first', 'BAD_USER_INPUT', 'expected 1–100'],
    ['first: 101', 'first', 'BAD_USER_INPUT', 'expected 1–100'],
    ['after: "garbage"', 'after', 'INVALID_CURSOR', 'expected an endCursor or edge cursor'],
    ['after: ""', 'after', 'INVALID_CURSOR', 'expected an endCursor or edge cursor'],
  ])('refuses %s, and the county’s other fields still answer', async (args, argument, code, says) => {
    const { data, errors } = await hub.ask(`{ dalarna { agreements(${args}) { totalCount } county { code } } }`);
    expect(errors).toMatchObject([{ extensions: { code, argument, county: 'dalarna' } }]);
    expect(errors?.[0]?.message).toMatch(says);
    expect(data.dalarna).toEqual({ agreements: null, county: { code: '20' } });
  });
});

describe('Facts of an instrument', () => {
  it('refuse an aspect that is not in the codebook and say which there are', async () => {
    const { errors } = await hub.ask(
      `{ node(id: "${A}") { ... on SkaneAgreement { facts(aspects: ["colour"]) { id } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'aspects', county: 'skane' } }]);
    expect(errors?.[0]?.message).toMatch(/"colour".*expected some of title, /);
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
      '"COLOUR" does not exist in "InstrumentOrderField"',
    ],
    [
      'an unknown kind',
      '{ agreements(filter: { kinds: [TREATY] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"TREATY" does not exist in "InstrumentKindInput"',
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
