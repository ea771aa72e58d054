import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { allOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

describe('The guide for analysts', () => {
  let read: ReadElement;
  let query: string;

  beforeAll(async () => {
    read = readHtml(await (await openPage('/guide')).text());
    query = wordsOf(allOf(read, 'pre')[0] as ReadElement);
  });

  it('shows a query that the public schema takes', async () => {
    const { gateway } = await pagesHub();
    expect(validate(await gateway.getSchema(), parse(query))).toEqual([]);
  });

  it('answers it as the hub does: how many say something, of how many that have been read', async () => {
    const { data } = await (await pagesHub()).ask(query);
    const { counts, groups } = data.answerGroups;
    const some = counts.stated + counts.inferred;
    const all = some + counts.notStated;
    expect(wordsOf(read)).toContain(
      `${some} av ${all} handlingar säger något om hur det finansieras: ${Math.round((100 * some) / all)} %`,
    );
    const [answers] = allOf(read, 'ul.answered') as [ReadElement];
    expect(allOf(answers, 'li')).toHaveLength(groups.length);
    expect(wordsOf(answers)).toContain(groups[0].answers[0].cell.values[0].inWords.sv);
  });

  it('reckons its own example right', () => {
    const words = wordsOf(read);
    expect(
      [Math.round((3 / 12) * 100), Math.round((3 / 7) * 100)].every((share) => words.includes(`${share} procent`)),
    ).toBe(true);
  });

  it.each(['/guide', '/en/guide'])(
    'explains the five reasons, the certainties and the verdicts, at %s',
    async (address) => {
      const page = readHtml(await (await openPage(address)).text());
      expect(allOf(page, 'dl.legend').map((legend) => allOf(legend, 'dt').length)).toEqual([5, 4, 8]);
    },
  );
});

describe('The page about the hub', () => {
  it('tells the versions of the hub, the contract and the codebook', async () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    const { data } = await (await pagesHub()).ask('{ codebook { version } }');
    const words = wordsOfPage(await (await openPage('/en/about')).text());
    for (const said of [
      `The hub ${version}`,
      `The contract with counties ${CONTRACT_VERSION}`,
      `The codebook ${data.codebook.version}`,
    ])
      expect(words).toContain(said);
  });

  it.each([
    ['/om', 'säger inte vem som ger ut det'],
    ['/en/about', 'do not say who publishes it'],
    ['/tillganglighet', 'säger inte vem som ger ut det'],
    ['/en/accessibility', 'do not say who publishes it'],
  ])('names nobody as publisher where nobody is told, at %s', async (address, words) => {
    expect(wordsOfPage(await (await openPage(address)).text())).toContain(words);
  });

  it('sets no cookie', async () => {
    for (const address of ['/', '/om', '/sok?q=skola&my=20'])
      expect((await openPage(address)).headers.get('set-cookie')).toBeNull();
  });
});

describe('The accessibility statement', () => {
  it.each(['/tillganglighet', '/en/accessibility'])(
    'names the act, the level, the authority and the day, at %s',
    async (address) => {
      const page = await (await openPage(address)).text();
      for (const said of ['2018:1937', 'WCAG 2.1', 'Digg', 'GraphiQL', 'axe'])
        expect(wordsOfPage(page)).toContain(said);
      expect(page).toMatch(/<time datetime="20\d\d-\d\d-\d\d">/);
    },
  );
});
