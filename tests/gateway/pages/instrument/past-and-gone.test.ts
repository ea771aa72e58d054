import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bringIn } from '#tests/support/changes.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { factsOn, instrumentAddress, textOf } from './read-page.ts';

const KEPT = titledId('dalarna', 0);
const REMOVED = titledId('dalarna', 1);
const NEVER = titledId('dalarna', 9);
const BEFORE_ALL = '2020-01-01';

const { silent, wrap } = silenceSwitch();
let hub: ServedHub;
/** When only the first data were known, and when the second came. */
let first: string;
let second: string;

async function updatedAt(): Promise<string> {
  const { data } = await hub.ask('{ dalarna { updatedAt } }');
  return data.dalarna.updatedAt;
}

beforeAll(async () => {
  const before = titledCounty('dalarna', '20', ['Gamla namnet', 'Den som försvann']);
  const after = titledCounty('dalarna', '20', ['Nya namnet']);
  before.data.county.errorReports = { mailbox: 'fel@region.example' };
  after.data.county.errorReports = { mailbox: 'fel@region.example' };
  hub = await startServedHub({ counties: [before, titledCounty('skane', '12', ['En annan'])], wrap });
  first = await updatedAt();
  await bringIn(hub, after.data);
  second = await updatedAt();
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

async function open(id: string, parameters: Record<string, string> = {}): Promise<{ status: number; page: string }> {
  const response = await fetch(`${hub.url}${instrumentAddress(id, parameters)}`, { headers: { accept: 'text/html' } });
  return { status: response.status, page: await response.text() };
}

function titleOn(page: string): string | undefined {
  return factsOn(page).find(({ anchor }) => anchor.startsWith('fakta-title-'))?.text;
}

/** The heading of a page. */
function headingOn(page: string): string {
  return textOf(/<h1>[\s\S]*?<\/h1>/.exec(page)?.[0] ?? '');
}

/** The lines of the history, each with where it leads. */
function historyOn(page: string): [line: string, address: string | undefined][] {
  const list = /<ol class="history">([\s\S]*?)<\/ol>/.exec(page)?.[1] ?? '';
  return [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, line = '']) => [
    textOf(line),
    /href="([^"]+)"/.exec(line)?.[1]?.replaceAll('&amp;', '&'),
  ]);
}

describe('The page of an instrument, as it was known', () => {
  it('shows what was known at a moment, and leads back to now', async () => {
    const { status, page } = await open(KEPT, { asKnownAt: first });
    expect([status, titleOn(page)]).toEqual([200, expect.stringContaining('Gamla namnet')]);
    expect(page).toContain(`<a href="${instrumentAddress(KEPT)}">Visa vad som är känt nu</a>`);
    expect(titleOn((await open(KEPT)).page)).toContain('Nya namnet');
  });

  it('understands an id that holds the moment, and refuses one beside another moment', async () => {
    expect(titleOn((await open(`${KEPT}@${first}`)).page)).toContain('Gamla namnet');
    expect((await open(`${KEPT}@${first}`, { asKnownAt: second })).status).toBe(400);
  });

  it('gives facts the same places then and now', async () => {
    const [now, then] = [await open(KEPT), await open(KEPT, { asKnownAt: first })];
    expect(factsOn(then.page).map(({ anchor }) => anchor)).toEqual(factsOn(now.page).map(({ anchor }) => anchor));
  });

  it('takes today for now', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(titleOn((await open(KEPT, { asKnownAt: today })).page)).toContain('Nya namnet');
  });

  it.each(['2999-01-01', 'i-går', '2021-02-30'])('refuses %s in words', async (asKnownAt) => {
    const { status, page } = await open(KEPT, { asKnownAt });
    expect(status).toBe(400);
    expect(page).toContain(`asKnownAt=${asKnownAt}`);
  });

  it('has its history, the latest first, each line with the page as known then', async () => {
    const lines = historyOn((await open(KEPT)).page);
    expect(lines.map(([line]) => line)).toEqual([
      expect.stringMatching(/Ändrades: .*Titel.*visas nu/),
      expect.stringMatching(/Tillkom/),
    ]);
    const pages = await Promise.all(lines.map(([, address]) => fetch(`${hub.url}${address}`)));
    expect(await Promise.all(pages.map(async (page) => titleOn(await page.text())))).toEqual([
      expect.stringContaining('Nya namnet'),
      expect.stringContaining('Gamla namnet'),
    ]);
  });
});

describe('The page of an instrument that is not there', () => {
  it('says that it is removed, by its name, and leads to it as it was known', async () => {
    const { status, page } = await open(REMOVED);
    expect([status, headingOn(page)]).toEqual([404, 'Handlingen är borttagen']);
    expect(textOf(page)).toContain('Den som försvann');
    const [[removed, nowhere] = [], [, then] = []] = historyOn(page);
    expect([removed, nowhere]).toEqual([expect.stringContaining('Togs bort'), undefined]);
    const before = await fetch(`${hub.url}${then}`);
    expect([before.status, titleOn(await before.text())]).toEqual([200, expect.stringContaining('Den som försvann')]);
  });

  it('says that it was not known then', async () => {
    const { status, page } = await open(KEPT, { asKnownAt: BEFORE_ALL });
    expect([status, headingOn(page)]).toEqual([404, 'Handlingen var inte känd då']);
    expect(historyOn(page)).toHaveLength(2);
  });

  it.each([NEVER, `${NEVER}@2020-01-01T00:00:00.000Z`])('says that nothing is at %s', async (id) => {
    expect((await open(id)).status).toBe(404);
  });

  it.each(['dalarna:document:paper', 'dalarna:organisation:region', `${KEPT}#title/1`])(
    'says that %s is no instrument',
    async (id) => {
      expect((await open(id)).status).toBe(404);
    },
  );

  it.each(['x', 'Östergötland:agreement:x', '<b>', 'dalarna:agreement:\u0000', 'uppsala:agreement:x', '%', '😀'])(
    'refuses %j as no id of this hub',
    async (id) => {
      const { status, page } = await open(id);
      expect(status).toBe(400);
      expect(page).not.toContain('<b>');
    },
  );
});

describe('The page of an instrument while counties are silent', () => {
  it('says that its own county does not answer, not that it is missing', async () => {
    silent.add('dalarna');
    const { status, page } = await open(KEPT);
    expect([status, headingOn(page)]).toEqual([503, 'Länet svarade inte']);
    expect(textOf(page)).toContain('Dalarnas län');
    expect(page).not.toContain('Ej angivet');
  });

  it('says so of one that was removed as well', async () => {
    silent.add('dalarna');
    expect((await open(REMOVED)).status).toBe(503);
  });

  it('says that it is there again when its county is heard', async () => {
    silent.add('dalarna');
    await open(KEPT);
    silent.clear();
    const { status, page } = await open(KEPT);
    expect([status, historyOn(page).length]).toEqual([200, 2]);
  });

  it('is whole while another county is silent, which is told', async () => {
    silent.add('skane');
    const { status, page } = await open(KEPT);
    expect([status, titleOn(page)]).toEqual([200, expect.stringContaining('Nya namnet')]);
    expect(textOf(/<section class="silence"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '')).toContain('Skåne län');
  });
});

describe('What is missing on the page of an instrument', () => {
  it('tells what nobody has read for from what is not asked of its kind', async () => {
    const { page } = await open(KEPT);
    const aspectOn = (id: string) => textOf(page.split(`id="fraga-${id}"`)[1]?.split('<h3>')[1] ?? '');
    expect(aspectOn('financing')).toMatch(/^Finansiering.*Ej kodat/);
    expect(textOf(page)).toMatch(/Ej tillämpligt Frågas inte om det här slaget: .*Budgetposter/);
    expect(page).not.toContain('id="fraga-budgetLines"');
  });
});

describe('An error in a fact', () => {
  it('is reported to the mailbox of the county, in a letter that names the fact and its place', async () => {
    const { page } = await open(KEPT);
    const letters = [...page.matchAll(/href="mailto:fel@region.example\?subject=([^&]+)&amp;body=([^"]+)"/g)].map(
      ([, subject = '', body = '']) => [decodeURIComponent(subject), decodeURIComponent(body).trim()],
    );
    expect(letters).toHaveLength(factsOn(page).length);
    expect(letters[0]?.[0]).toContain(`${KEPT}#title/`);
    expect(letters[0]?.[1]).toMatch(new RegExp(`${instrumentAddress(KEPT)}#fakta-title-`));
  });

  it('is reported nowhere where a county says no place', async () => {
    const { status, page } = await open(titledId('skane', 0));
    expect([status, page.includes('mailto:'), page.includes('class="report"')]).toEqual([200, false, false]);
  });
});
