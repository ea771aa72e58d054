// Cuts power at random while a database is made, filled, closed and opened. Usage: npm run power-cuts [number] [seed]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '#tests/support/made/random.ts';
import { type Cut, cutPower, FAULTS } from './cut-power.ts';
import { WORK_PHASES } from './phases.ts';
import { wrongWith } from './wrong-with.ts';

/** So many cuts are made while one database is filled. */
const CUTS = 12;

/** More than a phase other than creation has; creation syncs each file of a new database. */
const MOST = { creation: 1100, other: 120 };

const times = Number(process.argv[2] ?? 10);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const chance = randomFrom(seed);
console.log(`seed ${seed}`);

function randomCut(): Cut {
  const phase = chance.of(WORK_PHASES);
  const before = chance.below(phase === 'creation' ? MOST.creation : MOST.other);
  return { phase, before, ...(chance.below(2) ? { seed: chance.below(1_000_000) } : {}) };
}

for (let time = 1; time <= times; time++) {
  const base = mkdtempSync(join(tmpdir(), 'power-cut-'));
  try {
    const { left, faulty, held } = await cutPower(
      base,
      Array.from({ length: CUTS }, randomCut),
      time === 1 ? FAULTS : {},
    );
    for (const each of left) {
      const wrong = await wrongWith(each, held);
      if (wrong) throw new Error(`seed ${seed}, database ${time}: ${each.cut}: ${wrong}`);
      console.log(`database ${time} of ${times}: ${each.cut}: all ${each.acknowledged} revisions were there`);
    }
    for (const [name, each] of faulty) {
      const wrong = await wrongWith(each, held);
      if (!wrong) throw new Error(`it was not noticed that ${name}`);
      console.log(`noticed that ${name}`);
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
console.log('nothing that was acknowledged was lost');
