// Reads the seeds of a county in a process of its own, one instrument at a time or whole, and prints how many facts it met.
// Usage: node read-big-county.ts <each | whole> <folder> <slug>
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';

const [how, folder = '', slug = ''] = process.argv.slice(2);
let facts = 0;
if (how === 'each') {
  const { titles, instrument } = openSeeds(folder, slug);
  for (const id of titles.keys()) facts += instrument(id).facts.length;
} else {
  const { instruments } = readSeeds(folder, slug);
  for (const instrument of instruments) facts += instrument.facts.length;
}
console.log(facts);
