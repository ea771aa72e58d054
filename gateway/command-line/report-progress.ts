/** Milliseconds between lines, so that what is short says nothing and what is long is seen to go on. */
const BETWEEN = 2_000;

/** Tells on standard error how far something long has come. */
export function progress(what: string): (done: number, total: number) => void {
  let reported = Date.now();
  return (done, total) => {
    if (Date.now() - reported < BETWEEN) return;
    reported = Date.now();
    console.error(`${what}: ${done} of ${total}`);
  };
}
