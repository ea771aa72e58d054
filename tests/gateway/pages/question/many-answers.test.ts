import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTIES, madeCounty } from '#tests/support/made/made-county.ts';
import { manyAgreements } from '#tests/support/made/many-agreements.ts';
import { allOf, attributeOf, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { readAnswers } from './read-answers.ts';

/** More than a page shows. */
const COUNT = 320;
const { slug, code } = COUNTIES[0] as (typeof COUNTIES)[number];
const { county, data } = madeCounty({ slug, code, instruments: 0 });

let hub: ServedHub;
beforeAll(async () => {
  hub = await startServedHub({ counties: [{ county, data: { ...data, instruments: manyAgreements(slug, COUNT) } }] });
});
afterAll(() => hub.close());

async function open(path: string): Promise<string> {
  return (await fetch(`${hub.url}${path}`, { headers: { accept: 'text/html' } })).text();
}

/** Where a link of a page with these words leads. */
function linkOf(page: string, words: string): string {
  const [link] = allOf(readHtml(page), 'a').filter((one) => wordsOf(one) === words);
  return link ? attributeOf(link, 'href') : '';
}

describe('A question to many instruments', () => {
  it('shows a part of the answers on a page of less than a megabyte, and the others on those that follow', async () => {
    const seen: string[] = [];
    let path = '/fraga/validFrom';
    for (let pages = 0; path !== '' && pages < COUNT; pages++) {
      const page = await open(path);
      expect(page.length).toBeLessThan(1_000_000);
      const groups = readAnswers(readHtml(page));
      seen.push(...groups.map(({ heading }) => heading));
      path = linkOf(page, 'Fler svar →');
    }
    expect(new Set(seen).size).toBe(seen.length);
    const whole = await hub.ask('{ answerGroups(aspect: "validFrom") { groups { count } } }');
    expect(seen).toHaveLength(whole.data.answerGroups.groups.length);
  });

  it('leads from the first of those that lack an answer to all of them', async () => {
    const page = await open('/fraga/financing');
    const [group] = readAnswers(readHtml(page));
    expect(group?.missing).toBe('NOT_CODED');
    const ids = group?.answers.map(({ id }) => id) ?? [];
    expect(ids.length).toBeLessThan(COUNT);
    let path = linkOf(page, `… och ${COUNT - ids.length} handlingar till`);
    const all: string[] = [];
    while (path !== '') {
      const part = await open(path);
      all.push(...readAnswers(readHtml(part)).flatMap(({ answers }) => answers.map(({ id }) => id)));
      path = linkOf(part, 'Fler svar →');
    }
    expect(new Set(all).size).toBe(COUNT);
    expect(all).toHaveLength(COUNT);
  });
});
