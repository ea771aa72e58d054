import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { papers, papersPresent, withheldNames } from '#tests/support/papers.ts';
import { partsOfPage, wordsOfPage } from '#tests/support/words-of-page.ts';

interface Row {
  factId: string;
  statedAs: string;
  instrument: { instrumentId: string } | null;
  document: { documentId: string } | null;
  citations: { documentId: string; lineStart: number; lineEnd: number }[];
}

/** The documents of the papers, by what their files begin with. */
const PAPERS_OF = [
  ['D0', 'ostergotland:document:beslutsforslag-samverkan'],
  ['D1', 'ostergotland:document:forslag-till-parterna'],
  ['D3', 'dalarna:document:uppdragsdirektiv'],
] as const;

const ROW =
  'factId statedAs instrument { instrumentId } document { documentId } citations { documentId lineStart lineEnd }';

/** Every fact of the hub, by a question that the page does not ask. */
async function allFacts(): Promise<Row[]> {
  const hub = await pagesHub();
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await hub.ask(
      `query ($after: String) { facts(first: 100, after: $after) { nodes { ${ROW} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    rows.push(...data.facts.nodes);
    if (!data.facts.pageInfo.hasNextPage) return rows;
    after = data.facts.pageInfo.endCursor;
  }
}

interface PageLine {
  number: number;
  words: string;
  /** What the mark opens that the line has, or goes on with; empty where it has none. */
  opens: string;
}

/** The lines of a paper as its page has them. */
function linesIn(page: string): PageLine[] {
  const [, list = ''] = /<ol class="paper"[^>]*>([\s\S]*?)<\/ol>/.exec(page) ?? [];
  const asides = new Map(
    partsOfPage(page, '<div class="cited" popover id="').map((part) => [part.slice(0, part.indexOf('"')), part]),
  );
  let mark = '';
  return partsOfPage(list, '<li id="rad-').map((part) => {
    const words = wordsOfPage(/<span class="words">([\s\S]*?)<\/span>/.exec(part)?.[1] ?? '');
    mark = /popovertarget="([^"]*)"/.exec(part)?.[1] ?? mark;
    const isCited = /^\d+" class="cited-line"/.test(part);
    return { number: Number.parseInt(part, 10), words, opens: isCited ? (asides.get(mark) ?? '') : '' };
  });
}

/** Where a fact is, within the hub. */
function addressOf({ factId, instrument, document }: Row): string {
  const anchor = `#fakta-${(factId.split('#')[1] ?? '').replace('/', '-')}`;
  return (instrument ? `/handling/${instrument.instrumentId}` : `/dokument/${document?.documentId}`) + anchor;
}

describe.runIf(papersPresent).each(PAPERS_OF)('The page of the paper %s', (paper, id) => {
  let page: string;
  let lines: PageLine[];
  let citing: Row[];
  beforeAll(async () => {
    page = await (await openPage(`/dokument/${id}`)).text();
    lines = linesIn(page);
    citing = (await allFacts()).filter(({ citations }) => citations.some(({ documentId }) => documentId === id));
  });

  it('has the lines of the paper, without the names that facts withhold', () => {
    const [, text = ''] = papers.find(([file]) => file.startsWith(paper)) ?? [];
    const expected = text
      .split('\n')
      .map((line) => withheldNames.reduce((left, name) => left.replaceAll(name, '[namn]'), line));
    expect(lines.map(({ words }) => words)).toEqual(expected.map((line) => line.replaceAll(/\s+/g, ' ').trim()));
    expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
  });

  it('leads from every line that a fact stands on to the fact, and marks no other line', () => {
    const said = citing.filter(({ statedAs }) => statedAs !== 'NOT_STATED');
    expect(said.length).toBeGreaterThan(10);
    for (const { number, words, opens } of lines) {
      const own = said.filter(({ citations }) =>
        citations.some((at) => at.documentId === id && at.lineStart <= number && number <= at.lineEnd),
      );
      const opened = [...opens.matchAll(/href="([^"]*#fakta-[^"]*)"/g)].map(([, href]) => href);
      expect(opened.toSorted(), `line ${number}`).toEqual(words ? own.map(addressOf).toSorted() : []);
    }
  });

  it('leads from everything that it was read for in vain to the fact, with the lines', () => {
    const [, vain = ''] = page.split('<dl class="vain">');
    const silent = citing.filter(({ statedAs }) => statedAs === 'NOT_STATED');
    for (const fact of silent) {
      expect(vain).toContain(`href="${addressOf(fact)}"`);
      for (const { documentId, lineStart } of fact.citations)
        if (documentId === id) expect(vain).toContain(`#rad-${lineStart}"`);
    }
  });

  it('is led back to from every fact, at the line', async () => {
    const pages = new Map<string, string>();
    for (const fact of citing) {
      const [address = '', anchor = ''] = addressOf(fact).split('#');
      const own = pages.get(address) ?? (await (await openPage(address)).text());
      pages.set(address, own);
      expect(own).toContain(`id="${anchor}"`);
      for (const { documentId, lineStart } of fact.citations)
        if (documentId === id) expect(own).toContain(`/dokument/${id}#rad-${lineStart}"`);
    }
  });
});
