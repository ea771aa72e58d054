/** What a subgraph was seen to be. */
export interface Seen<Reply> {
  /** All that it says of itself, as text; `null` where it is silent, or something is not well with it. */
  text: string | null;
  reply: Reply;
}

/**
 * How one subgraph stands, as it was last seen: of a county its revision, mark and whatever else it says of itself. Each change that
 * is seen, or told, is another standing, and none comes twice.
 */
export interface SubgraphStanding<Reply> {
  /** Which standing it is; 0 where none was seen yet in which it answers well. */
  id(): number;
  /** What was seen, where it was asked for no earlier than then, in milliseconds of the clock, and no change was told since. */
  since(earliest: number): Seen<Reply> | null;
  /** Looks, together with who looks already. */
  look(): Promise<void>;
}

export interface StandingOptions<Reply> {
  /** Asks the subgraph; never throws. */
  see(): Promise<Seen<Reply>>;
  /** A number that is another once a change is told. */
  changes(): number;
  clock(): number;
  /** Gives the next standing of the hub its number, from 1. */
  next(): number;
}

interface Looked<Reply> {
  seen: Seen<Reply>;
  id: number;
  /** Changes that had been told when it was asked, and when that was. */
  changes: number;
  askedAt: number;
}

export function createStanding<Reply>({ see, changes, clock, next }: StandingOptions<Reply>): SubgraphStanding<Reply> {
  let last: Looked<Reply> | null = null;
  let looking: Promise<void> | null = null;

  /** Whether a change that is told meanwhile came before or after what is said, nobody knows: it is looked at once more then. */
  async function lookNow(): Promise<void> {
    const asked = { askedAt: clock(), changes: changes() };
    const seen = await see();
    const same = last !== null && last.seen.text === seen.text && last.changes === asked.changes;
    last = { ...asked, seen, id: same && last !== null ? last.id : next() };
  }

  return {
    id: () => (last === null || last.seen.text === null ? 0 : last.id),
    since: (earliest) => (last !== null && last.askedAt >= earliest && last.changes === changes() ? last.seen : null),
    look() {
      looking ??= lookNow().finally(() => {
        looking = null;
      });
      return looking;
    },
  };
}
