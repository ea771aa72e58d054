import type { SqlEntityManager } from '@mikro-orm/sql';
import { LANGUAGES, type Language } from '#schema/questions/search-question.ts';
import { Vocabulary } from '#subgraphs/county/store/entities/index.ts';
import { addMissing } from '#subgraphs/county/store/history/add-missing.ts';
import { recordset } from '#subgraphs/county/store/history/table.ts';
import { sendValues } from '#subgraphs/county/store/statements/send-values.ts';
import { type BestWeights, vocabularyRows } from './postings.ts';

/** So many numbers are held before they are written: they take some bytes each. */
const NUMBERS_HELD = 1_000_000;
/** So many numbers are sent at a time. */
const NUMBERS_AT_A_TIME = 200_000;

/** The numbers of what has a word in texts of a weight. */
interface Packed {
  language: Language;
  word: string;
  weight: number;
  numbers: number[];
}

/** Postings that are still to be written: collected by their words over many subjects, as each row costs more than its numbers. */
export class PackedPostings {
  readonly #tx: SqlEntityManager;
  readonly #waiting = new Map<string, Packed>();
  /** Words that the vocabulary surely has. */
  readonly #known = new Set<string>();
  #held = 0;
  #last: number | null = null;

  constructor(tx: SqlEntityManager) {
    this.#tx = tx;
  }

  /** A number that nothing has that was posted. */
  async nextNumber(): Promise<number> {
    this.#last ??= await lastNumber(this.#tx);
    this.#last += 1;
    return this.#last;
  }

  /** Adds the words of what is posted under a number. */
  add(number: number, best: BestWeights): void {
    for (const language of LANGUAGES)
      for (const [word, weight] of best[language]) {
        const key = `${language}${weight} ${word}`;
        const waiting = this.#waiting.get(key);
        if (waiting) waiting.numbers.push(number);
        else this.#waiting.set(key, { language, word, weight, numbers: [number] });
        this.#held += 1;
      }
  }

  /** Writes what waits, if it is much. */
  async writeMany(): Promise<void> {
    if (this.#held >= NUMBERS_HELD) await this.write();
  }

  /** Writes what waits. */
  async write(): Promise<void> {
    const rows = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#held = 0;
    for (let start = 0; start < rows.length; ) {
      let end = start;
      for (let count = 0; end < rows.length && count < NUMBERS_AT_A_TIME; end += 1)
        count += rows[end]?.numbers.length ?? 0;
      await this.#writeSome(rows.slice(start, end));
      start = end;
    }
  }

  async #writeSome(rows: readonly Packed[]): Promise<void> {
    const records = rows.map((row) => ({ ...row, first: row.numbers[0] }));
    const from = recordset({ name: 'posting' }, 'wanted');
    const columns = 'language, word, first, weight, numbers';
    await sendValues(this.#tx, `insert into posting (${columns}) select ${columns} from ${from}`, [
      JSON.stringify(records),
    ]);
    const unknown = new Map(rows.map((row) => [`${row.language} ${row.word}`, row]));
    for (const word of this.#known) unknown.delete(word);
    for (const word of unknown.keys()) this.#known.add(word);
    await addMissing(this.#tx, Vocabulary, vocabularyRows([...unknown.values()]));
  }
}

async function lastNumber(tx: SqlEntityManager): Promise<number> {
  const [found] = await tx.execute<{ last: number }[]>('select coalesce(max(number), 0) as last from posted');
  return found?.last ?? 0;
}
