import { describe, expect, it } from 'vitest';
import { readPdf } from '#subgraphs/county/intake/documents/reading/pdf.ts';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { A1, DIRECTIVE, OTHERS } from '#tests/support/fixture-ids.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { EVERY_INSTRUMENT, openedOnce } from './every-instrument.ts';
import { connectionsOf, drawn, shortenedAs, tabled } from './lineage-connections.ts';
import { elementOnPage, factsOn, instrumentAddress, onOneLine, textOf } from './read-page.ts';

interface Words {
  sv: string;
  en: string;
}

interface Fact {
  id: string;
  statedAs: string;
  inWords: Words | null;
  wording: string | null;
  reasoning: Words | null;
  note: Words | null;
  citations: { documentTitle: string; lineStart: number; lineEnd: number; quote: string | null }[];
}

const FACTS = `query ($id: ID!) {
  node(id: $id) {
    ... on Instrument {
      facts {
        id statedAs inWords { sv en } wording reasoning { sv en } note { sv en }
        citations { documentTitle lineStart lineEnd quote }
      }
    }
  }
}`;

const THEMES = `query ($id: ID!) {
  themes { name { sv } }
  node(id: $id) { ... on Instrument { statements { id themes { name { sv } } } } }
}`;

/** What is said of how a fact stands to the paper. */
const SAID: Readonly<Record<string, Words>> = {
  STATED: { sv: '', en: '' },
  INFERRED: { sv: 'slutsats', en: 'inferred' },
  NOT_STATED: { sv: 'Ej angivet', en: 'Not stated' },
  ILLEGIBLE: { sv: 'Oläsligt', en: 'Illegible' },
};

/** The id of a fact's place on the page, as links to it have it. */
function anchorOf(id: string): string {
  return `fakta-${id.split('#')[1]?.replace('/', '-')}`;
}

describe('The page of an instrument has every fact with its words, wording, lines and standing', () => {
  it.each([...EVERY_INSTRUMENT.map((id) => [id, 'sv'] as const), [A1, 'en'] as const, [DIRECTIVE, 'en'] as const])(
    'of %s, in %s',
    async (id, language) => {
      const hub = await pagesHub();
      const { data } = await hub.ask(FACTS, { id });
      const facts: Fact[] = data.node.facts;
      const shown = factsOn(await openedOnce(id, language));
      expect(shown.map(({ anchor }) => anchor).sort()).toEqual(facts.map((fact) => anchorOf(fact.id)).sort());
      for (const { id: fact, statedAs, inWords, wording, reasoning, note, citations } of facts) {
        const own = shown.find(({ anchor }) => anchor === anchorOf(fact));
        expect(own?.stands, fact).toBe(statedAs);
        for (const words of [inWords, reasoning, note]) expect(own?.text).toContain(onOneLine(words?.[language]));
        expect(own?.text).toContain(onOneLine(wording));
        expect(own?.text).toContain(SAID[statedAs]?.[language]);
        for (const { documentTitle, lineStart, lineEnd, quote } of citations) {
          expect(own?.text).toContain(lineStart === lineEnd ? `${lineStart}` : `${lineStart}–${lineEnd}`);
          expect(own?.cited).toContain(onOneLine(documentTitle));
          expect(own?.cited).toContain(onOneLine(quote));
        }
      }
    },
  );
});

describe('The page of an instrument names every theme', () => {
  it.each(EVERY_INSTRUMENT)('of %s, with the statements on it or that none is stated', async (id) => {
    const hub = await pagesHub();
    const { data } = await hub.ask(THEMES, { id });
    const rows = [...(await openedOnce(id)).matchAll(/<div><dt>(.*?)<\/dt><dd>([\s\S]*?)<\/dd><\/div>/g)];
    for (const { name } of data.themes) {
      const said = rows.find(([, theme = '']) => textOf(theme) === name.sv)?.[2] ?? '';
      const statements: { id: string; themes: { name: Words }[] }[] = data.node.statements;
      const own = statements.filter(({ themes }) => themes.some((theme) => theme.name.sv === name.sv));
      expect([...said.matchAll(/class="nr" href="#([^"]+)"/g)].map(([, anchor]) => anchor)).toEqual(
        own.map((statement) => anchorOf(statement.id)),
      );
      expect(textOf(said).includes('Ej angivet'), name.sv).toBe(own.length === 0);
    }
  });
});

describe('The lineage on the page of an instrument', () => {
  it.each(EVERY_INSTRUMENT)('of %s is the same in its picture, its table and the API', async (id) => {
    const page = await openedOnce(id);
    const asked = await connectionsOf(id);
    expect(tabled(page).sort()).toEqual(asked.toSorted());
    expect(drawn(page).sort()).toEqual(asked.map(shortenedAs(drawn(page))).sort());
    if (asked.length === 0) expect(textOf(elementOnPage(page, 'slaktskap'))).toContain('Inga samband');
  });

  it('shows what papers do not name, without a link', async () => {
    const page = await openedOnce(OTHERS);
    expect(page).toMatch(/<g class="knot unnamed">/);
    const links = [
      ...page.slice(page.indexOf('<svg'), page.indexOf('</svg>')).matchAll(/<a class="knot" href="([^"]+)"/g),
    ];
    expect(links.length).toBeGreaterThan(0);
    for (const [, address] of links) expect(address).toMatch(/^\/handling\/dalarna:/);
  });
});

describe.runIf(browserPresent)('In a browser, the page of an instrument', () => {
  async function opened() {
    const { url } = await pagesHub();
    const page = await newVisitor();
    await page.goto(`${url}${instrumentAddress(DIRECTIVE)}`);
    return page;
  }

  it('leads by keyboard to the lines that are cited, and back to where one was', async () => {
    const page = await opened();
    const fact = page.locator('#fakta-periodFrom-1');
    await page.locator('#fraga-periodFrom h3 a').focus();
    await page.keyboard.press('Tab');
    const lines = fact.getByRole('button');
    expect(await lines.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    const quotation = page.locator(`#${await lines.getAttribute('popovertarget')}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => quotation.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => quotation.isVisible()).toBe(false);
    expect(await lines.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await page.context().close();
  });

  it('leads from its list of parts, and from a theme to what is said on it, with a place in the address', async () => {
    const page = await opened();
    await page.getByRole('navigation', { name: 'På sidan' }).getByRole('link', { name: 'Historik' }).click();
    expect(new URL(page.url()).hash).toBe('#historik');
    const number = page.locator('.themes a.nr').first();
    const place = await number.getAttribute('href');
    await number.click();
    expect(new URL(page.url()).hash).toBe(place);
    await expect.poll(() => page.locator(`${place}:target`).isVisible()).toBe(true);
    await page.goBack();
    expect(new URL(page.url()).hash).toBe('#historik');
    await page.context().close();
  });

  it('prints every fact, with the documents whose lines it names', async () => {
    const page = await opened();
    const { lines } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const printed = lines.join('').replaceAll(/\d+ \/ \d+/g, '');
    // Facts stand whole on one page of paper; only its number can come between.
    const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const hub = await pagesHub();
    const { data } = await hub.ask(FACTS, { id: DIRECTIVE });
    const facts: Fact[] = data.node.facts;
    for (const { inWords, wording, reasoning, note, citations } of facts)
      for (const words of [inWords?.sv, wording, reasoning?.sv, note?.sv, citations[0]?.documentTitle])
        expect(letters(printed)).toContain(letters(words ?? ''));
    await page.context().close();
  });
});
