import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { codebook } from '#schema/codebook/codebook.ts';
import { A1, A6, DIRECTIVE } from '#tests/support/fixture-ids.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

interface FactNode {
  factId: string;
  aspect: { id: string };
  statedAs: string;
  value: { themes?: string[]; theme?: string } | null;
  county: { code: string };
  instrument: { instrumentId: string; kind: string } | null;
  document: { documentId: string } | null;
}

const NODE =
  'factId aspect { id } statedAs value county { code } instrument { instrumentId kind title } document { documentId title } inWords { sv en } wording reasoning { sv } note { sv } citations { documentId documentTitle lineStart lineEnd quote }';

let hub: TestHub;
let all: FactNode[];
beforeAll(async () => {
  hub = await sharedHub();
  all = await walk({});
});

/** Every fact of a selection, page by page. */
async function walk(filter: Record<string, unknown>, first = 100): Promise<FactNode[]> {
  const found: FactNode[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await hub.ask(
      `query ($filter: FactFilter, $first: Int, $after: String) { facts(filter: $filter, first: $first, after: $after) { totalCount nodes { ${NODE} } pageInfo { hasNextPage endCursor } } }`,
      { filter, first, after },
    );
    if (errors) throw new Error(errors[0]?.message);
    found.push(...data.facts.nodes);
    if (data.facts.pageInfo.hasNextPage) after = data.facts.pageInfo.endCursor;
    else {
      expect(data.facts.totalCount).toBe(found.length);
      return found;
    }
  }
}

/** The themes above a theme of the codebook, itself included; read from its list, not by the hub's own walk. */
function above(theme: string): string[] {
  const chain = [theme];
  for (let next = codebook.themes.get(theme)?.broader; next; next = codebook.themes.get(next)?.broader)
    chain.push(next);
  return chain;
}

interface Asked {
  counties?: string[];
  aspects?: string[];
  kinds?: string[];
  instruments?: string[];
  themes?: string[];
  statedAs?: string[];
  about?: 'INSTRUMENT' | 'DOCUMENT';
}

/** Whether a fact is of a selection, as somebody who reads the schema would say. */
function isSelected(fact: FactNode, asked: Asked): boolean {
  const themes = [...(fact.value?.themes ?? []), ...(fact.value?.theme ? [fact.value.theme] : [])].flatMap(above);
  const within = (list: string[] | undefined, ...values: (string | undefined)[]) =>
    !list || values.some((value) => value !== undefined && list.includes(value));
  return (
    within(asked.counties, fact.county.code) &&
    within(asked.aspects, fact.aspect.id) &&
    within(asked.kinds, fact.instrument?.kind) &&
    within(asked.instruments, fact.instrument?.instrumentId) &&
    within(asked.themes, ...themes) &&
    within(asked.statedAs, fact.statedAs) &&
    (!asked.about || (asked.about === 'DOCUMENT') === (fact.document !== null))
  );
}

describe('The facts of all counties', () => {
  it('are those of all instruments and of all documents, each once', async () => {
    const { data } = await hub.ask(
      '{ instruments(first: 100) { nodes { facts { id } documents { document { id title { id } kind { id } dates { id } diaryNumber { id } senders { id } addressees { id } issues { id } } } } } }',
    );
    const ofInstruments = data.instruments.nodes.flatMap((node: { facts: { id: string }[] }) =>
      node.facts.map(({ id }) => id),
    );
    const ids = all.map(({ factId }) => factId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.filter(({ instrument }) => instrument).map(({ factId }) => factId)).toHaveLength(ofInstruments.length);
    expect(ids).toEqual(expect.arrayContaining(ofInstruments));
    const ofDocuments = data.instruments.nodes
      .flatMap(({ documents }: { documents: { document: Record<string, unknown> | null }[] }) => documents)
      .flatMap(({ document }: { document: Record<string, { id: string } | { id: string }[] | null> | null }) =>
        Object.values(document ?? {}).flatMap((value) => (typeof value === 'object' && value ? value : [])),
      )
      .map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(ofDocuments));
    expect(ofDocuments.length).toBeGreaterThan(20);
  });

  it('say what they are about: one instrument or one document', () => {
    for (const { factId, instrument, document } of all)
      expect([instrument?.instrumentId, document?.documentId].filter(Boolean)).toEqual([factId.split('#')[0]]);
  });

  it('are as the fact itself is answered', async () => {
    const some = all.filter((_, place) => place % 17 === 0);
    const { data } = await hub.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Fact { statedAs wording value inWords { sv en } reasoning { sv } note { sv } citations { documentId documentTitle lineStart lineEnd quote } } } }`,
      { ids: some.map(({ factId }) => factId) },
    );
    const shown = some.map(({ aspect, county, instrument, document, factId, ...fact }) => ({ id: factId, ...fact }));
    expect(data.nodes).toEqual(shown);
  });

  it.each([1, 7])('come in pages of %i without one lost or repeated', async (first) => {
    const filter = { aspects: ['decisions', 'validFrom'] };
    expect(await walk(filter, first)).toEqual(all.filter((fact) => isSelected(fact, filter)));
  });

  it('are narrowed by any selection as somebody who reads the schema expects', async () => {
    const some = <Value>(...values: Value[]) =>
      fc.option(fc.subarray(values, { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 2 });
    const anything = fc.record({
      counties: some('05', '14', '20'),
      aspects: some(...[...codebook.aspects.keys()]),
      kinds: some('AGREEMENT', 'ASSIGNMENT_DIRECTIVE', 'GUIDELINES', 'UNSPECIFIED_DOCUMENT', 'LOCAL_AGREEMENT'),
      instruments: some(A1, A6, DIRECTIVE),
      themes: some(...[...codebook.themes.keys()]),
      statedAs: some('STATED', 'INFERRED', 'NOT_STATED', 'ILLEGIBLE', 'NOT_CODED'),
      about: fc.option(fc.constantFrom('INSTRUMENT' as const, 'DOCUMENT' as const), { nil: undefined, freq: 2 }),
    });
    let nonEmpty = 0;
    await fc.assert(
      fc.asyncProperty(anything, async (asked) => {
        const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Asked;
        const expected = all.filter((fact) => isSelected(fact, filter)).map(({ factId }) => factId);
        nonEmpty += Number(expected.length > 0);
        expect((await walk({ ...filter })).map(({ factId }) => factId)).toEqual(expected);
      }),
      { numRuns: 60, seed: 12 },
    );
    expect(nonEmpty).toBeGreaterThan(15);
  });

  it.each([
    [{ counties: ['99'] }, 'filter.counties: "99" is not a county code of SCB'],
    [{ aspects: ['weather'] }, 'filter.aspects: no aspect "weather" in the codebook'],
    [{ themes: ['weather'] }, 'filter.themes: no theme "weather" in the codebook'],
    [
      { instruments: ['dalarna:agreement:none'] },
      'filter.instruments: no instrument "dalarna:agreement:none" in dalarna',
    ],
    [{ changedSince: 'x' }, 'filter.changedSince: not a cursor of changes'],
  ])('are refused for %j', async (filter, says) => {
    const { errors } = await hub.ask('query ($filter: FactFilter) { facts(filter: $filter) { totalCount } }', {
      filter,
    });
    expect(errors).toMatchObject([{ message: expect.stringContaining(says) }]);
  });
});
