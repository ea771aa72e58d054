import { describe, expect, it } from 'vitest';
import { mergedFiles } from '#gateway/workbench/browser/merge-edits.ts';
import { accepted, removed, silenced } from '#gateway/workbench/browser/seed-edits.ts';
import { type Data, unitsIn } from '#gateway/workbench/browser/seed-units.ts';

const files = (data: Data) => ({ 'instruments/a.yaml': { digest: 'one', holds: 'instruments' as const, data } });
const merged = (base: Data, own: Data, disk: Data) =>
  mergedFiles(files(base), files(own), {
    'instruments/a.yaml': { digest: 'two', holds: 'instruments', data: disk },
  })['instruments/a.yaml'];

const fact = (words: string) => ({ text: words, cite: ['paper:1'] });
const BASE = { slug: 'a', kind: 'AGREEMENT', facts: { title: [fact('one'), fact('two')] } };

describe('Files that were edited in two places', () => {
  it('hold what either has added, and the digest of what lies on the disk', () => {
    const own = { ...BASE, facts: { title: [...BASE.facts.title, fact('mine')] } };
    const disk = { ...BASE, shortTitle: 'x', facts: { title: [fact('theirs'), ...BASE.facts.title] } };
    expect(merged(BASE, own, disk)).toEqual({
      digest: 'two',
      holds: 'instruments',
      data: { ...disk, facts: { title: [fact('theirs'), fact('one'), fact('two'), fact('mine')] } },
    });
  });

  it('do not hold what either has taken away', () => {
    const own = { ...BASE, facts: { title: [fact('one')] } };
    const disk = { ...BASE, facts: { title: [fact('two')] } };
    expect(merged(BASE, own, disk)?.data.facts).toEqual({ title: [] });
  });

  it('hold one’s own where both have changed the same', () => {
    expect(merged(BASE, { ...BASE, kind: 'GUIDELINES' }, { ...BASE, kind: 'LOCAL_AGREEMENT' })?.data.kind).toBe(
      'GUIDELINES',
    );
  });

  it('keep the fields of entries that have a slug apart', () => {
    const list = (one: Data, other: Data) => ({
      organisations: [
        { slug: 'one', ...one },
        { slug: 'other', ...other },
      ],
    });
    const result = merged(
      list({ name: 'a' }, {}),
      list({ name: 'b' }, {}),
      list({ name: 'a', note: 'n' }, { name: 'c' }),
    );
    expect(result?.data).toEqual(list({ name: 'b', note: 'n' }, { name: 'c' }));
  });
});

describe('What is proposed not to be stated', () => {
  const seeds = files({
    facts: {},
    notStated: [{ aspects: ['roles', 'relations'], unconfirmed: true, cite: ['paper:1-9'] }],
  });
  const silences = () => unitsIn(seeds, 'instruments/a.yaml', null);
  const left = (edited: typeof seeds) => (edited['instruments/a.yaml'].data as { notStated?: unknown }).notStated;

  it('is accepted aspect by aspect', () => {
    const [roles] = silences();
    expect(left(accepted(seeds, roles as never) as typeof seeds)).toEqual([
      { aspects: ['roles'], cite: ['paper:1-9'] },
      { aspects: ['relations'], unconfirmed: true, cite: ['paper:1-9'] },
    ]);
  });

  it('is refused aspect by aspect, and nothing is left of the last', () => {
    const [roles] = silences();
    const once = removed(seeds, roles as never) as typeof seeds;
    expect(left(once)).toEqual([{ aspects: ['relations'], unconfirmed: true, cite: ['paper:1-9'] }]);
    const [relations] = unitsIn(once, 'instruments/a.yaml', null);
    expect(left(removed(once, relations as never) as typeof seeds)).toBeUndefined();
  });

  it('takes the place of facts and of what was proposed, once for the same lines', () => {
    const first = silenced(seeds, 'instruments/a.yaml', [], 'roles', ['paper:2-3']);
    expect(left(silenced(first, 'instruments/a.yaml', [], 'decisions', ['paper:2-3']) as typeof seeds)).toEqual([
      { aspects: ['relations'], unconfirmed: true, cite: ['paper:1-9'] },
      { aspects: ['roles', 'decisions'], cite: ['paper:2-3'] },
    ]);
  });
});
