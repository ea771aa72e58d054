// Changes the real seeds in many ways and looks whether the import ever crashes, takes in what is wrong or says it badly.
// Usage: npm run fuzz -- [how many, 10000 when left out] [first number, 0 when left out]
import { fuzz, LEVELS } from './fuzz.ts';

const STEP = 500;

const [count = 10_000, first = 0] = process.argv.slice(2).map(Number);
const tally = new Map(Object.keys(LEVELS).map((level) => [level, { accepted: 0, refused: 0 }]));
let [done, failed, slowest] = [0, 0, 0];
for (const { seed, level, county, mutation, accepted, faults, milliseconds } of fuzz(first, count)) {
  const counts = tally.get(level);
  if (counts) counts[accepted ? 'accepted' : 'refused'] += 1;
  slowest = Math.max(slowest, milliseconds);
  done += 1;
  if (faults.length > 0) {
    failed += 1;
    console.error(
      `${seed}: ${county}/${mutation.file}, ${level}: ${mutation.what}\n  ${faults.slice(0, 5).join('\n  ')}`,
    );
    console.error(`  again with: npm run fuzz -- 1 ${seed}`);
  }
  if (done % STEP === 0) console.log(`${done} of ${count}, ${failed} failed`);
}
for (const [level, { accepted, refused }] of tally) console.log(`${level}: ${refused} refused, ${accepted} accepted`);
console.log(`${done} mutations, ${failed} failed; the slowest took ${Math.round(slowest)} ms`);
if (failed > 0) process.exitCode = 1;
