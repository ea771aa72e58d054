import { codebook } from '#schema/codebook/codebook.ts';
import { isLater } from '#schema/codebook/versions-of-codebook.ts';

type Fields = Record<string, unknown>;

/**
 * An answer of today without what it says of aspects that came after a version of the codebook, where that is no more than
 * that nobody has read for them: their rows of a comparison, and their ids among what is not coded. All else stays.
 */
export function withoutLaterAspects<Value>(answer: Value, version: string): Value {
  const later = [...codebook.aspects.values()].filter(({ since }) => isLater(since, version)).map(({ id }) => id);
  const ids = new Set<unknown>(later);

  function without(value: unknown): unknown {
    if (Array.isArray(value)) return value.filter((item) => !isUncoded(item)).map(without);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'aspectsNotCoded' && Array.isArray(inner) ? inner.filter((id) => !ids.has(id)) : without(inner),
      ]),
    );
  }

  function isUncoded(item: unknown): boolean {
    const { aspect, cells } = (item ?? {}) as { aspect?: Fields; cells?: Fields[] };
    return ids.has(aspect?.id) && cells?.every(saysNothing) === true;
  }

  return without(answer) as Value;
}

/** What a cell is told of what nobody has read for, of what it does not apply to, and of an instrument that is not there. */
const NOTHING = new Set<unknown>(['NOT_CODED', 'NOT_APPLICABLE', null]);

function saysNothing({ statedAs, values }: Fields): boolean {
  return NOTHING.has(statedAs) && Array.isArray(values) && values.length === 0;
}
