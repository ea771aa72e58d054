import { vi } from 'vitest';

/** Stops the clock of deadlines: none comes, however busy the machine is, until a test lets time pass. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

/** Lets the clock go on. */
export function startClock(): void {
  vi.useRealTimers();
}

/** Lets so many milliseconds pass, and what happens then happen. */
export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await turn();
}

/** The same, while what calls it is still at work. */
export function passAtOnce(milliseconds: number): void {
  vi.advanceTimersByTime(milliseconds);
}

/** Until so many deadlines are to come, and what has them is under way. */
export async function untilDeadlines(count: number): Promise<void> {
  while (vi.getTimerCount() < count) await turn();
  await turn();
}

/** Lets all happen that waits for nothing but its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
