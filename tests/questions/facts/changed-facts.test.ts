import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import { allChanges, bringIn } from '#tests/support/changes.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const COUNTIES = [
  ['dalarna', '20'],
  ['skane', '12'],
] as const;

function data(slug: string, code: string, titles = ['Ett', 'Två', 'Tre']): CountyData {
  return structuredClone(titledCounty(slug, code, titles).data);
}

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    counties: COUNTIES.map(([slug, code]) => ({ county: { slug, code }, data: data(slug, code) })),
  });
});
beforeEach(async () => {
  for (const [slug, code] of COUNTIES) await bringIn(hub, data(slug, code));
});
afterAll(() => hub.close());

async function changedSince(cursor: string): Promise<string[]> {
  const { data: answer, errors } = await hub.ask(
    'query ($since: String) { facts(first: 100, filter: { changedSince: $since }) { totalCount nodes { factId } } }',
    { since: cursor },
  );
  expect(errors).toBeUndefined();
  expect(answer.facts.nodes).toHaveLength(answer.facts.totalCount);
  return answer.facts.nodes.map(({ factId }: { factId: string }) => factId);
}

describe('Facts changed since a place in the change feed', () => {
  it('are none at its end', async () => {
    const { cursor } = await allChanges(hub);
    expect(await changedSince(cursor)).toEqual([]);
  });

  it('are those that an import changed, and no others', async () => {
    const { cursor } = await allChanges(hub);
    const next = data('dalarna', '20');
    const [statement] = under(next.instruments[1]?.facts ?? [], 'statements');
    if (statement?.value) statement.value.text = { sv: 'Något annat', en: 'Something else' };
    await bringIn(hub, next);
    expect(await changedSince(cursor)).toEqual([statement?.id]);
  });

  it('are those that an import added', async () => {
    const { cursor } = await allChanges(hub);
    await bringIn(hub, data('skane', '12', ['Ett', 'Två', 'Tre', 'Fyra']));
    const found = await changedSince(cursor);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => id.startsWith(`${titledId('skane', 3)}#`))).toBe(true);
  });

  it('hold nothing of what an import removed, which the feed tells', async () => {
    const { cursor } = await allChanges(hub);
    await bringIn(hub, data('skane', '12', ['Ett', 'Två']));
    expect(await changedSince(cursor)).toEqual([]);
    const { changes } = await allChanges(hub, { after: cursor });
    expect(changes.map(({ kind, subject }) => [kind, subject])).toEqual([['REMOVED', titledId('skane', 2)]]);
  });

  it('lose nothing where the place is in the middle of an import', async () => {
    const { cursor: end } = await allChanges(hub);
    const next = data('dalarna', '20');
    for (const { facts } of next.instruments)
      for (const { value } of under(facts, 'statements')) if (value) value.text = { sv: 'Nytt', en: 'New' };
    await bringIn(hub, next);
    const { data: answer } = await hub.ask(
      'query ($after: String) { changes(after: $after, first: 1) { edges { cursor node { subject } } } }',
      { after: end },
    );
    const [first] = answer.changes.edges;
    const found = await changedSince(first.cursor);
    for (const place of [1, 2]) expect(found).toContain(`${titledId('dalarna', place)}#statements/1`);
  });
});
