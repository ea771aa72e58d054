// Walks reports by cursors over random edits and removals, counties being away in turn, and holds each copy against a whole
// pull. Usage: npm run walk:reports [edits] [seed]
import { INCREMENTAL_REPORTS, inAnyOrder, PulledCopy, RandomEdits } from '#tests/gateway/reports/pull-walk.ts';
import { madeCounties } from '#tests/support/made/made-county.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';

const [edits = 1_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
/** A county is away for so many edits, then another one. */
const AWAY_FOR = 40;
/** Copies are held against whole pulls each so many edits. */
const CHECKED_EACH = 100;

const { silent, wrap } = silenceSwitch();
const counties = madeCounties(3, { instruments: 4 });
const hub = await startServedHub({ wrap, counties });
const random = randomFrom(seed);
const edited = new RandomEdits(hub, counties, random);
const copies = INCREMENTAL_REPORTS.map((report) => ({ report, copy: new PulledCopy(hub, report) }));
let wrong = 0;

for (let edit = 1; edit <= edits; edit++) {
  if (edit % AWAY_FOR === 0) {
    silent.clear();
    if (random.below(2) === 0) silent.add(random.of(counties).county.slug);
  }
  await edited.edit();
  await random.of(copies).copy.pull();
  if (edit % CHECKED_EACH > 0 && edit < edits) continue;
  silent.clear();
  for (const { report, copy } of copies) {
    await copy.pull();
    const same = inAnyOrder(copy.rows).join('\n') === inAnyOrder(await copy.whole()).join('\n');
    if (same) continue;
    wrong += 1;
    console.log(`after ${edit} edits the copy of ${report} is another than a whole pull (seed ${seed})`);
  }
  console.log(`${edit} edits, ${wrong} copies wrong`);
}
await hub.close();
process.exitCode = wrong > 0 ? 1 : 0;
