/** Does work that yields after every step, without letting anybody in. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  return counted(work).result;
}

/** The same, with how many steps it took. */
export function counted<Result>(work: Generator<unknown, Result>): { result: Result; steps: number } {
  for (let steps = 1; ; steps++) {
    const step = work.next();
    if (step.done) return { result: step.value, steps };
  }
}
