import { describe, expect, it } from 'vitest';
import { createReachability } from '#gateway/engine/reachability.ts';
import type { LogEntry } from '#schema/shared/log.ts';

describe('What is known of the ways to subgraphs', () => {
  it('is reported when it changes, with the subgraph and the reason', () => {
    const logged: LogEntry[] = [];
    const { called } = createReachability((...entry) => logged.push(entry));
    for (const problem of [null, 'refused', 'refused', 'late', null, null]) called('skane', problem);
    expect(logged).toEqual([
      ['subgraph.silent', { subgraph: 'skane', reason: 'refused' }],
      ['subgraph.silent', { subgraph: 'skane', reason: 'late' }],
      ['subgraph.answers', { subgraph: 'skane' }],
    ]);
  });

  it('names as a problem who did not answer last', () => {
    const { called, problems } = createReachability(() => {});
    called('skane', 'refused');
    called('dalarna', 'late');
    called('skane', null);
    expect(problems()).toEqual(['dalarna: late']);
  });
});
