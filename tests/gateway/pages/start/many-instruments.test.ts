import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';

/** Just more than answers are put in groups of, and as many as all give the same answer. */
const [TOO_MANY, ALIKE] = [1_001, 300];
const SAME = {
  financing: [{ kind: 'NO_INCREASED_COMMITMENTS', text: { sv: 'Inget utökas', en: 'Nothing is extended' } }],
};

const dalarna = { slug: 'dalarna', code: '20' };
const titles = (count: number) => Array.from({ length: count }, (_, place) => `Avtal ${place}`);

/** A hub of one county. */
function hubOf(data: CountyData): Promise<ServedHub> {
  return startServedHub({ counties: [{ county: dalarna, data }] });
}

async function open(hub: ServedHub, path: string): Promise<{ status: number; page: string }> {
  const response = await fetch(`${hub.url}${path}`, { headers: { accept: 'text/html' } });
  return { status: response.status, page: await response.text() };
}

describe('Over more instruments than answers are put in groups of', () => {
  let hub: ServedHub;
  beforeAll(async () => {
    hub = await hubOf(titledCounty('dalarna', '20', titles(TOO_MANY)).data);
  });
  afterAll(() => hub.close());

  it('the first page shows all else that it has', async () => {
    const { status, page } = await open(hub, '/');
    expect(status).toBe(200);
    expect(page).toContain('Vad navet vet, län för län');
    expect(page).toContain(`${TOO_MANY}`);
  });

  it.each(['/guide', '/fraga/financing'])('a page says why it shows no answers: %s', async (path) => {
    const { status, page } = await open(hub, path);
    expect(status).toBe(200);
    expect(page).toContain('fler än 1 000 handlingar');
  });
});

describe('Over many instruments that answer alike', () => {
  let hub: ServedHub;
  beforeAll(async () => {
    hub = await hubOf(titledCounty('dalarna', '20', titles(ALIKE), () => SAME).data);
  });
  afterAll(() => hub.close());

  it.each([
    ['/', ALIKE - 3],
    ['/guide', ALIKE - 5],
  ])('a page shows the first of them, and how many more there are: %s', async (path, left) => {
    const { page } = await open(hub, path);
    expect(page).toContain(`${left} till`);
    expect(page.length).toBeLessThan(60_000);
  });
});
