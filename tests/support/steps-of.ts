import { vi } from 'vitest';

/** How often patterns are asked for their next place while something is done: what it costs, on any machine. */
export function stepsOf(work: () => void): number {
  const asked = vi.spyOn(RegExp.prototype, 'exec');
  try {
    work();
    return asked.mock.calls.length;
  } finally {
    asked.mockRestore();
  }
}
