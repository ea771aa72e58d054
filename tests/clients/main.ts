// Asks the hub by way of clients that keep what they were answered in one cache, and holds what they give against what
// the hub answered. Usage: npm run clients -- [how many questions beside the known, 500 when left out] [first number, 0]
import { CLIENTS } from './all-clients.ts';
import { answeredQuestions } from './answered-questions.ts';
import { askClients } from './ask-clients.ts';
import { startClientHub } from './client-hub.ts';
import { drawnQuestions, KNOWN_QUESTIONS } from './client-questions.ts';
import { smallestDifference } from './smallest-difference.ts';
import { reasonsOf, talliesTable, toldDifferent } from './told-tallies.ts';

const [count = 500, first = 0] = process.argv.slice(2).map(Number);
const hub = await startClientHub();
const known = await answeredQuestions(hub.url, KNOWN_QUESTIONS);
const drawn = await answeredQuestions(hub.url, drawnQuestions(hub, first), count);
const answered = [...known.answered, ...drawn.answered];
console.log(`${known.answered.length} known questions, ${drawn.answered.length} drawn`);
for (const reason of reasonsOf(drawn.leftOut)) console.log(`  left out, as the hub answers an error, ${reason}`);

const tallies = await askClients(hub, answered);
console.log(talliesTable(tallies));
for (const [at, tally] of tallies.entries()) {
  const make = CLIENTS[at];
  if (tally.different.length === 0 || !make) continue;
  process.exitCode = 1;
  const questions = answered.map(({ question }) => question);
  const smallest = await smallestDifference(hub, make, tally, questions);
  if (!smallest) continue;
  console.error(`\nThe smallest that ${tally.name} gives otherwise: ${toldDifferent(smallest)}`);
  if (smallest.beside) console.error(`  where this is asked too: ${smallest.beside.query}`);
}
await hub.close();
