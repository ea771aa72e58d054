import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showsNoInsides } from '#tests/support/insides.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { type Answer, startTestHub, type TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
let answer: Answer;
beforeAll(async () => {
  hub = await startTestHub({
    counties: [titledCounty('skane', '12', ['Ett']), titledCounty('dalarna', '20', ['Två'])],
  });
  const dalarna = hub.apps.find((app) => app.name === 'dalarna');
  await dalarna?.database.em.getConnection().execute('drop table fact cascade');
  answer = await hub.ask('{ agreements { nodes { id title { text { sv } } } } }');
});
afterAll(() => hub.close());

describe('An error inside a county that no caller caused', () => {
  it('shows nothing of the county’s insides', () => showsNoInsides(answer));

  it('has a code, the county’s name and a message that says where to look', () => {
    expect(answer.errors).toMatchObject([
      { message: expect.stringMatching('the log'), extensions: { code: 'INTERNAL_SERVER_ERROR', county: 'dalarna' } },
    ]);
  });

  it('leaves what the other counties and the rest of the county know', () => {
    expect(answer.data.agreements.nodes).toEqual([
      { id: titledId('skane', 0), title: { text: { sv: 'Ett' } } },
      { id: titledId('dalarna', 0), title: null },
    ]);
  });
});
