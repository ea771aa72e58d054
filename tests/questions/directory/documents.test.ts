import { beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A3, A4, A5, DIRECTIVE, OTHERS } from '#tests/support/fixture-ids.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

interface Row {
  document: {
    id: string;
    holding: string;
    lineCount: number | null;
    title: { wording: string } | null;
    dates: { date: string | null; statedAs: string; wording: string | null; citations: { lineStart: number }[] }[];
    diaryNumber: { statedAs: string; number: string | null } | null;
    senders: {
      kind: string | null;
      name: string | null;
      nameWithheld: boolean;
      organisation: { name: string } | null;
    }[];
    addressees: { organisation: { name: string } | null }[];
    issues: { kind: string; about: string | null }[];
  };
  county: { code: string };
  instruments: number;
  about: {
    instrument: { instrumentId: string };
    role: { isDecisionBasis: boolean; document: { id: string }; citations: { lineStart: number }[] };
  }[];
}

const FIELDS = `document { id holding lineCount title { wording } dates { date statedAs wording citations { lineStart } }
    diaryNumber { statedAs number } senders { kind name nameWithheld organisation { name } }
    addressees { organisation { name } } issues { kind about } }
  county { code } instruments about { instrument { instrumentId } role { isDecisionBasis document { id } citations { lineStart } } }`;

async function documents(filter: string): Promise<Row[]> {
  const { data, errors } = await hub.ask(`{ documents(filter: { ${filter} }) { totalCount nodes { ${FIELDS} } } }`);
  expect(errors).toBeUndefined();
  expect(data.documents.totalCount).toBe(data.documents.nodes.length);
  return data.documents.nodes;
}

const slugs = (rows: Row[]) => rows.map(({ document }) => document.id.split(':')[2]);

describe('Documents', () => {
  it('are found by their ids, and no other is', async () => {
    const ids = ['ostergotland:document:tjansteskrivelse-samverkan', 'dalarna:document:uppdragsdirektiv'];
    expect((await documents(`ids: ${JSON.stringify(ids)}`)).map(({ document }) => document.id).sort()).toEqual(
      ids.toSorted(),
    );
    const { errors } = await hub.ask('{ documents(filter: { ids: ["dalarna:document:nope"] }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('no document "dalarna:document:nope" in dalarna'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter.ids' },
    });
  });

  it('that were read are the five papers, with their lines', async () => {
    const rows = await documents('holdings: [CITED, FULL_TEXT]');
    expect(rows.map(({ document, county }) => [county.code, document.lineCount]).sort()).toEqual([
      ['05', 73],
      ['05', 76],
      ['05', 80],
      ['14', 35],
      ['20', 134],
    ]);
  });

  it.each([
    ['kinds: [DIRECTIVE, COMMITTEE_DIRECTIVE]', ['dir-2019-93', 'uppdragsdirektiv']],
    ['kinds: [MEMORANDUM]', ['tjansteskrivelse-trygg-saker-vard', 'tjansteskrivelse-samverkan']],
    ['title: "TRYGG OCH SÄKER VÅRD.docx"', ['tjansteskrivelse-trygg-saker-vard']],
    ['title: "assignment directive"', ['uppdragsdirektiv']],
    ['title: "trygg", kinds: [AGREEMENT_TEXT], counties: ["05"]', ['overenskommelse-trygg-saker-vard-2020']],
    ['title: "trygg", counties: ["20"]', []],
  ])('are found by %s', async (filter, expected) => {
    expect(slugs(await documents(filter)).sort()).toEqual(expected.toSorted());
  });

  it('say of themselves what the paper says: the letter to the parties has a date, a diary number and fourteen addressees', async () => {
    const [row] = await documents('kinds: [PROPOSAL_TO_PARTIES]');
    expect(row?.document).toMatchObject({
      dates: [{ date: '2020-01-23', statedAs: 'STATED', citations: [{ lineStart: 5 }, { lineStart: 51 }] }],
      diaryNumber: { statedAs: 'STATED', number: 'HSN 2019-771' },
    });
    expect(row?.document.addressees).toHaveLength(14);
    expect(row?.document.addressees.map(({ organisation }) => organisation?.name)).toContain('Linköpings kommun');
  });

  it('name who signs for a body, and withhold who stands there without a role', async () => {
    const [row] = await documents('kinds: [PROPOSAL_TO_PARTIES]');
    expect(row?.document.senders.map(({ kind, nameWithheld, name }) => [kind, nameWithheld, name !== null])).toEqual([
      ['PROPOSER', false, false],
      ['NOT_STATED', true, false],
      ['CHAIR', false, true],
      ['VICE_CHAIR', false, true],
    ]);
  });

  it('bear no date where the paper bears none, and cite what was read for it', async () => {
    const [row] = await documents('kinds: [DIRECTIVE]');
    expect(row?.document.dates).toEqual([
      { date: null, statedAs: 'NOT_STATED', wording: null, citations: [{ lineStart: 1 }] },
    ]);
  });

  it('tell what is damaged in them, and which aspect that touches', async () => {
    const [row] = await documents('kinds: [DIRECTIVE]');
    expect(row?.document.issues).toEqual([
      { kind: 'LAYOUT_ARTEFACT', about: 'sections' },
      { kind: 'LAYOUT_ARTEFACT', about: 'statements' },
      { kind: 'LAYOUT_ARTEFACT', about: 'phaseActivities' },
    ]);
  });
});

describe('The instruments that a document is about', () => {
  it('are all that its county’s instruments say it is something to: the directive tells of five', async () => {
    const [row] = await documents('kinds: [DIRECTIVE]');
    expect(row?.about.map(({ instrument }) => instrument.instrumentId).toSorted()).toEqual(
      [A3, A4, A5, DIRECTIVE, OTHERS].toSorted(),
    );
    expect(row?.instruments).toBe(5);
  });

  it('are told with what the document is to each, which is the document of the row, and with lines', async () => {
    const rows = await documents('');
    for (const { document, about } of rows)
      for (const { role } of about) {
        expect(role.document.id).toBe(document.id);
        expect(role.citations.length).toBeGreaterThan(0);
      }
    expect(rows.filter(({ about }) => about.some(({ role }) => role.isDecisionBasis)).length).toBeGreaterThan(2);
  });

  it('find it: the papers on placed children and no others', async () => {
    expect(slugs(await documents(`instruments: ["${A2}"]`)).sort()).toEqual([
      'beslutsforslag-trygg-saker-vard',
      'beslutsunderlag-region-ostergotland',
      'overenskommelse-trygg-saker-vard-2020',
      'tjansteskrivelse-trygg-saker-vard',
    ]);
  });

  it('tell two papers on one agreement from those that only come with one of them', async () => {
    const read = await documents(`instruments: ["${A1}"], holdings: [CITED]`);
    expect(slugs(read).sort()).toEqual(['beslutsforslag-samverkan', 'forslag-till-parterna']);
  });
});

describe('Documents are refused', () => {
  it.each([
    ['instruments: ["nope"]', 'filter.instruments: "nope" is not an id of this hub'],
    [
      'instruments: ["dalarna:agreement:nope"]',
      'filter.instruments: no instrument "dalarna:agreement:nope" in dalarna',
    ],
    ['title: ""', 'filter.title: empty; expected words'],
    ['counties: ["99"]', 'filter.counties: "99" is not a county code of SCB'],
  ])('for %s', async (filter, message) => {
    const { errors } = await hub.ask(`{ documents(filter: { ${filter} }) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(message);
  });

  it('where one of the questions of a request is, and the others still answer', async () => {
    const { data, errors } = await hub.ask(
      '{ bad: documents(filter: { instruments: ["dalarna:agreement:nope"] }) { totalCount } good: documents { totalCount } }',
    );
    expect(errors).toHaveLength(1);
    expect(data.good.totalCount).toBeGreaterThan(10);
  });
});
