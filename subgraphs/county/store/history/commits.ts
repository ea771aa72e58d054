/** Counts the changes of counties' data that this thread has committed, where another thread can see it. */
let counter = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Has them counted where whoever started this thread looks. */
export function countCommitsIn(shared: Int32Array<SharedArrayBuffer>): void {
  counter = shared;
}

/** Counts one more. Whoever looks sees it from here on, before anybody hears that it was committed. */
export function countCommit(): void {
  Atomics.add(counter, 0, 1);
}

/** How many they are by now, around a circle of four thousand million. */
export function commits(): number {
  return Atomics.load(counter, 0);
}
