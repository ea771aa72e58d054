import { describe, expect, it } from 'vitest';
import { A1, DIRECTIVE } from '#tests/support/fixture-ids.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { EVERY_INSTRUMENT, pageOf } from './every-instrument.ts';
import { factsOn, inOneLine, textOf } from './read-page.ts';

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
      const shown = factsOn(await pageOf(id, language));
      expect(shown.map(({ anchor }) => anchor).sort()).toEqual(facts.map((fact) => anchorOf(fact.id)).sort());
      for (const { id: fact, statedAs, inWords, wording, reasoning, note, citations } of facts) {
        const own = shown.find(({ anchor }) => anchor === anchorOf(fact));
        expect(own?.stands, fact).toBe(statedAs);
        for (const words of [inWords, reasoning, note]) expect(own?.text).toContain(inOneLine(words?.[language]));
        expect(own?.text).toContain(inOneLine(wording));
        expect(own?.text).toContain(SAID[statedAs]?.[language]);
        for (const { documentTitle, lineStart, lineEnd, quote } of citations) {
          expect(own?.text).toContain(lineStart === lineEnd ? `${lineStart}` : `${lineStart}–${lineEnd}`);
          expect(own?.cited).toContain(inOneLine(documentTitle));
          expect(own?.cited).toContain(inOneLine(quote));
        }
      }
    },
  );
});

describe('The page of an instrument names every theme', () => {
  it.each(EVERY_INSTRUMENT)('of %s, with the statements on it or that none is stated', async (id) => {
    const hub = await pagesHub();
    const { data } = await hub.ask(THEMES, { id });
    const rows = [...(await pageOf(id)).matchAll(/<div><dt>(.*?)<\/dt><dd>([\s\S]*?)<\/dd><\/div>/g)];
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
