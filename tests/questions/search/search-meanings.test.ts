import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

interface Match {
  fact: string | null;
  aspect: string | null;
  field: { sv: string };
  text: string;
  segments: { text: string; matched: boolean }[];
  words: { asked: string; found: string; how: string }[];
}

interface Hit {
  rank: number;
  instrument: { instrumentId: string };
  reason: { sv: string; en: string };
  matches: Match[];
}

async function search(hub: TestHub, text: string): Promise<Hit[]> {
  const { data, errors } = await hub.ask(
    `query ($text: String!) { search(text: $text, first: 100) {
      nodes { rank instrument { instrumentId } reason { sv en } matches { fact aspect field { sv } text segments { text matched } words { asked found how } } }
    } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return data.search.nodes;
}

const idsOf = (hits: readonly Hit[]) => hits.map(({ instrument }) => instrument.instrumentId);

/** What an agreement says of money, and how the themes of a statement are coded. */
const FINANCING = { kind: 'NO_INCREASED_COMMITMENTS', text: { sv: 'Inget mer betalas', en: 'Nothing more is paid' } };

let hub: TestHub;
const made = titledCounty('skane', '12', ['Paraply', 'Regnkappa', 'Sydväst'], (place) => ({
  ...(place === 0 ? { financing: [FINANCING] } : {}),
  ...(place === 1
    ? {
        statements: [
          {
            kind: 'OBJECTIVE',
            text: { sv: 'Alla är med', en: 'All take part' },
            themes: ['coordination/tuesday-team'],
          },
          { kind: 'OBJECTIVE', text: { sv: 'Alla hörs', en: 'All are heard' }, themes: ['participation'] },
        ],
      }
    : {}),
}));

beforeAll(async () => {
  for (const { id, facts } of made.data.instruments) {
    if (id !== titledId('skane', 1))
      facts.push(madeFact(id, 'themesNotStated', { theme: 'participation' }, { statedAs: 'NOT_STATED' }));
    if (id !== titledId('skane', 0)) facts.push(madeFact(id, 'financing', null));
  }
  const themes: CountyData['county']['themes'] = [
    {
      id: 'coordination/tuesday-team',
      name: { sv: 'Tisdagslaget', en: 'The Tuesday team' },
      definition: { sv: 'Möte', en: 'Meeting' },
    },
  ];
  hub = await startTestHub({
    counties: [{ ...made, data: { ...made.data, county: { ...made.data.county, themes } } }],
  });
});
afterAll(() => hub.close());

describe('The name of an aspect', () => {
  it.each(['Finansiering', 'financing'])('finds what states something under it: %s', async (name) => {
    expect(idsOf(await search(hub, name))).toEqual([titledId('skane', 0)]);
  });

  it('is the reason of the hit, with the first fact that stands under it', async () => {
    const [hit] = await search(hub, 'finansiering');
    expect(hit?.reason).toEqual({
      sv: '”finansiering” hittades under Finansiering, aspektens namn.',
      en: '“finansiering” was found under Financing, name of the aspect.',
    });
    expect(hit?.matches).toEqual([
      {
        fact: `${titledId('skane', 0)}#financing/1`,
        aspect: 'financing',
        field: { sv: 'Finansiering, aspektens namn' },
        text: 'Finansiering',
        segments: [{ text: 'Finansiering', matched: true }],
        words: [{ asked: 'finansiering', found: 'finansiering', how: 'EXACT' }],
      },
    ]);
  });
});

describe('The name of a theme', () => {
  it.each([
    ['in Swedish', 'delaktighet'],
    ['in English', 'participation'],
    ['that is the county’s own', 'tisdagslaget'],
    ['that is broader than one a statement is coded with', 'samordnade insatser'],
  ])('%s finds the instruments whose statements are coded with it', async (_, name) => {
    expect(idsOf(await search(hub, name))).toEqual([titledId('skane', 1)]);
  });

  it('is the reason of the hit', async () => {
    const [hit] = await search(hub, 'delaktighet');
    expect(hit?.reason).toEqual({
      sv: '”delaktighet” hittades under Temats namn ”Delaktighet”.',
      en: '“delaktighet” was found under Name of the theme “Delaktighet”.',
    });
    expect(hit?.matches.map(({ fact }) => fact)).toEqual([`${titledId('skane', 1)}#statements/2`]);
  });
});

describe('A synonym', () => {
  const TITLES = [
    'Vård i familjehem',
    'Vård i fosterhem',
    'Plats på HVB',
    'Platser på ett hem för vård och ett boende',
    'Ett hem för vård eller boende',
    'Barn som vårdas utanför det egna hemmet',
    'Om samhällsvården',
  ];
  let titled: TestHub;
  beforeAll(async () => {
    titled = await startTestHub({ counties: [titledCounty('skane', '12', TITLES)] });
  });
  afterAll(() => titled.close());
  const titlesOf = (hits: readonly Hit[]) =>
    hits.map(({ instrument }) => TITLES[Number(instrument.instrumentId.at(-1))]);

  it.each([
    ['a word', 'fosterhem', ['Vård i fosterhem', 'Vård i familjehem']],
    ['a word in another form', 'fosterhemmen', ['Vård i fosterhem', 'Vård i familjehem']],
    ['a phrase', 'hvb', ['Plats på HVB', 'Ett hem för vård eller boende']],
    ['a phrase in another form', 'samhällsvård', ['Om samhällsvården', 'Barn som vårdas utanför det egna hemmet']],
  ])('is found by the other one, after the word itself: %s', async (_, asked, titles) => {
    expect(titlesOf(await search(titled, asked))).toEqual(titles);
  });

  it('is found by a phrase that is asked for whole', async () => {
    expect(titlesOf(await search(titled, 'hem för vård eller boende'))).toEqual([
      'Platser på ett hem för vård och ett boende',
      'Ett hem för vård eller boende',
      'Plats på HVB',
    ]);
  });

  it('is not found by some of the words of a phrase', async () => {
    expect(titlesOf(await search(titled, 'vård boende'))).not.toContain('Plats på HVB');
  });

  it('is named in the reason, and marked whole', async () => {
    const [, hit] = await search(titled, 'hvb');
    expect(hit?.reason.sv).toBe('”hvb” hittades som ”hem för vård eller boende” (synonym) under Titel.');
    expect(hit?.matches[0]?.segments).toEqual([
      { text: 'Ett ', matched: false },
      { text: 'hem för vård eller boende', matched: true },
    ]);
    expect(hit?.matches[0]?.words).toEqual([{ asked: 'hvb', found: 'hem för vård eller boende', how: 'SYNONYM' }]);
  });

  it('in a title counts less than the word itself in any fact', async () => {
    const ranks = (await search(titled, 'fosterhem')).map(({ rank }) => rank);
    expect(ranks).toEqual([100, 20]);
    expect(20).toBeLessThan((await search(hub, 'finansiering'))[0]?.rank ?? 0);
  });
});

/** A neuter noun alone and in definite form, in the plural and as an owner, as dictionaries give them. */
const NOUNS = [
  ['krav', 'kravet', 'kraven', 'kravets'],
  ['stöd', 'stödet', 'stöden', 'stödets'],
  ['citat', 'citatet', 'citaten', 'citatets'],
  ['organ', 'organet', 'organen', 'organens'],
  ['mål', 'målet', 'målen', 'målens'],
  ['avtal', 'avtalet', 'avtalen', 'avtalens'],
  ['ansvar', 'ansvaret', 'ansvarets'],
  ['papper', 'papperet', 'pappret', 'papperen'],
  ['område', 'området', 'områden', 'områdena', 'områdenas'],
  ['hem', 'hemmet', 'hemmen', 'hemmens'],
  ['år', 'året', 'åren', 'årets'],
  ['råd', 'rådet', 'råden'],
  ['program', 'programmet', 'programmen'],
  ['register', 'registret', 'registren'],
  ['exempel', 'exemplet', 'exemplen'],
  ['tecken', 'tecknet', 'tecknen'],
  ['resultat', 'resultatet', 'resultaten'],
  ['syfte', 'syftet', 'syften', 'syftena'],
  ['namn', 'namnet', 'namnen'],
];

describe('A neuter noun', () => {
  let titled: TestHub;
  beforeAll(async () => {
    const titles = NOUNS.flatMap((forms) => forms.map((form) => `Om ${form}`));
    titled = await startTestHub({ counties: [titledCounty('skane', '12', titles)] });
  });
  afterAll(() => titled.close());

  it.each(NOUNS)('is found in every form by every form: %s, %s', async (...forms) => {
    for (const form of forms) {
      const words = (await search(titled, form)).flatMap(({ matches }) => matches.flatMap((match) => match.words));
      const found = words.filter(({ how }) => how === 'EXACT' || how === 'STEM').map((word) => word.found);
      expect([form, [...new Set(found)].toSorted()]).toEqual([form, forms.toSorted()]);
    }
  });

  it.each([
    'krav kravet',
    'stöd stödet',
    'citat citatet',
    'organ organet',
    'mål målet',
    'avtal avtalet',
    'ansvar ansvaret',
    'papper papperet',
    'område området',
    'hem hemmet',
    'kommun kommunen',
  ])('finds the same of the papers in both forms: %s', async (pair) => {
    const papers = await sharedHub();
    const [alone = '', definite = ''] = pair.split(' ');
    const found = idsOf(await search(papers, alone)).toSorted();
    expect(found).not.toEqual([]);
    expect(idsOf(await search(papers, definite)).toSorted()).toEqual(found);
  });

  it('of five letters is not taken for another word that differs in one', async () => {
    const words = (await search(await sharedHub(), 'avtal')).flatMap(({ matches }) =>
      matches.flatMap((match) => match.words),
    );
    expect(words.map(({ found }) => found)).not.toContain('antal');
  });
});
