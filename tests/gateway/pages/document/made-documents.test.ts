import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

const ODD = 'Vård <b>&amp; "stöd"</b> – §1';
const dalarna = titledCounty('dalarna', '20', [ODD]);
const skane = titledCounty('skane', '12', ['Två']);
for (const document of skane.data.documents) document.lineCount = 900;
const PAPER = '/dokument/skane:document:paper';

/** What was not read of the paper, and what was read with a mark. */
const notes = [
  { kind: 'PICTURE' as const, page: 2, line: 500, count: 1 },
  { kind: 'STRUCK_TEXT' as const, page: 1, line: null, count: 2 },
];

const { silent, wrap } = silenceSwitch();
let hub: ServedHub;
beforeAll(async () => {
  hub = await startServedHub({ counties: [dalarna, skane], wrap });
  const app = hub.apps.find(({ name }) => name === 'skane');
  const lines = Array.from({ length: 900 }, (_, index) => `Rad <${index + 1}> & "så"`);
  if (app)
    await attachTexts(app.database.em, [
      { document: 'paper', fileName: 'a.txt', format: 'TEXT', sha256: 'a'.repeat(64), lines, notes },
    ]);
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

async function open(path: string): Promise<{ status: number; page: string }> {
  const response = await fetch(`${hub.url}${path}`, { headers: { accept: 'text/html' } });
  return { status: response.status, page: await response.text() };
}

const numbersIn = (page: string) => [...page.matchAll(/<li id="rad-(\d+)"/g)].map(([, number]) => Number(number));

describe('The page of a document', () => {
  it('without text lists the lines that facts stand on, and leads to them', async () => {
    const { status, page } = await open('/dokument/dalarna:document:paper');
    expect(status).toBe(200);
    expect(page).toContain('Rader som uppgifter står på');
    expect(page).not.toContain('class="paper"');
    expect(numbersIn(page)).toContain(1);
    expect(page).toContain('href="/handling/dalarna:agreement:a-0#fakta-title-1"');
  });

  it('writes odd words as words', async () => {
    const { page } = await open('/dokument/dalarna:document:paper');
    expect(page).not.toContain('<b>&');
    expect(wordsOfPage(page)).toContain('Vård <b>& "stöd"</b>'.replace('& ', '&amp; '));
    const { page: text } = await open(PAPER);
    expect(wordsOfPage(text)).toContain('Rad <3> & "så"');
  });

  it('shows a long text in parts, each with its own lines', async () => {
    const first = await open(PAPER);
    expect(numbersIn(first.page)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    expect(first.page).toContain(`href="${PAPER}?from=401"`);
    const last = await open(`${PAPER}?from=801`);
    expect(numbersIn(last.page)).toEqual(Array.from({ length: 100 }, (_, index) => index + 801));
    expect(last.page).toContain(`<a href="${PAPER}">`);
  });

  it('says what of the paper was not read and what is marked, with the way to the line', async () => {
    const { page } = await open(PAPER);
    expect(page).toContain(`<li><a href="${PAPER}?from=401#rad-500">Sida 2, rad 500: bild, inte läst</a></li>`);
    expect(page).toContain('<li>Sida 1: struken text (2), står i texten, markerat</li>');
    const inEnglish = await open(`/en${PAPER.replace('dokument', 'document')}`);
    expect(inEnglish.page).toContain('>Page 2, line 500: picture, not read</a>');
  });

  it('whose text is not held says nothing of how it was read', async () => {
    expect((await open('/dokument/dalarna:document:paper')).page).not.toContain('Hur texten är läst');
  });

  it('is named by its county where a search goes past what was not read', async () => {
    const said = '1 bifogat papper är inte helt läst, så det som inte hittas kan stå där:';
    expect(wordsOfPage((await open('/sok?q=kajsvala')).page)).toContain(said);
    expect(wordsOfPage((await open('/sok?q=kajsvala&counties=20')).page)).not.toContain(said);
  });

  it.each(['0', 'x', '-3'])('refuses a line that is none: %s', async (from) => {
    expect((await open(`${PAPER}?from=${from}`)).status).toBe(400);
  });

  it.each([
    'skane:document:nope',
    'lappland:document:paper',
    'skane:agreement:a-0',
    'skane:organisation:region',
    'skane:document:paper#documentTitle/1',
    '<script>',
  ])('is not there for %s', async (id) => {
    expect((await open(`/dokument/${encodeURIComponent(id)}`)).status).toBe(404);
  });

  it('says that its county does not answer, and does not say that it is not there', async () => {
    silent.add('skane');
    const { status, page } = await open(PAPER);
    expect(status).toBe(503);
    expect(page).toContain('Skåne län svarade inte');
    expect((await open('/dokument/dalarna:document:paper')).status).toBe(200);
  });

  it('that was removed says so, and shows what was known before', async () => {
    const app = hub.apps.find(({ name }) => name === 'skane');
    if (!app) throw new Error('this hub has no Skåne');
    const then = new Date().toISOString();
    await importData(app.database.em, { ...skane.data, documents: [], instruments: [] }, '12');
    const gone = await open(PAPER);
    expect(gone.status).toBe(404);
    expect(gone.page).toContain('Dokumentet är borttaget');
    const before = await open(`${PAPER}?asKnownAt=${then}`);
    expect(before.status).toBe(200);
    expect(numbersIn(before.page)).toHaveLength(400);
    expect(before.page).toContain('Så här var dokumentet känt');
  });
});
