import { describe, expect, it } from 'vitest';
import { instrumentsSought } from '#gateway/workbench/browser/instruments-sought.ts';

const ALL = Array.from({ length: 1_000 }, (_, index) => ({
  id: `made:agreement:nr-${index}`,
  title: index === 777 ? 'Överenskommelse om barnhälsa' : `Avtal ${index}`,
  county: index % 2 ? 'Gävleborgs län' : 'Kalmar län',
}));
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('Of very many instruments', () => {
  it('some are listed, and how many more there are', () => {
    const { shown, others } = instrumentsSought(ALL, '', new Set());
    expect([shown.length, shown.length + others]).toEqual([25, 1_000]);
  });

  it.each(['barnhälsa', 'BARNHALSA overens', ' gävleborg  överenskommelse ', 'agreement:nr-777'])(
    'one is found by “%s”',
    (sought) => {
      expect(instrumentsSought(ALL, sought, new Set())).toEqual({ shown: [ALL[777]], others: 0 });
    },
  );

  it('those that are chosen stay, whatever is sought', () => {
    const { shown } = instrumentsSought(ALL, 'barnhälsa', new Set(['made:agreement:nr-3']));
    expect(ids(shown)).toEqual(['made:agreement:nr-3', 'made:agreement:nr-777']);
  });
});
