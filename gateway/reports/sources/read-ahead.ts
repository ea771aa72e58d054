/** Reads a step ahead: the next is under way while one is worked on. Memory holds two. */
export async function* readAhead<Step>(source: AsyncIterable<Step>): AsyncGenerator<Step> {
  const steps = source[Symbol.asyncIterator]();
  const ask = () => {
    const asked = steps.next();
    // Whoever awaits it hears of a failure; nobody may, where the reader stops before.
    asked.catch(() => {});
    return asked;
  };
  let next = ask();
  try {
    for (;;) {
      const step = await next;
      if (step.done) return;
      next = ask();
      yield step.value;
    }
  } finally {
    await steps.return?.();
  }
}
