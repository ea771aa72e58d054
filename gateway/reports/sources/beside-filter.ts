import { withBroader } from '#schema/codebook/broader.ts';
import type { BulkFact, BulkFactsAnswer, BulkFactsArgs, BulkNames } from '#schema/questions/bulk-facts-question.ts';

type Filter = BulkFactsArgs['filter'];

/** What a fact has of what a field of the filter narrows. */
const HELD: { [Field in keyof Filter]-?: (fact: BulkFact, names: BulkNames) => readonly (string | null)[] } = {
  aspects: ({ aspect }) => [aspect],
  kinds: ({ subject }, names) => [names.instruments[subject]?.kind ?? null],
  instruments: ({ subject }) => [subject],
  themes: ({ value }) =>
    [value?.themes ?? [], value?.theme ?? []].flat().flatMap((theme) => withBroader(String(theme))),
  statedAs: ({ statedAs }) => [statedAs],
  about: ({ subject }, names) => [names.instruments[subject] === undefined ? 'DOCUMENT' : 'INSTRUMENT'],
};

/** The first fact that does not belong to a selection, with the field of the filter that leaves it out; `null` where all do. */
export function besideFilter(
  filter: Filter,
  { facts, names }: Pick<BulkFactsAnswer, 'facts' | 'names'>,
): string | null {
  for (const [field, asked] of Object.entries(filter) as [keyof Filter, string | string[] | undefined][]) {
    if (asked === undefined) continue;
    const beside = facts.find(
      (fact) => !HELD[field](fact, names).some((held) => held !== null && [asked].flat().includes(held)),
    );
    if (beside) return `${beside.id} to a selection by ${field}`;
  }
  return null;
}
