import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '#tests/support/made/random.ts';
import type { ChaosCounty } from './chaos-county.ts';
import { TROUBLES } from './troubles.ts';

/** A time in which something is wrong with a county. */
export interface Spell {
  county: string;
  trouble: string;
  /** By the clock of `performance`; `ended` is `Infinity` until it has. */
  began: number;
  ended: number;
}

/** Troubles that come over the counties, one after the other and several at once. */
export interface Spells {
  /** All that there were. */
  all: readonly Spell[];
  /** What was wrong with a county when an answer was made; `null` where nothing was, nor shortly before. */
  troubleOf(county: string, asked: number, answered: number): string | null;
  /** Puts everything right, and lets no more come. */
  end(): Promise<void>;
}

/**
 * Milliseconds for which a trouble is felt when it is over: a county that hung is left alone for ten seconds, and what was asked last waits
 * three.
 */
const FELT = 15_000;

/** Begins to trouble counties, so many at once, with every trouble in turn, in an order that is drawn. */
export function troubleCounties(counties: readonly ChaosCounty[], atOnce: number, chance: Random): Spells {
  const all: Spell[] = [];
  const stop = new AbortController();
  const free = [...counties];
  let deck: string[] = [];

  function nextTrouble(): string {
    if (deck.length === 0) deck = Object.keys(TROUBLES);
    return deck.splice(chance.below(deck.length), 1)[0] as string;
  }

  const pause = (least: number, most: number) =>
    sleep(least + chance.below(most - least), undefined, { signal: stop.signal }).catch(() => {});

  async function troubling(): Promise<void> {
    while (!stop.signal.aborted) {
      const county = free.splice(chance.below(free.length), 1)[0] as ChaosCounty;
      const name = nextTrouble();
      const spell = { county: county.slug, trouble: name, began: performance.now(), ended: Number.POSITIVE_INFINITY };
      all.push(spell);
      await TROUBLES[name]?.begin(county, chance);
      await pause(1_000, 5_000);
      await TROUBLES[name]?.end(county);
      spell.ended = performance.now();
      free.push(county);
      await pause(500, 3_000);
    }
  }

  const troubles = Array.from({ length: atOnce }, troubling);
  return {
    all,
    troubleOf(county, asked, answered) {
      const felt = all.findLast(
        (spell) => spell.county === county && spell.began <= answered && spell.ended + FELT >= asked,
      );
      return felt?.trouble ?? null;
    },
    async end() {
      stop.abort();
      await Promise.all(troubles);
    },
  };
}
