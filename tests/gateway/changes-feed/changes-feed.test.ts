import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enumerations } from '#schema/values/enumerations.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { allChanges, bringIn } from '#tests/support/changes.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { breachesOfAtom, readAtom } from './read-atom.ts';

const AWKWARD = 'Avtal <om> "A & B", ’ett’\u000b]]> 🎈';
const TITLES = [...Array.from({ length: 60 }, (_, index) => `Avtal ${index}`), AWKWARD];
const HEALTH = 7;

/** Dalarna’s agreements, of which one speaks of health. */
function dalarna(titles: readonly string[] = TITLES): CountyData {
  return titledCounty('dalarna', '20', titles, (place) =>
    place === HEALTH
      ? { statements: [{ kind: 'PURPOSE', text: { sv: 'Hälsa', en: 'Health' }, themes: ['health'] }] }
      : {},
  ).data;
}

const { silent, wrap } = silenceSwitch();
let hub: ServedHub;
beforeAll(async () => {
  hub = await startServedHub({
    wrap,
    toldOutside: { trustedProxies: [], publicUrl: 'https://hub.example', publisherNameSv: 'Exempelregionen' },
    counties: [
      { county: { slug: 'dalarna', code: '20' }, data: dalarna() },
      titledCounty('skane', '12', ['Skånes avtal']),
    ],
  });
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

const get = (search = '', headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${hub.url}/v1/changes.atom${search}`, { method, headers });
const feedOf = async (search = '') => readAtom(await (await get(search)).text());

describe('The feed of changes', () => {
  it('is Atom', async () => {
    const response = await get();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ]);
  });

  it.each(['', '?lang=en', '?counties=12', '?themes=health'])('has all that Atom requires: %s', async (search) => {
    expect(breachesOfAtom(await feedOf(search))).toEqual([]);
  });

  it('has the latest fifty changes that GraphQL tells, the newest first', async () => {
    const { changes } = await allChanges(hub);
    const newest = changes.toSorted((one, other) => {
      if (one.at !== other.at) return one.at < other.at ? 1 : -1;
      if (one.county.slug !== other.county.slug) return one.county.slug === 'skane' ? -1 : 1;
      return other.position - one.position;
    });
    const { entry } = await feedOf();
    expect(entry.map(({ id, updated }) => [id, updated])).toEqual(
      newest.slice(0, 50).map(({ id, at }) => [`tag:hub.example,2026:${id}`, at]),
    );
  });

  it('says what happened in words of its language', async () => {
    const [[swedish], [english]] = [(await feedOf('?counties=12')).entry, (await feedOf('?counties=12&lang=en')).entry];
    expect([swedish?.title, english?.title]).toEqual(['Tillkom: Skånes avtal', 'Added: Skånes avtal']);
  });

  it('has a title whole that is awkward in XML, but for what XML cannot hold', async () => {
    const { entry } = await feedOf('?counties=20');
    expect(entry.map(({ title }) => title)).toContain(`Tillkom: ${AWKWARD.replace('\u000b', '\uFFFD')}`);
  });

  it('leads from each entry to a question that is answered', async () => {
    for (const { link } of (await feedOf()).entry.slice(0, 5)) {
      const { searchParams, origin, pathname } = new URL(link[0]?.href ?? '');
      expect(`${origin}${pathname}`).toBe('https://hub.example/graphql');
      const { data, errors } = await hub.ask(searchParams.get('query') ?? '');
      expect([errors, data.node.id]).toEqual([undefined, expect.stringContaining(':')]);
    }
  });

  it('says where it is and who writes it', async () => {
    const { link, author } = await feedOf('?counties=12&lang=en');
    expect(link.find(({ rel }) => rel === 'self')?.href).toBe(
      'https://hub.example/v1/changes.atom?counties=12&lang=en',
    );
    expect(author.name).toBe('Exempelregionen');
  });
});

describe('What is chosen of the feed', () => {
  it('is the changes of counties', async () => {
    const { entry } = await feedOf('?counties=12');
    expect(new Set(entry.flatMap(({ category }) => category.map(({ label }) => label)))).toEqual(
      new Set(['Skåne län', enumerations.ChangeKind.ADDED.sv]),
    );
  });

  it('is the changes of instruments that speak of a theme', async () => {
    const { entry, title } = await feedOf('?themes=health&lang=en');
    expect(entry.map(({ title }) => title)).toEqual([`Added: Avtal ${HEALTH}`]);
    expect(title).toMatch(/^Changes – /);
  });

  it.each([
    ['?counties=99', 'counties'],
    ['?theme=health', 'theme'],
    ['?lang=fi', 'lang'],
    ['?themes=nothing-such', 'themes'],
  ])('is refused where it is nothing: %s', async (search, argument) => {
    const response = await get(search);
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
    ]);
  });
});

describe('A county that does not answer', () => {
  it('is named by the feed, which has the changes of the others', async () => {
    silent.add('skane');
    const response = await get('?lang=en');
    const { subtitle, entry } = readAtom(await response.text());
    expect(response.headers.get('hub-missing-counties')).toBe('12');
    expect(subtitle).toContain('Did not answer: Skåne län');
    // What is known of the silent one is kept; which of the two was imported last is not settled.
    expect(entry.filter(({ title }) => /^Added: Avtal/.test(title)).length).toBeGreaterThan(40);
  });

  it('and no other either make no feed', async () => {
    silent.add('dalarna').add('skane');
    expect((await get()).status).toBe(503);
  });
});

describe('What changes while the feed is read', () => {
  it('is told once, the newest first, and the tag is another', async () => {
    const before = await get();
    const tag = before.headers.get('etag') ?? '';
    expect((await get('', { 'if-none-match': tag })).status).toBe(304);
    const seeds = dalarna();
    const removed = titledId('dalarna', 3);
    seeds.instruments = seeds.instruments.filter(({ id }) => id !== removed);
    await bringIn(hub, seeds);
    const after = await get('', { 'if-none-match': tag });
    expect(after.status).toBe(200);
    const [old, now] = [readAtom(await before.text()), readAtom(await after.text())];
    expect(now.entry.map(({ title }) => title)).toEqual([
      'Togs bort: Avtal 3',
      ...old.entry.slice(0, 49).map(({ title }) => title),
    ]);
    expect(now.updated).toBe(now.entry[0]?.updated);
  });

  it('and is removed is told whatever theme is chosen', async () => {
    const { entry } = await feedOf('?themes=health');
    expect(entry.map(({ title }) => title)).toEqual(['Togs bort: Avtal 3', `Tillkom: Avtal ${HEALTH}`]);
  });

  it('is read on from where the feed was, by one question for the log', async () => {
    await feedOf();
    const { calls } = await hub.counting(() => feedOf());
    // Its revision, and the next page of its log.
    expect(calls.filter((name) => name === 'skane')).toHaveLength(2);
  });
});

describe('The headers of the feed', () => {
  it('are those of GET where HEAD is asked', async () => {
    const [head, whole] = await Promise.all([get('', {}, 'HEAD'), get()]);
    expect([head.headers.get('etag'), await head.text()]).toEqual([whole.headers.get('etag'), '']);
  });

  it('tell languages apart', async () => {
    const [one, other] = await Promise.all([get(), get('?lang=en')]);
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });
});
