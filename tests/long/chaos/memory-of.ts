import { once } from 'node:events';
import { z } from 'zod';

/** Bytes of a process: what it holds once all that nobody needs is collected, and the most that it ever had of the machine. */
export interface Memory {
  held: number;
  most: number;
}

const SAID = `JSON.stringify({ ...process.memoryUsage(), most: process.resourceUsage().maxRSS * 1024 })`;
const said = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) });
const usage = z.object({ heapUsed: z.number(), external: z.number(), most: z.number() });

/** Lets a process collect what it does not need, and asks how much is left, by the inspector that it listens for. */
export async function memoryOf(inspector: string): Promise<Memory> {
  const socket = new WebSocket(inspector);
  await once(socket, 'open');
  let calls = 0;
  async function call(method: string, params = {}): Promise<unknown> {
    const id = ++calls;
    socket.send(JSON.stringify({ id, method, params }));
    for (;;) {
      const [{ data }] = (await once(socket, 'message')) as [MessageEvent];
      const answer = JSON.parse(String(data));
      if (answer.id === id) return answer;
    }
  }
  // What was held by what the first collects is collected by the second.
  for (let times = 0; times < 2; times++) await call('HeapProfiler.collectGarbage');
  const { value } = said.parse(await call('Runtime.evaluate', { expression: SAID })).result.result;
  socket.close();
  const { heapUsed, external, most } = usage.parse(JSON.parse(value));
  return { held: heapUsed + external, most };
}
