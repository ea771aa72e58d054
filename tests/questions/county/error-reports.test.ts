import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { exportSeeds } from '#subgraphs/county/intake/seeds/export-seeds.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { ownDifferences } from '#subgraphs/county/store/history/own-differences.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const ASKED = 'errorReports { mailbox url }';
const MAILBOX = { mailbox: 'fel@region.example' };
const PAGE = { url: 'https://region.example/fel' };
const dalarna = titledCounty('dalarna', '20', ['Ett']);
const skane = titledCounty('skane', '12', ['Två']);
const halland = titledCounty('halland', '13', ['Tre']);
dalarna.data.county.errorReports = MAILBOX;
skane.data.county.errorReports = PAGE;

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'error-reports-'));
  hub = await startTestHub({ counties: [dalarna, skane, halland], wrap });
});
afterEach(() => silent.clear());
afterAll(async () => {
  await hub.close();
  rmSync(folder, { recursive: true });
});

function databaseOf(slug: string) {
  const app = hub.apps.find(({ name }) => name === slug);
  if (!app) throw new Error(`this hub has no ${slug}`);
  return app.database;
}

describe('Where errors in a county’s facts are reported', () => {
  it('is its mailbox or its page, and nothing where it states no place', async () => {
    const { data, errors } = await hub.ask(`{ counties { code ${ASKED} } }`);
    expect(errors).toBeUndefined();
    expect(data.counties).toEqual([
      { code: '12', errorReports: { mailbox: null, ...PAGE } },
      { code: '13', errorReports: null },
      { code: '20', errorReports: { ...MAILBOX, url: null } },
    ]);
  });

  it('is not known while the county is silent', async () => {
    silent.add('dalarna');
    const { data } = await hub.ask(`{ counties { code status ${ASKED} } }`);
    expect(data.counties).toContainEqual({ code: '20', status: 'UNAVAILABLE', errorReports: null });
    expect(data.counties).toContainEqual({ code: '12', status: 'ANSWERED', errorReports: { mailbox: null, ...PAGE } });
  });

  it('is another from the revision on that states another', async () => {
    const changed = { ...skane.data, county: { ...skane.data.county, errorReports: MAILBOX } };
    expect(await importData(databaseOf('skane').em, changed, '12')).toMatchObject({ changed: true, updated: 0 });
    expect(await importData(databaseOf('skane').em, changed, '12')).toMatchObject({ changed: false });
    const { data } = await hub.ask(`{ county(code: "12") { ${ASKED} } }`);
    expect(data.county.errorReports).toEqual({ ...MAILBOX, url: null });
  });

  it('stands in the export of the county, which imports to the very same', async () => {
    const whole = readSeeds(`${SEEDS}dalarna`, 'dalarna');
    const said = { ...whole, county: { ...whole.county, errorReports: MAILBOX } };
    const database = await openDatabase(await inMemory());
    await importData(database.em, said, '20');
    const to = join(folder, 'dalarna');
    await exportSeeds(await readKnown(database, null, 'dalarna'), to);
    expect(readSeeds(to, 'dalarna').county.errorReports).toEqual(MAILBOX);
    expect(await importData(database.em, readSeeds(to, 'dalarna'), '20')).toMatchObject({ changed: false });
    await database.close();
  });

  it('is told where a change of the county’s own words is told', () => {
    const own = { region: 'region', licence: null, knownGaps: [], themes: [] };
    const [told] = ownDifferences({ ...own, errorReports: MAILBOX }, { ...own, errorReports: PAGE });
    expect(told?.facts).toEqual([{ id: 'county#errorReports', kind: 'CHANGED', was: MAILBOX.mailbox, is: PAGE.url }]);
  });

  it.each(['ostergotland', 'dalarna', 'vastra-gotaland'])(
    'is nowhere in the seeds of %s that the hub comes with',
    (slug) => {
      expect(readSeeds(`${SEEDS}${slug}`, slug).county.errorReports).toBeUndefined();
    },
  );
});
