// A process that stops when it is told to, and takes a moment for it. Run by until-stopped.test.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { untilStopped } from '#subgraphs/serving/until-stopped.ts';

const [takes = '0'] = process.argv.slice(2);
const stays = setInterval(() => {}, 60_000);
untilStopped(
  (...[event]) => console.log(event),
  async () => {
    await sleep(Number(takes));
    clearInterval(stays);
  },
);
console.log('ready', process.pid);
