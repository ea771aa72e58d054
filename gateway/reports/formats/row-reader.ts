import type { ReportCell, ReportContent } from './report-format.ts';

type Rows = readonly (readonly ReportCell[])[];

/** Takes the rows of a report as many at a time as are wanted, and asks for the next chunk when all before it are taken. */
export class RowReader {
  readonly #chunks: AsyncIterator<Rows>;
  #chunk: Rows = [];
  #taken = 0;

  constructor(chunks: ReportContent['chunks']) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Some rows, at most so many; none when all are taken. Fails with the error of the rows. */
  async take(most: number): Promise<Rows> {
    if (!(await this.hasMore())) return [];
    const some = this.#chunk.slice(this.#taken, this.#taken + most);
    this.#taken += some.length;
    return some;
  }

  /** Whether there are rows that have not been taken. */
  async hasMore(): Promise<boolean> {
    while (this.#taken === this.#chunk.length) {
      const { value, done } = await this.#chunks.next();
      if (done) return false;
      this.#chunk = value;
      this.#taken = 0;
    }
    return true;
  }

  /** Lets go of the source of the rows. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
