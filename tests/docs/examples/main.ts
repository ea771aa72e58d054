// Answers all examples again, over the counties of the papers, and prints what would be different, for a person to
// judge; writes it on request. Usage: npm run examples [-- --write]
import { startTestHub } from '#tests/support/test-hub.ts';
import { answerAgain } from './answer-again.ts';
import { storedAnswers } from './stored-answers.ts';

const write = process.argv.includes('--write');
const stored = storedAnswers();
const hub = await startTestHub();
const different = await answerAgain(hub, stored, { write, tell: console.log });
await hub.close();
console.log(`${different} of ${stored.length} answers ${write ? 'written again' : 'would be different'}`);
if (different > 0 && !write) {
  console.log('To write them: npm run examples -- --write');
  process.exitCode = 1;
}
