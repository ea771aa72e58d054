import { type EnumerationName, enumerations } from '#schema/values/enumerations.ts';
import type { Random } from '#tests/support/made/random.ts';

/** A part of a value: how it is drawn, what is asked of it in GraphQL, and what must come. */
export interface OrdinaryPart {
  /** As a seed file has it; `undefined` leaves it out. */
  draw(random: Random): unknown;
  asked: string;
  shown(said: unknown): unknown;
  /** What no seed may say there. */
  wrong: unknown;
  /** The parts of each of a list. */
  within?: Readonly<Record<string, OrdinaryPart>>;
}

/** The organisations that values point at. */
export const BODIES = ['kommun', 'namnd', 'region'] as const;

const plain = (draw: OrdinaryPart['draw'], wrong: unknown): OrdinaryPart => ({
  draw,
  asked: '',
  shown: (said) => said ?? null,
  wrong,
});

let drawn = 0;
/** Words that are never the same, so that what changes places is seen. */
const words = () => `ord nummer ${drawn++}`;

const whole = (from: number, to: number, wrong: unknown = from - 1) =>
  plain(({ below }) => from + below(to - from + 1), wrong);
const tenths = (most: number) => plain(({ below }) => below(most * 10) / 10, -0.5);
const flag = plain(({ below }) => below(2) === 0, 'kanske');
const wording = plain(() => words(), 7);
const member = (name: EnumerationName) => plain(({ of }) => of(Object.keys(enumerations[name])), 'OTHERWISE');
const body: OrdinaryPart = {
  draw: ({ of }) => of(BODIES),
  asked: '{ key }',
  shown: (said) => (said === undefined ? null : { key: `halland:organisation:${said}` }),
  wrong: 'nobody-of-that-name',
};
const text: OrdinaryPart = {
  draw: () => ({ sv: words(), en: words() }),
  asked: '{ sv en }',
  shown: (said) => said ?? null,
  wrong: { sv: 'bara svenska' },
};
const day: OrdinaryPart = {
  draw: ({ below }) => ({ date: `2024-0${1 + below(9)}-1${below(10)}`, wording: words() }),
  asked: '{ date wording }',
  shown: (said) => said ?? null,
  wrong: { date: 'i morgon', wording: 'i morgon' },
};

const maybe = (part: OrdinaryPart): OrdinaryPart => ({
  ...part,
  draw: (random) => (random.below(3) === 0 ? undefined : part.draw(random)),
});

/** A list; where one has to have something in it, it is left out instead of being empty. */
function list(part: OrdinaryPart, least: 0 | 1 = 0): OrdinaryPart {
  return {
    draw(random) {
      const length = random.below(4);
      return length === 0 ? undefined : Array.from({ length }, () => part.draw(random));
    },
    asked: part.asked,
    shown: (said) => (said === undefined ? (least === 0 ? [] : null) : (said as unknown[]).map(part.shown)),
    wrong: [part.wrong],
    ...(part.within ? { within: part.within } : {}),
  };
}

function object(parts: Readonly<Record<string, OrdinaryPart>>): OrdinaryPart {
  const all = Object.entries(parts);
  const of = (said: unknown, name: string) => (said as Record<string, unknown>)[name];
  return {
    draw: (random) =>
      Object.fromEntries(
        all.map(([name, part]) => [name, part.draw(random)] as const).filter(([, said]) => said !== undefined),
      ),
    asked: `{ ${all.map(([name, { asked }]) => `${name} ${asked}`).join(' ')} }`,
    shown: (said) =>
      said === undefined ? null : Object.fromEntries(all.map(([name, part]) => [name, part.shown(of(said, name))])),
    wrong: null,
    within: parts,
  };
}

export const ordinary = { whole, tenths, flag, wording, member, body, text, day, maybe, list, object };
