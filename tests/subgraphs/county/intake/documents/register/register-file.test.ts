import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addNames, registerKey } from '#subgraphs/county/intake/documents/register/add-to-register.ts';
import { readRegister } from '#subgraphs/county/intake/documents/register/county-register.ts';
import { digestsOf } from '#subgraphs/county/intake/documents/register/name-digests.ts';
import { shareRegister, writeRegisterFile } from '#subgraphs/county/intake/documents/register/register-file.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { inMemory } from '#tests/support/in-memory.ts';

let folder: string;
let file: string;
let open: Database[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
  file = join(folder, 'exempel.register.json');
});
afterEach(async () => {
  for (const { close } of open) await close();
  open = [];
  rmSync(folder, { recursive: true });
});

async function database() {
  const opened = await openDatabase(await inMemory());
  open.push(opened);
  return opened.em.fork();
}

async function withName(name: string) {
  const em = await database();
  const key = await registerKey(em);
  const names = digestsOf(key, name).map((digest) => ({ ...digest, document: '', kept: false }));
  await addNames(em, await readRegister(em), names);
  return em;
}

describe('The register of a county', () => {
  it('is mirrored in a file that its user alone may read, and that names nobody', async () => {
    await writeRegisterFile(await withName('Kim Exempelsson'), file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toMatch(/kim|exempelsson/i);
  });

  it('outlives its database: a new one takes over what the file has', async () => {
    const before = await withName('Kim Exempelsson');
    await writeRegisterFile(before, file);
    const after = await database();
    await shareRegister(after, file);
    expect(await readRegister(after)).toEqual(await readRegister(before));
  });

  it('is written again where the file is gone', async () => {
    const em = await withName('Kim Exempelsson');
    await writeRegisterFile(em, file);
    const written = readFileSync(file, 'utf8');
    rmSync(file);
    await shareRegister(em, file);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('has the names and keys of both where a database and a file have different ones', async () => {
    const [one, other] = [await withName('Kim Exempelsson'), await withName('Robin Påhittad')];
    const [{ names }, { names: others }] = [await readRegister(one), await readRegister(other)];
    await writeRegisterFile(one, file);
    await shareRegister(other, file);
    const both = await readRegister(other);
    expect(both.keys).toHaveLength(2);
    expect(both.names).toHaveLength(names.length + others.length);
    const third = await database();
    await shareRegister(third, file);
    expect(await readRegister(third)).toEqual(both);
  });

  it('leaves nothing behind where there is nothing in it', async () => {
    await shareRegister(await database(), file);
    expect(() => statSync(file)).toThrow(/ENOENT/);
  });

  it('is refused where the file is something else, and the file stays', async () => {
    writeFileSync(file, '{"registerOf":"something else"}');
    await expect(database().then((em) => shareRegister(em, file))).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
    expect(readFileSync(file, 'utf8')).toBe('{"registerOf":"something else"}');
  });

  it('says the last of what was said of a name', async () => {
    const em = await withName('Kim Exempelsson');
    const said = await readRegister(em);
    await addNames(
      em,
      said,
      said.names.map((name) => ({ ...name, kept: true })),
    );
    const { names } = await readRegister(em);
    expect(new Set(names.map(({ kept }) => kept))).toEqual(new Set([true]));
  });
});
