import { today } from '#schema/shared/days.ts';
import { withinDeadline } from '../calls/within-deadline.ts';
import type { AnswerStore, DatedAnswer, HeldAnswer } from './answer-store.ts';
import type { Holding, Standings } from './standings.ts';

/** What is noted while a question is answered, so that its answer can be kept. */
export interface Keeping {
  /** The names of the subgraphs that are asked. */
  asked: Set<string>;
  /** Whether the answer has data and no error, and lacks nobody. */
  isComplete: boolean;
  /** Keeps the answer, if it is complete. */
  keep(answer: HeldAnswer): void;
}

/** Keeps whole answers of one gateway. */
export interface KeptAnswers {
  /** The answer to a question that is asked again, where it is what it would be now. */
  find(key: string): HeldAnswer | null | Promise<HeldAnswer | null>;
  /** Begins to answer a question. */
  begin(key: string): Keeping;
}

/** Milliseconds that who asks again waits until it is known how counties stand; as a rule it is some few. */
const LOOKED_WITHIN = 250;

let gateways = 0;

/**
 * Keeps answers by what is asked, and when it is: with the standing of each subgraph that was asked, and the day, since some of
 * what depends on today may not say so. Both are taken before it is asked: a change meanwhile makes an answer that is never given again.
 * What another gateway was composed of, or does, is out of its reach.
 */
export function keepAnswers(store: AnswerStore, standings: Standings): KeptAnswers {
  const gateway = `${++gateways} `;
  const { answers } = store;
  standings.lookAtUnknown();

  function holding({ day, stood, places }: DatedAnswer, at: number): Holding {
    return day === today() ? standings.holding(stood, places, at) : 'gone';
  }

  /** The answer where it holds. One of which that cannot be known now may hold still. */
  function given(key: string, answer: DatedAnswer, now: Holding): DatedAnswer | null {
    if (now === 'gone' && answers.peek(key) === answer) answers.delete(key);
    if (now === 'holds') store.found();
    else store.missed();
    return now === 'holds' ? answer : null;
  }

  async function lookedAt(key: string, answer: DatedAnswer, at: number): Promise<DatedAnswer | null> {
    await withinDeadline(LOOKED_WITHIN, () => standings.look(answer.places, at));
    return given(key, answer, holding(answer, at));
  }

  return {
    find(asked) {
      const key = gateway + asked;
      const answer = answers.get(key);
      if (!answer) {
        store.missed();
        return null;
      }
      const at = standings.now();
      const now = holding(answer, at);
      return now === 'unsure' ? lookedAt(key, answer, at) : given(key, answer, now);
    },
    begin(asked) {
      const [day, stood] = [today(), standings.stood()];
      standings.lookAtUnknown();
      const keeping: Keeping = {
        asked: new Set(),
        isComplete: false,
        keep(answer) {
          const places = standings.placesOf(keeping.asked);
          const isKnown = places.every((place) => (stood[place] ?? 0) !== 0);
          if (keeping.isComplete && isKnown) answers.set(gateway + asked, { ...answer, day, stood, places });
        },
      };
      return keeping;
    },
  };
}
