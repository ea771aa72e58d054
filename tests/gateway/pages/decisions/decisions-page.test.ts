import { describe, expect, it } from 'vitest';
import { FULFILMENTS, STATUSES } from '#gateway/pages/views/decisions/decisions-words.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { A1, A2, A6 } from '#tests/support/fixture-ids.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';

async function open(path: string): Promise<ReadElement> {
  return readHtml(await (await openPage(path)).text());
}

/** The decisions of a page: of which instrument each is, and what its row says. */
function readDecisions(page: ReadElement): { instrument: string; words: string }[] {
  return allOf(page, 'section.steps').flatMap((section) => {
    const [link = section] = allOf(section, 'h2').flatMap((heading) => allOf(heading, 'a'));
    const instrument = decodeURIComponent(attributeOf(link, 'href').replace('/handling/', ''));
    return allOf(section, 'tbody').flatMap((body) =>
      allOf(body, 'tr').map((row) => ({ instrument, words: wordsOf(row) })),
    );
  });
}

interface AnsweredDecision {
  instrument: { instrumentId: string };
  party: { name: string } | null;
  partyStatedAs: string;
  step: {
    action: keyof typeof enumerations.DecisionAction;
    status: keyof typeof STATUSES;
    statedAs: string;
    text: { sv: string };
    wording: string | null;
    note: { sv: string } | null;
    reasoning: { sv: string } | null;
    body: { name: string } | null;
    date: { date: string | null; year: number | null; wording: string } | null;
    proposedBy: { name: string }[];
    conditions: { kind: string; wording: string; text: { sv: string }; fulfilment: keyof typeof FULFILMENTS }[];
    citations: { lineStart: number; lineEnd: number }[];
  };
}

const STEP =
  'action status statedAs text { sv } wording note { sv } reasoning { sv } body { name } date { date year wording } proposedBy { name } conditions { kind wording text { sv } fulfilment } citations { lineStart lineEnd }';

async function decisionsOf(filter: string): Promise<AnsweredDecision[]> {
  const { ask } = await pagesHub();
  const { data } = await ask(
    `{ decisions(first: 100, filter: ${filter}) { nodes { instrument { instrumentId } party { name } partyStatedAs step { ${STEP} } } } }`,
  );
  return data.decisions.nodes;
}

/** All that a row must say of a decision. */
function saidOf({ party, partyStatedAs, step }: AnsweredDecision): string[] {
  const { action, status, date, conditions, citations, body } = step;
  return [
    `${STATUSES[status].sign} ${STATUSES[status].word.sv}`,
    enumerations.DecisionAction[action].sv.slice(1),
    step.text.sv,
    step.wording ?? '',
    step.note?.sv ?? '',
    step.reasoning?.sv ?? '',
    step.statedAs === 'INFERRED' ? 'slutsats' : '',
    body?.name ?? 'Vem som beslutar anges inte',
    partyStatedAs === 'NOT_STATED' ? 'För part: ○ Ej angivet' : (party?.name ?? ''),
    date?.date ?? date?.year?.toString() ?? date?.wording ?? '○ Ej angivet',
    ...step.proposedBy.map(({ name }) => name),
    ...(conditions.length === 0 ? ['Inget villkor anges'] : []),
    ...conditions.flatMap(({ text, wording, fulfilment }) => [
      `${FULFILMENTS[fulfilment].sign} ${FULFILMENTS[fulfilment].word.sv}`,
      text.sv,
      wording,
    ]),
    ...citations.map(({ lineStart, lineEnd }) => (lineStart === lineEnd ? `${lineStart}` : `${lineStart}–${lineEnd}`)),
  ];
}

describe('The page of decisions', () => {
  it.each([
    ['', '{}'],
    ['?statuses=TAKEN', '{ statuses: [TAKEN] }'],
    ['?statuses=PLANNED,PROPOSED&counties=20', '{ statuses: [PLANNED, PROPOSED], counties: ["20"] }'],
    ['?actions=APPROVE', '{ actions: [APPROVE] }'],
    ['?bodies=dalarna:organisation:valfardsradet', '{ bodies: ["dalarna:organisation:valfardsradet"] }'],
  ])('shows at /beslut%s every decision of the hub with all that is said of it', async (search, filter) => {
    const answered = await decisionsOf(filter);
    const shown = readDecisions(await open(`/beslut${search}`));
    expect(answered.length).toBeGreaterThan(0);
    expect(shown.map(({ instrument }) => instrument)).toEqual(
      answered.map(({ instrument }) => instrument.instrumentId),
    );
    for (const [place, decision] of answered.entries())
      for (const said of saidOf(decision)) expect(shown[place]?.words).toContain(said.replaceAll(/\s+/g, ' '));
  });

  it('shows which wait for other parties: those with such a condition that is not known to be fulfilled', async () => {
    const waiting = (await decisionsOf('{}')).filter(({ step }) =>
      step.conditions.some(({ kind, fulfilment }) => kind.startsWith('OTHER_PARTIES') && fulfilment !== 'FULFILLED'),
    );
    const page = await open('/beslut?waiting=1');
    const shown = readDecisions(page);
    expect(shown.map(({ instrument }) => instrument)).toEqual(waiting.map(({ instrument }) => instrument.instrumentId));
    expect(shown.map(({ instrument }) => instrument)).toEqual([A2, A2, A1]);
    expect(wordsOf(page)).toContain('3 av 22 beslut väntar på andra parter.');
  });

  it('shows the referrals that are open on a day, and says where none is', async () => {
    const { ask } = await pagesHub();
    const { data } = await ask(
      '{ consultations(filter: { openOn: "2020-01-15" }) { nodes { instrument { instrumentId } opening { daysLeft explanation { sv } } consultation { text { sv } } } } }',
    );
    const [row] = data.consultations.nodes;
    const [section] = allOf(await open('/beslut?openOn=2020-01-15'), 'section.referrals');
    const words = section ? wordsOf(section) : '';
    expect(row.instrument.instrumentId).toBe(A6);
    for (const said of [
      row.consultation.text.sv,
      `${row.opening.daysLeft} dagar kvar`,
      row.opening.explanation.sv,
      '2020-02-14',
    ])
      expect(words).toContain(said);
    expect(wordsOf(await open('/beslut?openOn=2021-01-15'))).toContain('Ingen remiss är öppen 2021-01-15.');
  });

  it('says that papers state none where none is found', async () => {
    expect(wordsOf(await open('/beslut?actions=PROPOSE'))).toContain(
      'länens papper inte anger några, inte att inga har tagits',
    );
    expect(wordsOf(await open('/beslut?waiting=1&counties=20'))).toContain(
      'Inget beslut i urvalet har ett sådant villkor',
    );
  });

  it.each([
    ['statuses=DONE', 'statuses=DONE finns inte.'],
    ['openOn=2020-13-01', 'openOn=2020-13-01 är ingen dag i kalendern.'],
    ['bodies=nobody', 'Något i adressen går inte att läsa.'],
  ])('refuses %s in words', async (search, words) => {
    const response = await openPage(`/beslut?${search}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });

  it('offers tables that are there', async () => {
    const { url } = await pagesHub();
    const links = allOf(await open('/beslut?waiting=1&counties=05&statuses=PROPOSED'), 'p.take').flatMap((line) =>
      allOf(line, 'a'),
    );
    const tables = links.filter((link) => attributeOf(link, 'href').startsWith('/v1/reports/'));
    expect(tables.length).toBe(6);
    for (const link of tables) expect((await fetch(`${url}${attributeOf(link, 'href')}`)).status).toBe(200);
  });
});
