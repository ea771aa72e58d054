import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MutableHub, startMutableHub } from '#tests/questions/changes/mutable-hub.ts';
import { allChanges } from '#tests/support/changes.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { readAtom } from './read-atom.ts';

let made: MutableHub;
let hub: ServedHub;
beforeAll(async () => {
  made = await startMutableHub();
  hub = await serveHub(made.hub);
});
afterAll(() => hub.close());

const idsInFeed = async () =>
  readAtom(await (await fetch(`${hub.url}/v1/changes.atom`)).text())
    .entry.map(({ id }) => id.replace(/^tag:[^:]*:/, ''))
    .sort();
const idsTold = async () => (await allChanges(hub)).changes.map(({ id }) => id).sort();

describe('A feed that is read on', () => {
  it('drops what it had of a county whose log began anew', async () => {
    expect(await idsInFeed()).toEqual(await idsTold());
    await made.remake('dalarna', 3);
    expect(await idsInFeed()).toEqual(await idsTold());
  });

  it('has what a county that was silent wrote meanwhile, once', async () => {
    made.silent.add('skane');
    await made.grow('dalarna', 1);
    await idsInFeed();
    made.silent.clear();
    await made.grow('skane', 1);
    expect(await idsInFeed()).toEqual(await idsTold());
  });

  it('has each change once for readers that ask at once', async () => {
    await made.grow('gotland', 2);
    const read = await Promise.all([idsInFeed(), idsInFeed(), idsInFeed()]);
    const told = await idsTold();
    expect(read).toEqual([told, told, told]);
  });
});
