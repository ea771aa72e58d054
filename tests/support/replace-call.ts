import { syncBuiltinESMExports } from 'node:module';

// biome-ignore lint/suspicious/noExplicitAny: stands for every function of Node.
type Call = (...given: any[]) => any;

/**
 * Puts a function of the test in the place of one of Node’s, for all code of this process; `by` gets the real one. Returns what puts that
 * back.
 */
export function replaceCall<Holder extends object>(
  holder: Holder,
  name: keyof Holder,
  by: (real: Call) => Call,
): () => void {
  const real = holder[name];
  const put = (call: Holder[keyof Holder]) => {
    holder[name] = call;
    syncBuiltinESMExports();
  };
  put(by(real as Call) as Holder[keyof Holder]);
  return () => put(real);
}
