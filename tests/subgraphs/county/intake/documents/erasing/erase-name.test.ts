import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { sourceOf } from '#subgraphs/county/intake/seeds/source-of.ts';
import type { Database } from '#subgraphs/county/store/database/orm.ts';
import { scrubWhereDue } from '#subgraphs/county/store/database/scrub.ts';
import { inAnyOrder, PulledCopy } from '#tests/gateway/reports/pull-walk.ts';
import { dump } from '#tests/support/dump.ts';
import { filesWith } from '#tests/support/files-with.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import {
  NAME,
  NAMED_AGREEMENT,
  NAMED_PAPER,
  type NamedHub,
  namedEverywhere,
  namedHub,
  paperText,
} from './named-everywhere.ts';

const NAMED = /exempelsson/i;

const held = async (database: Database) => JSON.stringify(await dump(database));
const namesAnybody = async (database: Database) => NAMED.test(await held(database));

describe('A name that is erased', () => {
  let named: NamedHub;
  let copy: PulledCopy;
  let tags: (string | null)[];
  let feed: string;
  let served: ServedHub;
  const tagOf = async (report: string) => (await fetch(`${served.url}/v1/reports/${report}`)).headers.get('etag');
  const tagsNow = async () => [
    await tagOf('facts.csv'),
    await tagOf(`facts.csv?asKnownAt=${named.moments.at(-2)}`),
    await tagOf(`documents.json?asKnownAt=${named.moments.at(-1)}`),
  ];
  const changes = (after?: string) =>
    named.hub.ask(
      'query ($after: String) { changes(after: $after) { restarted { code } nodes { kind subject facts { factId } } pageInfo { endCursor } } }',
      { after },
    );

  beforeAll(async () => {
    named = await namedHub();
    const { database } = named;
    served = await serveHub(named.hub);
    copy = new PulledCopy(served, 'facts.ndjson?complete=partial');
    await copy.pull();
    tags = await tagsNow();
    feed = (await changes()).data.changes.pageInfo.endCursor;
    await erase(
      database.em,
      { kind: 'NAME', name: NAME },
      { message: 'på begäran', registerFile: database.registerFile },
    );
  });
  afterAll(async () => {
    await served.close();
    rmSync(named.folder, { recursive: true, force: true });
  });

  it('is in no row of any table', async () => {
    expect(await namesAnybody(named.database)).toBe(false);
  });

  it('is in no file of the database, nor in the log of what was written, nor in the register', async () => {
    await scrubWhereDue(named.database.em);
    expect(filesWith(join(named.folder, 'dalarna'), NAMED)).toEqual([]);
    expect(filesWith(named.folder, NAMED)).toEqual([]);
  });

  it('leaves a line in the history that says when and why, and not what', async () => {
    const { data } = await named.hub.ask('{ dalarna { revisions(first: 1) { number origin message } } }');
    expect(data.dalarna.revisions).toEqual([{ number: 5, origin: 'ERASURE', message: 'på begäran' }]);
  });

  it('changes the tag of every report, of what is known now and was known earlier', async () => {
    const now = await tagsNow();
    expect(tags).not.toContain(null);
    expect(now.filter((tag) => tags.includes(tag))).toEqual([]);
  });

  it('has those who pull in parts throw their copy away', async () => {
    const rows = await copy.pull();
    expect(rows.map(({ row_state }) => row_state)).toContain('RESTARTED');
    expect(inAnyOrder(copy.rows)).toEqual(inAnyOrder(await copy.whole()));
  });

  it('restarts the log of changes for those who follow it', async () => {
    const { data } = await changes(feed);
    expect(data.changes.restarted).toEqual([{ code: '20' }]);
  });

  it('is told in the log as a change of what said it and is held', async () => {
    const { data } = await changes();
    expect(data.changes.nodes.slice(-2)).toEqual([
      { kind: 'CHANGED', subject: NAMED_PAPER, facts: [] },
      { kind: 'CHANGED', subject: NAMED_AGREEMENT, facts: [] },
    ]);
  });

  it('is withheld in a text that is attached later', async () => {
    await attachTexts(named.database.em, [paperText('Om samverkan.', `Svar av ${NAME}.`)]);
    expect(await namesAnybody(named.database)).toBe(false);
  });

  it('is refused where seeds bring it back', async () => {
    const again = importSeeds(named.database.em, sourceOf(namedEverywhere().data), { code: '20', origin: 'IMPORT' });
    await expect(again).rejects.toThrow(/erased/);
    await expect(again).rejects.not.toThrow(NAMED);
    expect(await namesAnybody(named.database)).toBe(false);
  });

  it('is refused in the message, which is public', async () => {
    const { database } = named;
    const told = erase(
      database.em,
      { kind: 'NAME', name: 'Bo Påhittad' },
      { message: 'Påhittad, Bo bad om det', registerFile: null },
    );
    await expect(told).rejects.toThrow('--message holds the name');
  });

  it('is not erased by a dry run, which says where it stands', async () => {
    const rows = await held(named.database);
    const dry = { message: null, registerFile: null, dryRun: true };
    const { places } = await erase(named.database.em, { kind: 'NAME', name: 'Syftet Samverkan' }, dry);
    expect([[...places.keys()], (await held(named.database)) === rows]).toEqual([[], true]);
  });
});

describe('A last name alone that is erased', () => {
  let hub: TestHub;
  const made = titledCounty('dalarna', '20', ['Samverkan enligt Exempelsson', 'Två']);
  beforeAll(async () => {
    hub = await startTestHub({ counties: [made] });
    const { em } = hub.apps[0]?.database ?? expect.unreachable();
    await erase(em, { kind: 'NAME', name: 'Exempelsson' }, { message: null, registerFile: null });
  });
  afterAll(() => hub.close());

  it('is in no row, nor where it is kept in small letters, in which nobody could tell it from a word', async () => {
    expect(await namesAnybody(hub.apps[0]?.database ?? expect.unreachable())).toBe(false);
  });

  it('finds nothing, where other words of the same text still do', async () => {
    const { data } = await hub.ask(
      `{ one: agreements(filter: { text: "exempelsson" }) { totalCount } other: agreements(filter: { text: "samverkan" }) { totalCount } }`,
    );
    expect(data).toEqual({ one: { totalCount: 0 }, other: { totalCount: 1 } });
  });
});
