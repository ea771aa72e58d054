import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeCounty, madeCounties } from '#tests/support/made/made-county.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { INCREMENTAL_REPORTS, inAnyOrder, PulledCopy, RandomEdits } from './pull-walk.ts';

const EDITS = 40;

const { silent, wrap } = silenceSwitch();
const counties: MadeCounty[] = madeCounties(3, { instruments: 3 });
let hub: ServedHub;
beforeAll(async () => {
  hub = await startServedHub({ wrap, counties });
});
afterAll(() => hub.close());

describe('Pulling a report in parts, each time from the cursor of the pull before', () => {
  it('gives what a whole pull gives, whatever was edited and removed, and whoever was away meanwhile', async () => {
    const random = randomFrom(7);
    const edits = new RandomEdits(hub, counties, random);
    const copies = INCREMENTAL_REPORTS.map((report) => new PulledCopy(hub, report));
    const away = counties[1]?.county.slug as string;
    for (let edit = 0; edit < EDITS; edit++) {
      if (edit === 10) silent.add(away);
      if (edit === 25) silent.delete(away);
      await edits.edit();
      const copy = copies[random.below(copies.length)];
      await copy?.pull();
    }
    for (const copy of copies) {
      await copy.pull();
      expect(inAnyOrder(copy.rows)).toEqual(inAnyOrder(await copy.whole()));
    }
  });

  it('gives nothing where nothing has changed', async () => {
    const copy = new PulledCopy(hub, INCREMENTAL_REPORTS[0] as string);
    await copy.pull();
    expect(await copy.pull()).toEqual([]);
  });
});
