import { describe, expect, it } from 'vitest';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

interface Answered {
  totalCount: number;
  leftOut: string[];
  nodes: {
    instrument: { instrumentId: string } | null;
    document: { documentId: string } | null;
    reason: { sv: string };
    matches: { segments: { text: string; matched: boolean }[]; citations: { lineStart: number }[] }[];
  }[];
}

async function ask(text: string, filter: object = {}): Promise<Answered> {
  const hub = await pagesHub();
  const { data } = await hub.ask(
    `query ($text: String!, $filter: InstrumentFilter) {
      search(text: $text, filter: $filter, first: 20) {
        totalCount leftOut
        nodes {
          instrument { instrumentId } document { documentId } reason { sv }
          matches { segments { text matched } citations { lineStart } }
        }
      }
    }`,
    { text, filter },
  );
  return data.search;
}

async function pageAt(address: string): Promise<ReadElement> {
  const response = await openPage(address);
  expect(response.status).toBe(200);
  return readHtml(await response.text());
}

const hitsOf = (page: ReadElement) => allOf(page, 'li.hit');
const spacesOnce = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('A search on its page', () => {
  it('has every hit in the hub’s order, with a link to what was found', async () => {
    const { nodes, totalCount } = await ask('placerade barn');
    const page = await pageAt('/sok?q=placerade+barn');
    const links = hitsOf(page).map((hit) =>
      attributeOf(allOf(allOf(hit, 'h2')[0] as ReadElement, 'a')[0] as ReadElement, 'href'),
    );
    expect(links).toEqual(
      nodes.map(({ instrument, document }) =>
        instrument ? `/handling/${instrument.instrumentId}` : `/dokument/${document?.documentId}`,
      ),
    );
    expect(wordsOf(allOf(page, 'p.lead')[0] as ReadElement)).toContain(`${totalCount} träffar`);
  });

  it('marks the very words that the hub found, and none besides', async () => {
    const { nodes } = await ask('placerade barn');
    const marked = hitsOf(await pageAt('/sok?q=placerade+barn')).map((hit) => allOf(hit, 'mark').map(wordsOf));
    expect(marked).toEqual(
      nodes.map(({ matches }) =>
        matches.flatMap(({ segments }) =>
          segments.filter(({ matched }) => matched).map(({ text }) => spacesOnce(text)),
        ),
      ),
    );
  });

  it('says of every hit why it was found, and of every place on which lines', async () => {
    const { nodes } = await ask('fosterhem');
    const hits = hitsOf(await pageAt('/sok?q=fosterhem'));
    expect(hits.length).toBeGreaterThan(0);
    for (const [index, hit] of hits.entries()) {
      expect(wordsOf(hit)).toContain(`Varför: ${nodes[index]?.reason.sv}`);
      const cited = nodes[index]?.matches.filter(({ citations }) => citations.length > 0) ?? [];
      expect(allOf(hit, 'button.cite')).toHaveLength(cited.length);
    }
  });

  it('leads from a place to the fact on the page of its instrument', async () => {
    const [hit] = hitsOf(await pageAt('/sok?q=fosterhem')) as [ReadElement];
    const links = allOf(hit, 'p.from').flatMap((from) => allOf(from, 'a').map((link) => attributeOf(link, 'href')));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^\/handling\/[a-z:0-9-]+#fakta-\w+-/);
  });

  it('tells which common words were not searched for', async () => {
    const { leftOut } = await ask('ett barn och en skola');
    expect(leftOut.length).toBeGreaterThan(0);
    expect(wordsOf(await pageAt('/sok?q=ett+barn+och+en+skola'))).toContain(
      `Vanliga ord som inte söktes: ${leftOut.join(', ')}`,
    );
    expect(wordsOf(await pageAt('/sok?q=skola'))).not.toContain('Vanliga ord');
  });

  it('is narrowed by county, kind and theme, as its address says', async () => {
    const filter = { counties: ['20'], kinds: ['AGREEMENT'], themes: ['school'] };
    const { nodes } = await ask('barn', filter);
    const page = await pageAt('/sok?q=barn&counties=20&kinds=AGREEMENT&themes=school');
    expect(hitsOf(page)).toHaveLength(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);
    const chosen = allOf(page, 'input').filter(({ attributes }) => 'checked' in attributes);
    expect(chosen.map((input) => attributeOf(input, 'value'))).toEqual(['20', 'AGREEMENT']);
  });

  it('goes on to more hits where there are more than a page has', async () => {
    const { totalCount } = await ask('och');
    const first = await pageAt('/sok?q=och');
    const more = allOf(first, 'a').find((link) => wordsOf(link) === 'Fler träffar');
    expect(totalCount > hitsOf(first).length).toBe(more !== undefined);
  });
});

describe('A search that finds nothing', () => {
  it('says what that means, and what to try', async () => {
    const words = wordsOf(await pageAt('/sok?q=xyzzy&counties=20'));
    expect(words).toContain('0 träffar');
    expect(words).toContain('Det betyder inte att länen inte har kommit överens om det');
    expect(words).toContain('Sök utan avgränsning');
  });
});

describe('What is odd to search for', () => {
  it.each([
    ['/sok', 'Det går att söka efter högst 200 tecken, och här är 201'],
    ['/en/search', 'At most 200 characters can be searched for, and here are 201'],
  ])('is refused in words where it is too long, at %s', async (path, words) => {
    const response = await openPage(`${path}?q=${'a'.repeat(201)}`);
    expect(response.status).toBe(400);
    expect(wordsOfPage(await response.text())).toContain(words);
  });

  it('is refused with the hub’s reason where it has too many words', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`).join('+');
    const response = await openPage(`/sok?q=${words}`);
    expect(response.status).toBe(400);
    expect(wordsOfPage(await response.text())).toContain('Navet säger');
  });

  it.each(['<script>alert(1)</script>', '"><u id=x>', "' OR 1=1", '%', '\u0000\u202e', '🧒'])(
    'is searched for as it is written: %j',
    async (text) => {
      const response = await openPage(`/sok?q=${encodeURIComponent(text)}`);
      const page = await response.text();
      expect([200, 400]).toContain(response.status);
      expect(page).not.toContain('<script>alert');
      expect(page).not.toContain('<u id=x>');
    },
  );
});
