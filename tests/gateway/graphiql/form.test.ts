import fc from 'fast-check';
import { type DocumentNode, type GraphQLSchema, parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type FormInput, findInputs } from '#gateway/graphiql/browser/form/find-inputs.ts';
import { writeInput } from '#gateway/graphiql/browser/form/write-input.ts';
import { exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { addressIn, askOpened, openGraphiql } from './open-graphiql.ts';

const schemaOf = async (): Promise<GraphQLSchema> => (await sharedHub()).gateway.getSchema();

/** The input at a way of a query, such as `compare.filter.counties`. */
async function inputAt(query: string, way: string, variables = '{}'): Promise<FormInput> {
  const inputs = findInputs(await schemaOf(), query, JSON.parse(variables || '{}'));
  const found = inputs.find(({ field, path }) => [field, ...path].join('.') === way);
  if (!found) throw new Error(`${way} is not among ${inputs.map(({ field, path }) => [field, ...path].join('.'))}`);
  return found;
}

async function written(query: string, way: string, chosen: string[] | null, variables = '{}') {
  return writeInput({ query, variables }, await inputAt(query, way, variables), chosen);
}

describe('What is chosen in the form', () => {
  it.each([
    [
      'in the stead of a list',
      '{ compare(ids: ["a", "b"], aspects: ["financing"]) { verdict } }',
      'compare.aspects',
      ['term', 'parties'],
      '{ compare(ids: ["a", "b"], aspects: ["term", "parties"]) { verdict } }',
    ],
    [
      'beside other arguments',
      '{ compare(ids: ["a"]) { verdict } }',
      'compare.aspects',
      ['term'],
      '{ compare(ids: ["a"], aspects: ["term"]) { verdict } }',
    ],
    [
      'where there are none',
      '{ agreements { totalCount } }',
      'agreements.filter.counties',
      ['05'],
      '{ agreements(filter: { counties: ["05"] }) { totalCount } }',
    ],
    [
      'into a filter',
      '{ agreements(filter: { counties: ["05"] }) { totalCount } }',
      'agreements.filter.kinds',
      ['AGREEMENT'],
      '{ agreements(filter: { counties: ["05"], kinds: [AGREEMENT] }) { totalCount } }',
    ],
    [
      'into an empty filter',
      '{ agreements(filter: {}) { totalCount } }',
      'agreements.filter.themes',
      ['health'],
      '{ agreements(filter: { themes: ["health"] }) { totalCount } }',
    ],
    [
      'as a number',
      '{ agreements { totalCount } }',
      'agreements.first',
      ['5'],
      '{ agreements(first: 5) { totalCount } }',
    ],
    [
      'by none, with all that is empty then',
      '{ agreements(filter: { counties: ["05"] }) { totalCount } }',
      'agreements.filter.counties',
      null,
      '{ agreements { totalCount } }',
    ],
    [
      'by none, before another',
      '{ compare(ids: ["a"], aspects: ["b"]) { verdict } }',
      'compare.ids',
      null,
      '{ compare(aspects: ["b"]) { verdict } }',
    ],
    [
      'by none, after another',
      '{ compare(ids: ["a"], aspects: ["b"]) { verdict } }',
      'compare.aspects',
      null,
      '{ compare(ids: ["a"]) { verdict } }',
    ],
    [
      'and leaves remarks and line breaks',
      '# å\n{ a: agreements(\n  # b\n  filter: { text: "x" }) { totalCount } } # c',
      'a.filter.text',
      ['"\\ö'],
      '# å\n{ a: agreements(\n  # b\n  filter: { text: "\\"\\\\ö" }) { totalCount } } # c',
    ],
  ])('is written %s', async (_, query, way, chosen, after) => {
    expect(await written(query, way, chosen)).toEqual({ query: after, variables: '{}' });
  });

  it('is written into the variables where the query names one, also into one that is not given yet', async () => {
    const query =
      'query ($filter: InstrumentFilter, $first: Int) { agreements(filter: $filter, first: $first) { totalCount } }';
    const first = await written(query, 'agreements.filter.counties', ['05', '20'], '');
    expect(JSON.parse(first.variables)).toEqual({ filter: { counties: ['05', '20'] } });
    const second = await written(query, 'agreements.first', ['3'], first.variables);
    expect(JSON.parse(second.variables)).toEqual({ filter: { counties: ['05', '20'] }, first: 3 });
    const third = await written(query, 'agreements.filter.counties', null, second.variables);
    expect([JSON.parse(third.variables), third.query]).toEqual([{ filter: {}, first: 3 }, query]);
  });

  it('changes that one value of an example and nothing else, and is read again as it was chosen', async () => {
    const schema = await schemaOf();
    const places = exampleQueries().flatMap(({ query, variables = '{}' }) =>
      findInputs(schema, query, JSON.parse(variables))
        .filter(({ list }) => list)
        .map((input) => ({ query, variables, input })),
    );
    expect(places.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (place, texts) => {
        const { query, variables, input } = place;
        const values = 'getValues' in input.type ? texts.map((_, at) => `VALUE_${at}`) : texts;
        const after = writeInput({ query, variables }, input, values);
        const again = findInputs(schema, after.query, JSON.parse(after.variables));
        expect(again.find(({ id }) => id === input.id)?.value).toEqual(values);
        expect(withoutLists(parse(after.query))).toBe(withoutLists(parse(query)));
        const others = ({ id, path }: FormInput) => id !== input.id && path[0] !== input.path[0];
        const told = (inputs: FormInput[]) => inputs.filter(others).map(({ id, value }) => [id, value]);
        expect(told(again)).toEqual(told(findInputs(schema, query, JSON.parse(variables))));
      }),
    );
  });
});

/** A query without its arguments. */
function withoutLists(document: DocumentNode): string {
  return print(visit(document, { Argument: () => null }));
}

describe.runIf(browserPresent)('The form of the open query', () => {
  it('offers aspects by their names, and asks for those that are chosen', async () => {
    const { page, complaints } = await openGraphiql('/graphiql');
    await page.getByRole('button', { name: 'Visa Formulär' }).click();
    const aspects = page.getByRole('group', { name: 'aspects', exact: true });
    await aspects.getByText('Valda (1): Finansiering').click();
    await aspects.getByRole('searchbox').fill('parter');
    await aspects
      .getByRole('checkbox', { name: /^Parter/ })
      .first()
      .check();
    await expect.poll(() => addressIn(page).get('query')).toContain('aspects: ["financing", "parties"]');
    const { answer } = await askOpened(page);
    expect((answer.data as { compare: { rows: unknown[] } }).compare.rows).toHaveLength(2);
    await aspects.getByRole('searchbox').fill('finansiering');
    await aspects.getByRole('checkbox', { name: /^Finansiering/ }).uncheck();
    await expect.poll(() => addressIn(page).get('query')).toContain('aspects: ["parties"]');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
