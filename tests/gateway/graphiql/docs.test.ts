import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { entriesOf, foundIn } from '#gateway/graphiql/browser/docs/search-schema.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { openGraphiql } from './open-graphiql.ts';

const SCHEMA = buildSchema(`
  """
  Frågor

  Questions
  """
  type Query {
    """
    Hur något betalas

    How something is paid
    """
    money("""
    Län, efter kod

    Counties, by code
    """ counties: [ID!]): Kind
  }
  """
  Sätt att betala

  Ways of paying
  """
  enum Kind {
    """
    Delas lika

    Shared equally
    """
    EQUAL
  }
`);

const named = (search: string) =>
  foundIn(entriesOf(SCHEMA), search).map(({ kind, type, name }) => `${kind} ${type} ${name}`);

describe('The documentation', () => {
  it.each([
    ['a Swedish word', 'betalas', ['field Query money']],
    ['an English word', 'equally', ['value Kind EQUAL']],
    ['a name', 'kind', ['type Kind Kind', 'value Kind EQUAL'].slice(0, 1)],
    ['words in another order, without dots', 'kod LAN', ['argument Query money(counties:)']],
    ['what begins several words, the nearest first', 'beta', ['field Query money', 'type Kind Kind']],
    ['no word that is there', 'xyzzy', []],
    ['nothing', ' ', []],
  ])('is found by %s', (_, search, found) => {
    expect(named(search)).toEqual(found);
  });
});

describe.runIf(browserPresent)('The documentation in the browser', () => {
  it('is found by a Swedish word, and says the language of the page first', async () => {
    for (const [lang, show, label, first] of [
      ['sv', 'Visa Dokumentation', 'Dokumentation', /finansiering/i],
      ['en', 'Show Documentation', 'Documentation', /financ/i],
    ] as const) {
      const { page } = await openGraphiql(`/graphiql?lang=${lang}`);
      await page.getByRole('button', { name: show }).click();
      const panel = page.getByRole('region', { name: label });
      await panel.getByRole('searchbox').fill('finansiering');
      const found = panel.locator('.hub-list button').filter({ hasText: 'Financing' }).first();
      expect(await found.locator('span').innerText()).toMatch(first);
      await found.click();
      await panel.getByRole('heading', { level: 3 }).waitFor();
      expect(await panel.locator('.hub-other').first().getAttribute('lang')).toBe(lang === 'sv' ? 'en' : 'sv');
      await page.context().close();
    }
  });
});
