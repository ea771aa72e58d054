import { LRUCache } from 'lru-cache';
import type { Settings } from '#schema/settings/settings.ts';
import { MEGABYTE } from '#schema/shared/megabyte.ts';

/** An answer as it is kept. */
export interface HeldAnswer {
  text: string;
  /** What stands beside it, for who keeps it; `null` where nothing does. */
  beside: unknown;
  /** Bytes that both take. */
  bytes: number;
}

/** An answer with when it holds. */
export interface DatedAnswer extends HeldAnswer {
  /** The day on which it was asked, YYYY-MM-DD. */
  day: string;
  /** The places of the subgraphs that were asked, and how all stood before. */
  places: readonly number[];
  stood: readonly number[];
}

/** Where answers are kept, within so many bytes: of those that are too many the ones that were not asked for longest go. */
export interface AnswerStore {
  answers: LRUCache<string, DatedAnswer>;
  /** How it stands with it: answers that are kept and their bytes, and how often an answer was and was not there. */
  state(): StoreState;
  found(): void;
  missed(): void;
}

export interface StoreState {
  answers: number;
  bytes: number;
  found: number;
  missed: number;
}

/** Bytes that an answer takes beside what is in it: the objects that hold it, and its place in the list. */
const OVERHEAD = 1_000;

/** At most. */
export const BYTES_OF_A_CHARACTER = 2;

/** Of all bytes, what one answer may take: a big one would drive out all others. */
const SHARE = 1 / 8;

/** As large as the settings have it; none where it is to hold nothing. */
export function answerStoreOf({ keptAnswers }: Pick<Settings, 'keptAnswers'>): AnswerStore | undefined {
  return keptAnswers > 0 ? createAnswerStore(keptAnswers * MEGABYTE) : undefined;
}

export function createAnswerStore(bytes: number): AnswerStore {
  let [found, missed] = [0, 0];
  const answers = new LRUCache<string, DatedAnswer>({
    maxSize: bytes,
    maxEntrySize: Math.floor(bytes * SHARE),
    sizeCalculation: ({ bytes: taken }, key) => OVERHEAD + taken + BYTES_OF_A_CHARACTER * key.length,
  });
  return {
    answers,
    state: () => ({ answers: answers.size, bytes: answers.calculatedSize, found, missed }),
    found: () => {
      found += 1;
    },
    missed: () => {
      missed += 1;
    },
  };
}
