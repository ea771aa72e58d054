import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { manyAgreements } from '#tests/support/made/many-agreements.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

/** An agreement that holds on, so that each stands in many areas and few are too many. */
function withoutEnd(agreement: InstrumentData): InstrumentData {
  return { ...agreement, facts: agreement.facts.filter(({ aspect }) => aspect !== 'validTo') };
}

describe('Where more agreements hold in a time than are answered at once', () => {
  let served: ServedHub;
  beforeAll(async () => {
    const many = titledCounty('dalarna', '20', []);
    many.data.instruments.push(...manyAgreements('dalarna', 400).map(withoutEnd));
    served = await startServedHub({ counties: [many] });
  });
  afterAll(() => served.close());

  const TIME = 'from=2000-01-01&to=2049-12-31&on=2020-01-01';
  const opened = (path: string) => fetch(`${served.url}${path}`, { headers: { accept: 'text/html' } });

  it('the hub refuses to tell all of it', async () => {
    const { errors } = await served.ask(
      '{ coverage(from: "2000-01-01", to: "2049-12-31", ages: { from: 0, to: 21 }) { byCounty { areas { status } } } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED');
  });

  it('the page of coverage says so, and what holds on the day', async () => {
    const response = await opened(`/tackning?${TIME}`);
    const words = wordsOfPage(await response.text());
    expect(response.status).toBe(200);
    expect(words).toContain('fler avtal än som kan visas på en gång');
    expect(words).toContain('2020-01-01?');
  });

  it('the county is asked once of the day and once of the time', async () => {
    const { calls } = await served.counting(() => opened(`/tackning?${TIME}`));
    expect(calls.filter((name) => name === 'dalarna')).toHaveLength(2);
  });

  it('says the same in English', async () => {
    expect(wordsOfPage(await (await opened(`/en/coverage?${TIME}`)).text())).toContain(
      'More agreements hold in the whole time than can be shown at once',
    );
  });
});
