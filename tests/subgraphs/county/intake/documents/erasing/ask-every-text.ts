import { everyText } from '#tests/support/every-text.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { NAME, NAMED_AGREEMENT, NAMED_PAPER } from './named-everywhere.ts';

/** The fields at the root of which an answer named somebody, by moment; and what was refused. */
export interface AskedTexts {
  named: Map<string | null, Set<string>>;
  refused: string[];
}

/** Asks a hub every root field for every text at moments, and looks for a name in what it answers, however it is written. */
export async function askEveryText(
  hub: Pick<TestHub, 'ask'>,
  moments: readonly (string | null)[],
  sought = /exempelsson/i,
): Promise<AskedTexts> {
  const asked: AskedTexts = { named: new Map(), refused: [] };
  for (const moment of moments)
    for (const { root, query } of everyText(givenAt(moment), OTHERS)) {
      const { data, errors } = await hub.ask(query);
      if (errors) asked.refused.push(`${root}: ${errors[0]?.message}`);
      if (sought.test(JSON.stringify(data ?? null)))
        asked.named.set(moment, (asked.named.get(moment) ?? new Set()).add(root));
    }
  return asked;
}

/** Root fields of other counties. */
const OTHERS = ['ostergotland', 'vastraGotaland'];

function givenAt(moment: string | null) {
  const at = moment === null ? '' : `@${moment}`;
  const text = JSON.stringify;
  return {
    ...(moment === null ? {} : { asKnownAt: text(moment) }),
    ids: text([NAMED_AGREEMENT, NAMED_PAPER]),
    'compare.ids': text([NAMED_AGREEMENT, 'dalarna:agreement:a-1']),
    'compareThemes.ids': text([NAMED_AGREEMENT, 'dalarna:agreement:a-1']),
    id: text(`${NAMED_AGREEMENT}${at}`),
    'lineage.id': text(NAMED_AGREEMENT),
    document: text(NAMED_PAPER),
    'documentText.from': '1',
    text: text(NAME),
    code: '"20"',
    municipality: '"2080"',
    from: '"2020-01-01"',
    to: '"2021-01-01"',
    placement: 'ANY',
    aspect: '"title"',
  };
}
