import { beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A6, GUIDELINES } from '#tests/support/fixture-ids.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

async function consultations(args: string, fields: string) {
  const { data, errors } = await hub.ask(`{ consultations${args} { totalCount nodes { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data.consultations;
}

async function openOn(date: string) {
  const { nodes } = await consultations(
    `(filter: { openOn: "${date}" })`,
    'instrument { instrumentId } opening { asOf certainty daysLeft explanation { sv en } }',
  );
  return nodes as { instrument: { instrumentId: string }; opening: Record<string, unknown> }[];
}

describe('A referral that is open', () => {
  it.each([
    ['2019-10-31', []],
    ['2019-11-01', [[A6, 105]]],
    ['2020-01-10', [[A6, 35]]],
    ['2020-02-14', [[A6, 0]]],
    ['2020-02-15', []],
  ])('on %s is that of the merged proposal, until its last day for answers', async (date, expected) => {
    expect((await openOn(date)).map(({ instrument, opening }) => [instrument.instrumentId, opening.daysLeft])).toEqual(
      expected,
    );
  });

  it('is only possibly so, as the day on which it went out is inferred from the letter', async () => {
    expect((await openOn('2020-01-10'))[0]?.opening).toMatchObject({
      asOf: '2020-01-10',
      certainty: 'POSSIBLE',
      explanation: { sv: expect.stringContaining('härlett'), en: expect.stringContaining('inferred') },
    });
  });

  it('may be one of which only the year is stated, within that year and not after', async () => {
    expect(await openOn('2018-06-01')).toMatchObject([
      { instrument: { instrumentId: GUIDELINES }, opening: { certainty: 'POSSIBLE', daysLeft: null } },
    ]);
    expect(await openOn('2019-06-01')).toEqual([]);
  });

  it('is never a joint consultation or co-determination', async () => {
    for (const kind of ['JOINT_CONSULTATION', 'CO_DETERMINATION'])
      expect((await consultations(`(filter: { openOn: "2020-01-10", kinds: [${kind}] })`, 'factId')).totalCount).toBe(
        0,
      );
  });
});

describe('The referral of 2019', () => {
  const fields = `consultation { deadline { date wording } channel { en } responders { count organisation { name }
    submitTo { nameWithheld organisation { name } text { en } } } citations { lineStart } }`;
  const referral = async () =>
    (await consultations('(filter: { openOn: "2020-01-10" })', fields)).nodes[0].consultation;

  it('says who may answer, how many, and by when', async () => {
    const { deadline, responders } = await referral();
    expect(deadline).toEqual({ date: '2020-02-14', wording: 'senast 2020-02-14' });
    expect(responders.map((group: { count: number }) => group.count)).toEqual([null, 49, null]);
  });

  it('gives a function and an organisation instead of a name, where answers go to a person', async () => {
    const { responders } = await referral();
    expect(responders[0].submitTo).toMatchObject({
      nameWithheld: true,
      organisation: { name: 'Västra Götalandsregionen' },
    });
    expect(responders[1].submitTo).toMatchObject({ nameWithheld: true, organisation: null });
  });

  it('has no address for the interest organisations', async () => {
    expect((await referral()).responders[2].submitTo).toBeNull();
  });
});

describe('Consultations', () => {
  it.each([
    ['REFERRAL', [A6, GUIDELINES]],
    ['JOINT_CONSULTATION', [A2, A1]],
    ['CO_DETERMINATION', [A2, A1]],
  ])('of the kind %s are told apart', async (kind, expected) => {
    const { nodes, totalCount } = await consultations(
      `(filter: { kinds: [${kind}] })`,
      'instrument { instrumentId } opening { asOf }',
    );
    expect(nodes.map(({ instrument }: { instrument: { instrumentId: string } }) => instrument.instrumentId)).toEqual(
      expected,
    );
    expect(totalCount).toBe(expected.length);
  });

  it('say nothing of being open where no date is asked for', async () => {
    const { nodes } = await consultations('', 'opening { asOf }');
    expect(nodes.filter(({ opening }: { opening: unknown }) => opening !== null)).toEqual([]);
  });

  it('of one county are those of its papers', async () => {
    const { nodes } = await consultations('(filter: { counties: ["20"] })', 'factId');
    expect(nodes).toEqual([]);
  });

  it('keep an endorsement with a remark and the answer to it', async () => {
    const { nodes } = await consultations(
      '(filter: { counties: ["05"], kinds: [JOINT_CONSULTATION] })',
      'consultation { opinions { by { name } kind answer { en } } }',
    );
    expect(nodes[0].consultation.opinions).toEqual([
      { by: { name: 'Utbildningsförvaltningen' }, kind: 'ENDORSES_WITH_REMARK', answer: { en: expect.any(String) } },
    ]);
    expect(nodes[1].consultation.opinions.map(({ kind }: { kind: string }) => kind)).toEqual(['ENDORSES', 'ENDORSES']);
  });

  it('can be those of some instruments and of several kinds', async () => {
    const of = 'instruments: ["vastra-gotaland:agreement:samverkan-barns-ungas-basta"]';
    const { nodes: all } = await consultations('', 'factId instrument { instrumentId } consultation { kind }');
    const { nodes } = await consultations(
      `(filter: { ${of}, kinds: [REFERRAL, CO_DETERMINATION] })`,
      'factId instrument { instrumentId } consultation { kind }',
    );
    const wanted = all.filter(
      ({ instrument, consultation }: { instrument: { instrumentId: string }; consultation: { kind: string } }) =>
        of.includes(`"${instrument.instrumentId}"`) && consultation.kind !== 'JOINT_CONSULTATION',
    );
    expect(nodes).toEqual(wanted);
    expect(nodes.length).toBeGreaterThan(0);
  });

  it.each([
    ['(filter: { counties: ["99"] })', 'filter.counties: "99" is not a county code of SCB'],
    ['(filter: { counties: ["12"] })', 'filter.counties: Skåne län (12) is not in this hub'],
    ['(filter: { openOn: "2020-02-30" })', '"2020-02-30" is not a date'],
    [
      '(filter: { instruments: ["dalarna:agreement:none"] })',
      'filter.instruments: no instrument "dalarna:agreement:none" in dalarna',
    ],
  ])('are refused for %s', async (args, message) => {
    const { errors } = await hub.ask(`{ consultations${args} { totalCount } }`);
    expect(errors?.[0]?.message).toContain(message);
  });
});
