import { BODIES, LINES, PAPERS } from './big-county.ts';

type Fact = Record<string, unknown>;
type FactOf = (seed: number, target: (other: number) => string) => Fact;

/** One fact of each aspect of which an agreement has one. */
const SINGLE: Readonly<Record<string, FactOf>> = {
  title: (seed) => ({ text: { sv: `${wordsOf(seed, 6).sv} ${seed}`, en: `${wordsOf(seed, 6).en} ${seed}` } }),
  geographicScope: () => ({ scope: 'COUNTY_WIDE' }),
  validFrom: (seed) => ({ date: dayOf(seed), wording: `från ${dayOf(seed)}` }),
  validTo: (seed) => ({ date: dayOf(seed + 4 * 336), wording: `till ${dayOf(seed + 4 * 336)}` }),
  partyCount: (seed) => ({ count: 1 + (seed % BODIES) }),
};

/** Aspects of which it has as many as are asked for, in turn. */
const MANY: Readonly<Record<string, FactOf>> = {
  statements: (seed) => ({
    kind: of(seed, ['PURPOSE', 'SCOPE', 'COMMITMENT']),
    text: wordsOf(seed, 14),
    themes: [of(seed, ['collaboration', 'responsibility', 'mental-health'])],
  }),
  parties: (seed) => ({
    organisation: bodyOf(seed),
    role: of(seed, ['PARTY', 'ADDRESSEE', 'ACTOR']),
    text: wordsOf(seed, 4),
  }),
  decisions: (seed) => ({
    body: bodyOf(seed),
    action: of(seed, ['APPROVE', 'ENDORSE', 'ADOPT']),
    status: of(seed, ['TAKEN', 'PROPOSED']),
    date: { date: dayOf(seed), wording: `den ${dayOf(seed)}` },
    proposedBy: [bodyOf(seed + 1)],
    text: wordsOf(seed, 9),
    conditions: [{ kind: 'OTHER', wording: wordsOf(seed, 5).sv, text: wordsOf(seed, 5) }],
  }),
  lifecycle: (seed) => ({
    state: of(seed, ['PROPOSED', 'APPROVED', 'IN_FORCE']),
    text: wordsOf(seed, 7),
    body: bodyOf(seed),
  }),
  targetGroups: (seed) => ({
    description: wordsOf(seed, 6),
    age: { wording: `0–${15 + (seed % 6)} år`, bound: 'RANGE', min: 0, max: 15 + (seed % 6), maxInclusive: true },
    placement: of(seed, ['PLACED_ONLY', 'REGARDLESS']),
  }),
  legalBases: (seed) => ({
    act: `${wordsOf(seed, 1).sv}lagen`,
    chapter: 1 + (seed % 20),
    section: String(1 + (seed % 9)),
    role: 'DUTY',
  }),
  financing: (seed) => ({ kind: 'FUNDED_BY', funder: bodyOf(seed), text: wordsOf(seed, 8) }),
  consultations: (seed) => ({
    kind: 'REFERRAL',
    text: wordsOf(seed, 6),
    opened: { date: dayOf(seed), wording: `sänds ${dayOf(seed)}` },
    deadline: { date: dayOf(seed + 90), wording: `senast ${dayOf(seed + 90)}` },
    responders: [{ description: wordsOf(seed, 4), organisation: bodyOf(seed) }],
  }),
  followUps: (seed) => ({ interval: of(seed, ['ANNUAL', 'RUNNING']), by: [bodyOf(seed)], text: wordsOf(seed, 9) }),
  roles: (seed) => ({ kind: of(seed, ['CONTACT', 'DRAFTER']), nameWithheld: true, organisation: bodyOf(seed) }),
  relations: (seed, target) => ({
    type: of(seed, ['RELATED_TO', 'REVISES', 'FOLLOWS']),
    target: target(seed),
    text: wordsOf(seed, 5),
  }),
  documents: (seed) => ({ document: `paper-${seed % PAPERS}`, role: wordsOf(seed, 4) }),
  omissions: (seed) => ({ matter: wordsOf(seed, 7) }),
};

/** The facts of one agreement, so many in all, by aspect. */
export function factsOfMany(index: number, count: number, target: (other: number) => string): Record<string, Fact[]> {
  const single = Object.entries(SINGLE);
  const many = Object.entries(MANY);
  const facts = Object.fromEntries(single.map(([aspect, make]) => [aspect, [cited(make(index, target), index)]]));
  for (let at = 0; at < count - single.length; at++) {
    const [aspect, make] = many[at % many.length] as (typeof many)[number];
    const seed = index * 7919 + at * 31;
    facts[aspect] = [...(facts[aspect] ?? []), cited(make(seed, target), seed)];
  }
  return facts;
}

const BEGINNINGS = 'sam vård barn skol hem län ung familje hälso social stöd plan miss folk kommun för'.split(' ');
const ENDS = 'verkan ansvar råd gång bruk lag ordning insats behov rätt värde tid form samhet vägen målet'.split(' ');

/** So many made-up words, in both languages. */
export function wordsOf(seed: number, count: number): { sv: string; en: string } {
  const words = Array.from({ length: count }, (_, at) => {
    const place = seed * 13 + at * 5 + (seed % 7) * at;
    return [of(place, BEGINNINGS), of(Math.floor(place / 3) + at, ENDS)];
  });
  return { sv: words.map((word) => word.join('')).join(' '), en: words.map((word) => word.join(' ')).join(' ') };
}

function cited(fact: Fact, seed: number): Fact {
  const first = 1 + (seed % (LINES - 5));
  return { ...fact, cite: [`paper-${seed % PAPERS}:${first}-${first + (seed % 5)}`] };
}

function bodyOf(seed: number): string {
  return `body-${seed % BODIES}`;
}

/** A day of one of thirty years, each of twelve months of 28 days. */
function dayOf(seed: number): string {
  const [year, month, day] = [2000 + (Math.floor(seed / 336) % 30), 1 + (Math.floor(seed / 28) % 12), 1 + (seed % 28)];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function of<Item>(seed: number, items: readonly Item[]): Item {
  return items[seed % items.length] as Item;
}
