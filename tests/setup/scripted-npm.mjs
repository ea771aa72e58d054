// Plays npm for setup.test.ts: says what it is asked, makes a tree, and takes as long or fails as the environment says.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

appendFileSync('asked.txt', `${process.argv.slice(2, 4).join(' ')}\n`);
mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/half', '');
console.log('npm', process.pid);
await sleep(Number(process.env.NPM_TAKES ?? 0));
writeFileSync('node_modules/whole', '');
process.exitCode = Number(process.env.NPM_FAILS ?? 0);
