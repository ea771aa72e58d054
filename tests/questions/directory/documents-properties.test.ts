import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { membersOf } from '#schema/values/enumerations.ts';
import { stated, under } from '#subgraphs/county/facts/fact.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';
import { countyIn, type EverythingSaid, saidUnder } from './everything-said.ts';
import { counties, overDirectory, SLUGS } from './over-directory.ts';

/** A document with every field that it has, and what is within those. */
const CITED =
  'id key aspect statedAs wording reasoning { sv } note { en } inWords { sv en } value citations { documentId documentTitle lineStart lineEnd quote }';
const BODY = '{ id key name aliases kind kindStatedAs scbCode note { sv } parent { id parent { id } } }';
const DOCUMENT = `id key holding lineCount codebookVersion aspectsNotCoded attachedText { sha256 format lineCount }
  kind { ${CITED} kind } title { ${CITED} text { sv en } } dates { ${CITED} date precision } diaryNumber { ${CITED} number }
  senders { ${CITED} kind name nameWithheld underFormation title { sv } text { sv } organisation ${BODY} }
  addressees { ${CITED} role text { sv } organisation ${BODY} actingThrough ${BODY} }
  issues { ${CITED} kind about explanation { sv en } }`;

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
let said: EverythingSaid;
let documents: Document[];
beforeAll(async () => {
  ({ hub, said } = await overDirectory(wrap));
  const answers = await Promise.all(SLUGS.map((slug) => hub.ask(`{ ${slug} { documents { ${DOCUMENT} } } }`)));
  documents = answers.flatMap(({ data }, place) => data[SLUGS[place] as string].documents);
});
afterAll(() => hub.close());
afterEach(() => silent.clear());

interface Document {
  id: string;
  holding: string;
  title: { text: { sv: string } | null } | null;
}

interface Row {
  document: Document;
  instruments: number;
  about: { factId: string; instrument: { instrumentId: string } }[];
}

async function walk(filter: string, first: number): Promise<{ rows: Row[]; totals: Set<number | null> }> {
  const query = `query ($after: String) { documents(first: ${first}, after: $after, filter: { ${filter} }) { totalCount
    nodes { document { ${DOCUMENT} } instruments about { factId instrument { instrumentId } } }
    pageInfo { hasNextPage endCursor } counties { county { slug } status } } }`;
  const rows: Row[] = [];
  const totals = new Set<number | null>();
  for (let after: string | null = null; ; ) {
    const { data } = await hub.ask(query, { after });
    const { nodes, pageInfo, totalCount, counties: answers } = data.documents;
    for (const { county, status } of answers) if (silent.has(county.slug)) expect(status).toBe('UNAVAILABLE');
    rows.push(...nodes);
    totals.add(totalCount);
    if (!pageInfo.hasNextPage) return { rows, totals };
    after = pageInfo.endCursor;
  }
}

interface Filter {
  holdings?: string[];
  kinds?: string[];
  instruments?: number[];
}

const some = (members: readonly string[]) => fc.subarray([...members], { minLength: 1 });
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    holdings: some(membersOf('Holding')),
    kinds: some(membersOf('DocumentKind')),
    instruments: fc.array(fc.nat(89), { minLength: 1, maxLength: 12 }),
  },
  { requiredKeys: [] },
);

const idsOf = (places: number[]) => places.map((place) => said.instruments[place]?.id ?? '');

function written({ holdings, kinds, instruments }: Filter): string {
  return [
    holdings ? `holdings: [${holdings}]` : '',
    kinds ? `kinds: [${kinds}]` : '',
    instruments ? `instruments: ${JSON.stringify(idsOf(instruments))}` : '',
  ].join(' ');
}

/** What instruments say that a document is to them, by its id. */
function subjectsOf(id: string) {
  return saidUnder(said, 'documents').filter(({ value }) => value.document === id);
}

/** The kinds that papers say a document is of: two readings are two. */
function kindsOf(id: string): string[] {
  const made = counties.flatMap(({ data }) => data.documents).find((document) => document.id === id);
  return stated(under(made?.facts ?? [], 'documentKind')).map(({ value }) => value.kind);
}

/** The documents that a selection must have, told one by one. */
function expectedDocuments({ holdings, kinds, instruments }: Filter, slugs: readonly string[]): Document[] {
  const asked = instruments && idsOf(instruments);
  return documents.filter(
    (document) =>
      slugs.includes(countyIn(document.id)) &&
      (!holdings || holdings.includes(document.holding)) &&
      (!kinds || kindsOf(document.id).some((kind) => kinds.includes(kind))) &&
      (!asked || subjectsOf(document.id).some(({ instrument }) => asked.includes(instrument))),
  );
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

describe('For any selection of documents', () => {
  it('they are those of the counties that answer, each once with all that its own county says of it, and the instruments it is about', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.subarray(SLUGS, { maxLength: SLUGS.length - 1 }),
        fc.constantFrom(2, 7, 100),
        async (filter, failing, first) => {
          silent.clear();
          for (const slug of failing) silent.add(slug);
          const expected = expectedDocuments(
            filter,
            SLUGS.filter((slug) => !failing.includes(slug)),
          );
          const { rows, totals } = await walk(written(filter), first);
          expect(rows.map(({ document }) => document).sort(byId)).toEqual(expected.toSorted(byId));
          expect([...totals]).toEqual([expected.length]);
          for (const { document, about, instruments } of rows) {
            const subjects = subjectsOf(document.id);
            expect(instruments).toBe(subjects.length);
            expect(subjects.map(({ factId }) => factId)).toEqual(
              expect.arrayContaining(about.map(({ factId }) => factId)),
            );
            expect(new Set(about.map(({ factId }) => factId)).size).toBe(Math.min(25, instruments));
          }
        },
      ),
      { numRuns: runs(6) },
    );
  });

  it('they stand in the Swedish order of their titles', async () => {
    const swedish = new Intl.Collator('sv', { sensitivity: 'base', ignorePunctuation: true });
    const titles = (await walk('', 100)).rows.flatMap(({ document }) =>
      /^[\p{L} ,]+$/u.test(document.title?.text?.sv ?? '') ? [document.title?.text?.sv ?? ''] : [],
    );
    expect(titles.length).toBeGreaterThan(3);
    expect(titles).toEqual(titles.toSorted(swedish.compare));
  });
});
