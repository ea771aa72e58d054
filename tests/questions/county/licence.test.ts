import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LICENCE_CODES, licences } from '#schema/open-data/licences.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const ASKED = 'licence { code name { sv en } url }';
const dalarna = titledCounty('dalarna', '20', ['Ett']);
const skane = titledCounty('skane', '12', ['Två']);
dalarna.data.county.licence = 'CC-BY-4.0';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: [dalarna, skane], wrap });
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

describe('The licence of a county’s facts', () => {
  it('is told with its name in both languages and where it can be read', async () => {
    const { data, errors } = await hub.ask(`{ county(code: "20") { ${ASKED} } }`);
    expect(errors).toBeUndefined();
    const { name, url } = licences['CC-BY-4.0'];
    expect(data.county.licence).toEqual({ code: 'CC-BY-4.0', name, url });
  });

  it('is not stated where the county states none', async () => {
    const { data, errors } = await hub.ask(`{ county(code: "12") { ${ASKED} } }`);
    expect(errors).toBeUndefined();
    expect(data.county).toEqual({ licence: null });
  });

  it('is not known while the county is silent, and the others’ are', async () => {
    silent.add('dalarna');
    const { data } = await hub.ask(`{ counties { code status ${ASKED} } }`);
    expect(data.counties).toEqual([
      { code: '12', status: 'ANSWERED', licence: null },
      { code: '20', status: 'UNAVAILABLE', licence: null },
    ]);
  });

  it('is another from the revision on that states another', async () => {
    const app = hub.apps.find(({ name }) => name === 'dalarna');
    if (!app) throw new Error('this hub has no Dalarna');
    const before = new Date();
    const changed = { ...dalarna.data, county: { ...dalarna.data.county, licence: 'CC0-1.0' as const } };
    expect(await importData(app.database.em, changed, '20')).toMatchObject({ changed: true, updated: 0 });
    const { data } = await hub.ask(
      `query ($before: DateTime) {
        now: county(code: "20") { licence { code } }
        before: county(code: "20", asKnownAt: $before) { licence { code } }
      }`,
      { before: before.toISOString() },
    );
    expect(data).toEqual({ now: { licence: { code: 'CC0-1.0' } }, before: { licence: { code: 'CC-BY-4.0' } } });
  });
});

describe('The licences that a county can give', () => {
  it.each(LICENCE_CODES)('%s is the same in catalogues and for people, but for the way that it is fetched', (code) => {
    const { uri, url } = licences[code];
    expect(uri.replace(/^https?:/, '')).toBe(url.replace(/^https:/, ''));
  });

  it('are told apart by all that they are called', () => {
    for (const field of ['url', 'uri', 'authority'] as const)
      expect(new Set(LICENCE_CODES.map((code) => licences[code][field])).size).toBe(LICENCE_CODES.length);
  });
});
