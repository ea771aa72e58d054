import { type ArgumentsByName, everyText } from './every-text.ts';
import type { TestHub } from './test-hub.ts';

/** What is asked of a hub, and what is looked for in its answers. */
export interface AskedForTexts {
  /** Moments to ask of; `null` for now. */
  moments: readonly (string | null)[];
  /** What must, or must not, be in an answer, however it is written. */
  sought: RegExp;
  /** Arguments, by their names or by `field.name`, that differ from hub to hub. */
  given(moment: string | null): ArgumentsByName;
  /** Root fields that are not asked. */
  leftOut?: readonly string[];
  /** Whether the first answer that has it is enough. */
  once?: boolean;
}

/** What came of asking. */
export interface AskedTexts {
  /** The fields at the root of which an answer had what was looked for, by moment. */
  named: Map<string | null, Set<string>>;
  /** What was refused. */
  refused: string[];
}

/** Asks a hub every root field for every text at moments, and looks for something in what it answers. */
export async function askEveryText(
  hub: Pick<TestHub, 'ask'>,
  { moments, sought, given, leftOut = [], once = false }: AskedForTexts,
): Promise<AskedTexts> {
  const asked: AskedTexts = { named: new Map(), refused: [] };
  for (const moment of moments)
    for (const { root, query } of everyText({ ...ALWAYS, ...knownAt(moment), ...given(moment) }, leftOut)) {
      if (once && asked.named.size > 0) return asked;
      const { data, errors } = await hub.ask(query);
      if (errors) asked.refused.push(`${root}: ${errors[0]?.message}`);
      if (sought.test(JSON.stringify([data ?? null, errors ?? null])))
        asked.named.set(moment, (asked.named.get(moment) ?? new Set()).add(root));
    }
  return asked;
}

function knownAt(moment: string | null): ArgumentsByName {
  return moment === null ? {} : { asKnownAt: JSON.stringify(moment) };
}

const ALWAYS: ArgumentsByName = {
  'documentText.from': '1',
  code: '"20"',
  municipality: '"2080"',
  from: '"2020-01-01"',
  to: '"2021-01-01"',
  placement: 'ANY',
  aspect: '"title"',
};
