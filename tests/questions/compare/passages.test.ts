import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebook } from '#schema/codebook/codebook.ts';
import { A1, A3 } from '#tests/support/fixture-ids.ts';
import { papersPresent } from '#tests/support/papers.ts';
import { overAttachedPapers } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

interface Passage {
  passageId: string;
  documentId: string;
  documentTitle: string | null;
  lineStart: number;
  lineEnd: number;
  quote: string | null;
}

type Place = Omit<Passage, 'passageId'>;

/** A value as it is found anywhere in an answer. */
interface Value {
  factId: string;
  citations?: Place[];
  passageIds?: string[];
}

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
let everyId: string[];
beforeAll(async () => {
  hub = await overAttachedPapers({ wrap });
  const { data } = await hub.ask('{ instruments(first: 100) { nodes { id } } }');
  everyId = data.instruments.nodes.map(({ id }: { id: string }) => id);
});
afterAll(() => hub.close());

const PLACE = 'documentId documentTitle lineStart lineEnd quote';
const PASSAGES = `passages { passageId ${PLACE} }`;
const CITATIONS = `citations { ${PLACE} }`;
const ASPECTS = [...codebook.aspects.values()].filter((aspect) => aspect.of === 'INSTRUMENT');
const ALL_ASPECTS = JSON.stringify(ASPECTS.map(({ id }) => id));

/** Every question that answers with cells, asked of all instruments, with what is told of each value. */
type Question = (value: string, passages?: string, selected?: string) => string;
const rows: (field: string) => Question =
  (field) =>
  (value, passages = '', selected = 'filter: {}') =>
    `{ asked: ${field.replace('SELECTED', selected)} { rows { cells { values { factId ${value} } } } ${passages} } }`;
const groups: (asked: string) => Question =
  (asked) =>
  (value, passages = '') =>
    `{ asked: answerGroups(${asked}) { groups { answers { cell { values { factId ${value} } } } } ${passages} } }`;
const QUESTIONS: [what: string, question: Question][] = [
  ['compare, of all aspects', rows(`compare(SELECTED, aspects: ${ALL_ASPECTS})`)],
  ['compareThemes, of all themes', rows('compareThemes(SELECTED)')],
  ...['validTo', 'targetGroups', 'financing', 'lifecycle'].map((aspect): (typeof QUESTIONS)[number] => [
    `answerGroups, of ${aspect}`,
    groups(`aspect: "${aspect}"`),
  ]),
  ['answerGroups, of a theme', groups('theme: "collaboration"')],
];

/** What was answered while all counties were heard, each question once. */
const answered = new Map<string, ReturnType<typeof asked>>();

function ask(query: string): ReturnType<typeof asked> {
  const before = answered.get(query) ?? asked(query);
  answered.set(query, before);
  return before;
}

async function asked(query: string): Promise<{ passages: Passage[]; values: Value[]; bytes: number }> {
  const { data, errors } = await hub.ask(query);
  expect(errors).toBeUndefined();
  return {
    passages: data.asked.passages,
    values: valuesIn(data.asked),
    bytes: Buffer.byteLength(JSON.stringify(data)),
  };
}

/** All values of an answer, wherever they are in it, in the order of the answer. */
function valuesIn(answer: unknown): Value[] {
  if (Array.isArray(answer)) return answer.flatMap(valuesIn);
  if (typeof answer !== 'object' || answer === null) return [];
  return 'factId' in answer ? [answer as Value] : Object.values(answer).flatMap(valuesIn);
}

/** Values with their places looked up in the passages of the answer. */
function lookedUp({ values, passages }: { values: Value[]; passages: Passage[] }): Value[] {
  const places = new Map(passages.map(({ passageId, ...place }) => [passageId, place]));
  return values.map(({ factId, passageIds = [] }) => ({
    factId,
    citations: passageIds.map((id) => places.get(id) as Place),
  }));
}

const textsOf = (places: readonly object[]) => places.map((place) => JSON.stringify(place));

describe.each(QUESTIONS)('The passages of %s,', (_, question) => {
  it('looked up for every value, are its citations, in their order', async () => {
    const cited = await ask(question(CITATIONS));
    expect(cited.values.length).toBeGreaterThan(0);
    expect(lookedUp(await ask(question('passageIds', PASSAGES)))).toEqual(cited.values);
  });

  it('are each there once, numbered in the order in which the answer comes to them', async () => {
    const cited = await ask(question(CITATIONS));
    const { passages } = await ask(question('', PASSAGES));
    const places = cited.values.flatMap(({ citations = [] }) => citations);
    expect(textsOf(passages.map(({ passageId: __, ...place }) => place))).toEqual([...new Set(textsOf(places))]);
    expect(passages.map(({ passageId }) => passageId)).toEqual(passages.map((__, index) => String(index + 1)));
  });

  it('have the same numbers whether they, the values that name them or both are asked for', async () => {
    const [numbers, passages, both] = [
      await ask(question('passageIds')),
      await ask(question('', PASSAGES)),
      await ask(question('passageIds', PASSAGES)),
    ];
    expect(numbers.values).toEqual(both.values);
    expect(passages.passages).toEqual(both.passages);
  });
});

describe('The passages of an answer', () => {
  const [COMPARE] = QUESTIONS.map(([, question]) => question) as [Question];
  const ids = (given: readonly string[]) => `ids: ${JSON.stringify(given)}`;

  it('are there without rows, for the same instruments', async () => {
    const { data } = await hub.ask(`{ compare(filter: {}, aspects: ${ALL_ASPECTS}) { ${PASSAGES} } }`);
    expect(data.compare.passages).toEqual((await ask(COMPARE('', PASSAGES))).passages);
  });

  it('are those of the counties that answer while one is silent', async () => {
    const whole = await ask(COMPARE('passageIds', PASSAGES, ids(everyId)));
    silent.add('dalarna');
    try {
      const query = COMPARE('passageIds', PASSAGES, ids(everyId));
      const { data } = await hub.ask(query);
      const left = { values: valuesIn(data.asked), passages: data.asked.passages as Passage[] };
      const others = lookedUp(whole).filter(({ factId }) => !factId.startsWith('dalarna:'));
      expect(lookedUp(left)).toEqual(others);
      expect(left.passages.length).toBeGreaterThan(0);
      expect(left.passages.filter(({ documentId }) => documentId.startsWith('dalarna:'))).toEqual([]);
    } finally {
      silent.clear();
    }
  });

  it('are apart where one instrument stands in two columns, as known at two moments', async () => {
    const moment = new Date().toISOString();
    const asked = ids([A1, `${A1}@${moment}`]);
    const cited = await ask(COMPARE(CITATIONS, '', asked));
    const told = await ask(COMPARE('passageIds', PASSAGES, asked));
    expect(lookedUp(told)).toEqual(cited.values);
    const then = told.passages.filter(({ documentId }) => documentId.endsWith(`@${moment}`));
    expect(then.length).toBeGreaterThan(0);
    expect(then).toHaveLength(told.passages.length / 2);
  });

  it('are as known at the moment of the question', async () => {
    const moment = new Date().toISOString();
    const { data } = await hub.ask(
      `{ compare(filter: {}, asKnownAt: "${moment}", aspects: ["validTo"]) { rows { cells { values { factId ${CITATIONS} passageIds } } } ${PASSAGES} } }`,
    );
    const told = { values: valuesIn(data.compare), passages: data.compare.passages as Passage[] };
    expect(lookedUp(told)).toEqual(told.values.map(({ factId, citations }) => ({ factId, citations })));
    expect(told.passages.every(({ documentId }) => documentId.endsWith(`@${moment}`))).toBe(true);
  });

  it('quote no line that is cited for what it does not say', async () => {
    const { data } = await hub.ask(
      `{ compare(${ids([A1, A3])}, aspects: ["validTo"]) { rows { cells { statedAs values { factId passageIds } } } ${PASSAGES} } }`,
    );
    const [stated, silentOn] = data.compare.rows[0].cells;
    expect([stated.statedAs, silentOn.statedAs]).toEqual(['STATED', 'NOT_STATED']);
    const quotes = (cell: { values: Value[] }) =>
      lookedUp({ values: cell.values, passages: data.compare.passages }).flatMap(({ citations = [] }) =>
        citations.map(({ quote }) => quote !== null),
      );
    expect(new Set(quotes(silentOn))).toEqual(new Set([false]));
    expect(new Set(quotes(stated))).toEqual(new Set([papersPresent]));
  });

  it.runIf(papersPresent)(
    'make an answer with all quotations less than half of what it is with citations',
    async () => {
      const cited = await ask(COMPARE(CITATIONS));
      const numbered = await ask(COMPARE('passageIds', PASSAGES));
      expect(numbered.bytes / cited.bytes).toBeLessThan(1 / 2);
    },
  );
});
