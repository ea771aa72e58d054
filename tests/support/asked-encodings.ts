import type { Encoding } from '#subgraphs/serving/accepted-encoding.ts';
import type { Random } from './made/random.ts';

/** An `Accept-Encoding` that was drawn, and what RFC 9110, 12.5.3 says of it. */
export interface AskedEncodings {
  header: string;
  expected: Encoding | null;
  /** Whether bytes that are not packed would do. */
  plain: boolean;
}

const CODINGS = ['br', 'gzip', 'identity', '*', 'deflate', 'zstd', 'compress'];
const WEIGHTS = ['', ';q=1', ';q=1.000', ';q=0.9', ';q=0.5', ';q=0.25', ';q=0.001', ';q=0', ';q=0.0', ';q=0.000'];

/** Draws a header from the grammar: the opinion on it is made from what was drawn, and reads no header. */
export function askedEncodings(random: Random): AskedEncodings {
  const left = [...CODINGS];
  const drawn = Array.from({ length: random.below(6) }, () => {
    const [coding = ''] = left.splice(random.below(left.length), 1);
    return { coding, weight: random.of(WEIGHTS) };
  });
  const weights = new Map(drawn.map(({ coding, weight }) => [coding, weight === '' ? 1 : Number(weight.slice(3))]));
  const weightOf = (coding: Encoding) => weights.get(coding) ?? weights.get('*') ?? (coding === 'identity' ? null : 0);
  // Plain bytes that nobody speaks of are taken, and liked least.
  const liked = (['br', 'gzip', 'identity'] as const)
    .map((coding) => ({ coding, weight: weightOf(coding) ?? Number.MIN_VALUE }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const spelt = drawn.map(({ coding, weight }) => {
    const name = random.below(4) === 0 ? coding.toUpperCase() : coding;
    return `${name}${random.below(4) === 0 ? weight.replace(';', ' ; ') : weight}`;
  });
  return {
    header: spelt.join(random.of([',', ', ', ' ,\t'])),
    expected: liked[0]?.coding ?? null,
    plain: liked.some(({ coding }) => coding === 'identity'),
  };
}
