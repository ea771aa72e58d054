import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { A1, A3 } from '#tests/support/fixture-ids.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { type Compiled, compileRelay } from './compile-relay.ts';

/** An application that shows a list in pages, each row of which can be asked for again alone, and a comparison. */
const APPLICATION = new Map([
  [
    'Page',
    `query PageQuery($size: Int = 3) {
      ...Overview_rows @arguments(size: $size)
      node(id: "${A3}") { ...Row_agreement @alias(as: "chosen") }
    }`,
  ],
  [
    'Overview',
    `fragment Overview_rows on Query
      @refetchable(queryName: "OverviewMoreQuery")
      @argumentDefinitions(size: { type: "Int", defaultValue: 3 }, from: { type: "String" }) {
      agreements(first: $size, after: $from) @connection(key: "Overview_agreements") {
        edges { node { ...Row_agreement } }
      }
    }`,
  ],
  [
    'Row',
    `fragment Row_agreement on Agreement @refetchable(queryName: "RowAgainQuery") {
      title { wording }
      county { name }
      parties { statedAs organisation { name } }
    }`,
  ],
  [
    'Beside',
    `query BesideQuery {
      compare(ids: ["${A1}", "${A3}"], aspects: ["financing"]) {
        rows { verdict aspect { name { sv } } cells { statedAs values { wording } } }
      }
    }`,
  ],
]);

const ARTEFACTS = ['BesideQuery', 'OverviewMoreQuery', 'Overview_rows', 'PageQuery', 'RowAgainQuery', 'Row_agreement'];

describe('Relay’s compiler', () => {
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = await compileRelay(readFileSync(`${ROOT}schema/generated/schema.graphql`, 'utf8'), APPLICATION);
  });

  it('takes the schema with pages, rows that are asked for again and a comparison', () => {
    expect(compiled.said).toBe('');
    expect([...compiled.artefacts.keys()].sort()).toEqual(ARTEFACTS);
  });

  it.each([
    ['PageQuery', {}],
    ['OverviewMoreQuery', { size: 2, from: null }],
    ['RowAgainQuery', { id: A3 }],
    ['BesideQuery', {}],
  ])('makes a query of %s that the hub answers without an error', async (name, variables) => {
    const artefact = compiled.artefacts.get(name) as { params: { text: string } } | undefined;
    const { errors } = await (await sharedHub()).ask(artefact?.params.text ?? '', variables);
    expect(errors).toBeUndefined();
  });
});
