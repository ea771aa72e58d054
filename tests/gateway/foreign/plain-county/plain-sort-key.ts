/** A title as it is sorted: as docs/county-contract.md says, by nobody else's code. */
export function plainSortKey(title: string): string {
  const letters = Array.from(title.toLowerCase().normalize('NFC'), (letter) => {
    const swedish = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', ü: 'y' }[letter];
    return swedish ?? letter.normalize('NFD').charAt(0);
  });
  return letters
    .join('')
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
}

export interface PlainPlace {
  key: string;
  id: string;
}

/** Orders rows by key and then by id, without a date last in both directions. */
export function plainOrder(one: PlainPlace, other: PlainPlace, descending = false): number {
  const undated = Number(one.key === '~') - Number(other.key === '~');
  const rising = compare(one.key, other.key) || compare(one.id, other.id);
  return undated || (descending ? -rising : rising);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** So many rows after a place, and whether there are more. */
export function plainPage<Row extends PlainPlace>(
  all: readonly Row[],
  { after, first, descending }: { after: PlainPlace | null; first: number; descending?: boolean },
) {
  const sorted = all.toSorted((one, other) => plainOrder(one, other, descending));
  const left = after === null ? sorted : sorted.filter((row) => plainOrder(row, after, descending) > 0);
  return { rows: left.slice(0, first), more: left.length > first };
}
