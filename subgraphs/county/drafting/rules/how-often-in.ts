import type { Member } from '#schema/values/enumerations.ts';
import { occasionsIn } from '#subgraphs/county/rules/wordings/read-lengths.ts';

type Interval = Member<'FollowUpInterval'>;

/** How often something is done, as seeds have it. */
export interface HowOftenSaid {
  interval: Interval;
  everyMonths?: number;
}

/** The intervals that have a name, by the months between; each other is `OTHER`. */
const NAMED: Readonly<Record<number, Interval>> = {
  3: 'QUARTERLY',
  6: 'HALF_YEARLY',
  12: 'ANNUAL',
  24: 'EVERY_SECOND_YEAR',
  48: 'EACH_TERM_OF_OFFICE',
};
/** Short forms that readers of wordings do not know. */
const SHORT: readonly (readonly [months: number, RegExp])[] = [
  [24, /(?<!\p{L})vart annat år(?!\p{L})/u],
  [
    12,
    /(?<!\p{L})(?:årl\.|1 (?:ggr|gg|ggn|g|gång)(?:\/| per | om )år|års(?:berättelse|rapport|redovisning|uppföljning)|en gång årligen|(?:varje|per) läsår|varje (?:vår|höst))(?!\p{L})/u,
  ],
  [
    6,
    /(?<!\p{L})(?:(?:2|två) (?:ggr|gånger|gång|g)(?:\/| per | om )år|(?:varje|per|vart) (?:termin|halvår)|terminsvis|vår och höst|halvårs\p{L}+)(?!\p{L})/u,
  ],
  [3, /(?<!\p{L})(?:4 (?:ggr|gånger|g)\/år|(?:kvartalsrapport|kvartalsuppföljning)\p{L}*)(?!\p{L})/u],
];
const RUNNING = /(?<!\p{L})(?:löpande|fortlöpande|kontinuerlig(?:t|a|en)?|regelbunden löpande)(?!\p{L})/u;
const ONCE =
  /(?<!\p{L})(?:en enda \p{L}+|en (?:enda )?gång|vid ett (?:enda )?tillfälle|engångs\p{L}+)(?! (?:per|om|i|var|varje|vart|varannan|årligen|till)(?!\p{L}))(?! under (?:året|varje))(?!\p{L})/u;
const SEVERAL_A_TERM = /(?:två|2|tre|3|fyra|4) (?:gånger|ggr) (?:per|om|i|varje) (?:termin|halvår)/u;

/** How often a sentence says that something is done; the longest time between where it names several. */
export function howOftenIn(plain: string): HowOftenSaid {
  if (SEVERAL_A_TERM.test(plain)) return { interval: 'NOT_STATED' };
  const written = occasionsIn(plain).months.filter(Number.isInteger);
  const months =
    written.length > 0 ? written : SHORT.flatMap(([between, words]) => (words.test(plain) ? [between] : []));
  const [everyMonths] = months;
  if (everyMonths !== undefined) return { interval: NAMED[everyMonths] ?? 'OTHER', everyMonths };
  if (RUNNING.test(plain)) return { interval: 'RUNNING' };
  return { interval: ONCE.test(plain) ? 'ONCE' : 'NOT_STATED' };
}
