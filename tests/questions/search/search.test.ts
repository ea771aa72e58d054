import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#schema/shared/limits.ts';
import { A1, A4, A5, A6, A7, A8, DIRECTIVE, GUIDELINES } from '#tests/support/fixture-ids.ts';
import { papersPresent, withheldNames } from '#tests/support/papers.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

interface Word {
  asked: string;
  found: string;
  how: string;
}

interface Match {
  fact: string;
  aspect: string;
  language: string;
  text: string;
  segments: { text: string; matched: boolean }[];
  words: Word[];
  citations: { lineStart: number }[];
}

interface Hit {
  rank: number;
  instrument: { instrumentId: string };
  reason: { sv: string; en: string };
  matches: Match[];
}

interface Found {
  hits: Hit[];
  ids: string[];
  /** All that was found in the texts shown. */
  words: Word[];
  totalCount: number | null;
  leftOut: string[];
  counties: { county: { slug: string }; status: string }[];
  errors: Answer['errors'];
}

async function search(text: string, filter: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await hub.ask(
    `query ($text: String!, $filter: InstrumentFilter) { search(text: $text, filter: $filter, first: 100) {
      totalCount leftOut counties { county { slug } status }
      nodes { rank instrument { instrumentId } reason { sv en } matches {
        fact aspect language text segments { text matched } words { asked found how } citations { lineStart }
      } }
    } }`,
    { text, filter },
  );
  const hits: Hit[] = data.search.nodes;
  return {
    ...data.search,
    errors,
    hits,
    ids: hits.map(({ instrument }) => instrument.instrumentId),
    words: hits.flatMap(({ matches }) => matches.flatMap(({ words }) => words)),
  };
}

describe('A word is found', () => {
  it.each([
    ['in another number', 'överenskommelser', A1, { found: 'överenskommelse', how: 'STEM' }],
    ['in another form', 'placerad', A6, { found: 'placerade', how: 'STEM' }],
    ['in English as well', 'agreements', A7, { found: 'agreement', how: 'STEM' }],
    ['as the beginning of a compound', 'ungdom', A4, { found: 'ungdomshälsa', how: 'PREFIX' }],
    ['when it is misspelt', 'samvärkan', A6, { found: 'samverkan', how: 'SIMILAR' }],
    ['when it is written without dots and rings', 'ungdomshalsa', A4, { found: 'ungdomshälsa', how: 'SIMILAR' }],
    ['in capitals', 'VÄSTBUS', A8, { found: 'västbus', how: 'EXACT' }],
    ['with its marks as characters of their own', 'va\u0308stbus', A6, { found: 'västbus', how: 'EXACT' }],
  ])('%s', async (_, asked, id, word) => {
    const { hits } = await search(asked);
    const hit = hits.find(({ instrument }) => instrument.instrumentId === id);
    const own = hit?.matches.flatMap(({ words }) => words);
    expect(own).toContainEqual({ asked: asked.toLowerCase().normalize('NFC'), ...word });
  });

  it('as the very word only where its dots and rings are the same', async () => {
    const { words } = await search('hälsa');
    expect(words.filter(({ how }) => how === 'EXACT').every(({ found }) => found === 'hälsa')).toBe(true);
    const { words: plain } = await search('halsa');
    expect(plain).toContainEqual({ asked: 'halsa', found: 'hälsa', how: 'SIMILAR' });
    expect(plain.filter(({ how }) => how === 'EXACT')).toEqual([]);
  });

  it.each([
    ['another year', '2031'],
    ['a year that begins so', '202'],
    ['another law', '1976:581'],
  ])('but a number never as %s', async (_, number) => {
    expect((await search(number)).ids).toEqual([]);
  });

  it.each([
    ['a title', 'Västbus riktlinjer', GUIDELINES],
    ['a wording', 'falla mellan stolarna', A6],
    ['a party', 'Ödeshögs kommun', A1],
    ['what happened, in the hub’s words', 'förslaget bordlagt', A4],
    ['a condition of a target group', 'riskbruk', A5],
    ['a role that leads', 'Mårtensson', DIRECTIVE],
  ])('in %s', async (_, text, id) => {
    expect((await search(text)).ids).toContain(id);
  });
});

describe('A search for several words', () => {
  it('finds instruments that hold all of them', async () => {
    const [vastbus, both] = [await search('västbus'), await search('västbus stolarna')];
    expect(vastbus.ids.length).toBeGreaterThan(1);
    expect(both.ids).toEqual([A6]);
  });

  it('finds nothing where one of them is nowhere', async () => {
    expect((await search('samverkan xylofon')).ids).toEqual([]);
  });

  it('leaves common words of both languages out and says so', async () => {
    const found = await search('the ungdomshälsa och xylofon');
    expect(found.leftOut).toEqual(['the', 'och']);
    expect((await search('och ungdomshälsa')).ids).toEqual((await search('ungdomshälsa')).ids);
  });

  it('looks for common words where there are no others', async () => {
    const { leftOut, words } = await search('och');
    expect(leftOut).toEqual([]);
    expect(words).toContainEqual({ asked: 'och', found: 'och', how: 'EXACT' });
  });

  it('takes a whole title and finds its instrument first', async () => {
    const title =
      'Överenskommelse mellan Region Östergötland och Östergötlands kommuner om samverkan kring trygg och säker vård för barn och unga 0-20 år, som vårdas utanför det egna hemmet';
    expect((await search(title)).ids[0]).toMatch(/^ostergotland:agreement:trygg-saker-vard-20(19|20)$/);
  });
});

describe('A word that is nowhere', () => {
  it('is answered by every county with nothing', async () => {
    const { hits, totalCount, counties, errors } = await search('xylofon');
    expect([hits, totalCount, errors]).toEqual([[], 0, undefined]);
    expect(counties.map(({ status }) => status)).toEqual(Array(3).fill('ANSWERED'));
  });

  it.each(['vgregion', 'vastkom', 'mobil'])('is part of contact data: %s', async (text) => {
    const { words } = await search(text);
    expect(words.filter(({ how }) => how !== 'SIMILAR')).toEqual([]);
  });

  it.runIf(papersPresent)('is the name of a person whom the papers give no leading or representing role', async () => {
    expect(withheldNames).not.toEqual([]);
    for (const name of withheldNames) expect((await search(name)).ids).toEqual([]);
  });
});

describe('A hit', () => {
  it('says for each word which one was found, how and where, in both languages', async () => {
    const { hits } = await search('bordlagd ungdomshälsa');
    expect(hits).toMatchObject([
      {
        instrument: { instrumentId: A4 },
        reason: {
          sv: '”bordlagd” hittades som ”bordlagt” (samma ordstam) under Livscykel, ordalydelse; ”ungdomshälsa” hittades under Titel.',
          en: '“bordlagd” was found as “bordlagt” (the same stem) under Life cycle, wording; “ungdomshälsa” was found under Title.',
        },
      },
      { instrument: { instrumentId: DIRECTIVE } },
    ]);
  });

  it('marks what was found, and its pieces join to the text', async () => {
    const { hits } = await search('samverkan barn kommun');
    const matches = hits.flatMap((hit) => hit.matches);
    expect(matches.length).toBeGreaterThan(10);
    for (const { text, segments, words } of matches) {
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      const marked = new Set(segments.filter(({ matched }) => matched).map((segment) => segment.text.toLowerCase()));
      expect(marked).toEqual(new Set(words.map(({ found }) => found)));
    }
  });

  it('shows texts as the instrument’s own facts say them', async () => {
    const { hits } = await search('ungdomshälsa');
    for (const { instrument, matches } of hits) {
      const facts = 'facts { id wording inWords { sv en } value citations { lineStart } }';
      const { data } = await hub.ask(`{ node(id: "${instrument.instrumentId}") { ... on Instrument { ${facts} } } }`);
      for (const { fact, text, citations } of matches) {
        const own = data.node.facts.find(({ id }: { id: string }) => id === fact);
        expect(JSON.stringify(own)).toContain(JSON.stringify(text).slice(1, -1));
        expect(citations).toEqual(own.citations);
      }
    }
  });

  it('shows few texts, of different facts, each with its lines', async () => {
    const { hits } = await search('barn');
    for (const { matches } of hits) {
      expect(matches.length).toBeLessThanOrEqual(limits.searchMatches);
      expect(new Set(matches.map(({ fact }) => fact)).size).toBe(matches.length);
      expect(matches.every(({ citations }) => citations.length > 0)).toBe(true);
    }
  });

  it('shows for each word the text where it counts most', async () => {
    const asked = ['bordlagd', 'ungdomshälsa', 'pilotprojekt'];
    const { hits } = await search(asked.join(' '));
    const shown = hits.flatMap(({ matches }) => matches.flatMap(({ words }) => words.map((word) => word.asked)));
    expect(hits.map(({ instrument }) => instrument.instrumentId)).toEqual([A4, DIRECTIVE]);
    expect(new Set(shown)).toEqual(new Set(asked));
  });
});

describe('Hits', () => {
  it('stand by rank, of all counties in one order, and equals by id', async () => {
    const { hits } = await search('samverkan');
    const order = hits.map(({ rank, instrument }) => ({ rank, id: instrument.instrumentId }));
    expect(new Set(order.map(({ id }) => id.split(':')[0])).size).toBe(3);
    expect(order).toEqual(order.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)));
  });

  it('have a word in the title before one said elsewhere', async () => {
    expect((await search('ungdomshälsa')).ids).toEqual([A4, DIRECTIVE]);
  });

  it('keep to the filter of lists', async () => {
    const { ids, totalCount, counties } = await search('samverkan', { counties: ['14'], kinds: ['GUIDELINES'] });
    expect(ids).toEqual([GUIDELINES]);
    expect(totalCount).toBe(1);
    expect(counties.map(({ status }) => status)).toEqual(['NOT_ASKED', 'ANSWERED', 'NOT_ASKED']);
  });
});

describe('A county that is silent', () => {
  it('is named, beside the hits of the others', async () => {
    const whole = await search('samverkan');
    silent.add('dalarna');
    const { ids, totalCount, counties, errors } = await search('samverkan');
    expect(ids).toEqual(whole.ids.filter((id) => !id.startsWith('dalarna:')));
    expect(totalCount).toBe(ids.length);
    expect(counties).toContainEqual({ county: { slug: 'dalarna' }, status: 'UNAVAILABLE' });
    expect(errors).toMatchObject([{ extensions: { county: 'dalarna', code: 'COUNTY_UNAVAILABLE' } }]);
  });
});
