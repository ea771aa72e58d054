import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { runHere } from '#tests/support/run-here.ts';

const COUNTY = 'vastra-gotaland';
const AGREEMENT = 'instruments/samverkan-barns-ungas-basta.yaml';
const NAME = 'Kim Exempelsson';

describe('Erasing by commands', () => {
  let folder: string;
  let seeds: string;
  let backup: string;
  /** What all commands said, out loud or in an error, but those that attach, which show names to whoever attaches. */
  let words = '';
  const hub = async (...args: string[]) => {
    const said = await runHere([...args, '--data-dir', join(folder, 'data')]);
    if (args[1] !== 'attach') words += said.out + said.err;
    return said;
  };
  const paper = (said: string) => {
    const path = join(folder, 'text.txt');
    writeFileSync(path, Array.from({ length: LINES }, (_, index) => (index === 1 ? said : `Rad ${index}.`)).join('\n'));
    return `missiv=${path}`;
  };
  const LINES = Number(
    /slug: missiv[\s\S]*?lineCount: (\d+)/.exec(readFileSync(`${SEEDS}${COUNTY}/documents.yaml`, 'utf8'))?.[1] ?? 35,
  );
  const exported = async (name: string) => {
    await hub('export', COUNTY, join(folder, name));
    return readFileSync(join(folder, name, `${AGREEMENT}`), 'utf8');
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'erase-command-'));
    seeds = join(folder, 'seeds');
    backup = join(folder, 'older.backup');
    cpSync(`${SEEDS}${COUNTY}`, seeds, { recursive: true });
    const path = join(seeds, AGREEMENT);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(title:\n {4}- [\s\S]*?sv: ).*/, `$1Enligt ${NAME}`));
    await hub('import', COUNTY, seeds);
    expect((await hub('documents', 'attach', COUNTY, paper(`${NAME} ropar i skogen.`))).err).toBe('');
    await hub('backup', COUNTY, backup);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tells in a dry run where a name stands, and not the name', async () => {
    const { code, out } = await hub('documents', 'erase', COUNTY, '--name', NAME, '--dry-run');
    expect([code, out]).toEqual([0, expect.stringMatching(/title[\s\S]*would be erased; nothing is\n$/)]);
  });

  it('refuses a message with contact data before anything is opened', async () => {
    const { code, err } = await hub(
      'documents',
      'erase',
      COUNTY,
      '--name',
      NAME,
      '--message',
      'svara kim@mail.example',
    );
    expect([code, err]).toEqual([1, expect.stringContaining('--message holds')]);
  });

  it('erases a name, and says what is left to do', async () => {
    const { code, out } = await hub('documents', 'erase', COUNTY, '--name', NAME, '--message', 'på begäran');
    expect([code, out]).toEqual([0, expect.stringContaining('backups, exports and data sets that were made before')]);
    expect(await exported('erased')).toContain('[namn]');
    expect((await hub('history', COUNTY)).out).toMatch(/ {2}erasure {2}på begäran$/m);
  });

  it('has an import of seeds with the name refused by file and line', async () => {
    const { code, err } = await hub('import', COUNTY, seeds);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/samverkan-barns-ungas-basta\.yaml:\d+.*: names somebody whose name the county withholds/),
    ]);
  });

  it('says of an older backup that is restored without the register that nothing could be erased again', async () => {
    const { code, err } = await runHere(['restore', COUNTY, backup, '--data-dir', join(folder, 'without')]);
    expect([code, err]).toEqual([0, expect.stringContaining('no register of erasures is beside the data')]);
  });

  it('detaches a text, once', async () => {
    expect((await hub('documents', 'detach', COUNTY, 'missiv', '--message', 'utgången')).code).toBe(0);
    const again = await hub('documents', 'detach', COUNTY, 'missiv');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('no text is attached to a document "missiv"')]);
  });

  it('erases a text that is detached, from what was known earlier too', async () => {
    const { code, out } = await hub('documents', 'erase', COUNTY, 'missiv');
    expect([code, out]).toEqual([0, expect.stringContaining(`text of missiv: all ${LINES} lines`)]);
  });

  it('never says the name: nor do refusals of what is asked otherwise, checks, history and attaching it again', async () => {
    await hub('documents', 'erase', COUNTY, 'missiv', '--name', NAME);
    await hub('documents', 'erase', COUNTY, '--name', NAME, '--message', `bad ${NAME} om`);
    await hub('documents', 'erase', COUNTY, NAME);
    await hub('documents', 'erase', COUNTY, 'missiv', ...NAME.split(' '));
    await hub('documents', 'verify', COUNTY);
    await hub('export', COUNTY, join(folder, 'last'));
    const again = await hub('documents', 'attach', COUNTY, paper(`Så sa ${NAME}.`), '--keep', NAME);
    expect([again.code, /exempelsson/i.test(again.err)]).toEqual([1, false]);
    const shown = await hub('documents', 'attach', COUNTY, paper(`Så sa ${NAME}.`));
    expect(shown.out).toContain(`"${NAME}" is withheld`);
    expect(words).toMatch(
      /expected either a document[\s\S]*--message holds the name[\s\S]*or --name and a name[\s\S]*but got 4\./,
    );
    expect(words).not.toMatch(/exempelsson/i);
  });
});
