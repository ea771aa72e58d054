import { afterEach, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import type { AttachedName } from '#subgraphs/county/intake/documents/withholding/names-told.ts';
import { renew } from '#subgraphs/county/intake/renewal/renew.ts';
import { askToWithhold } from '#subgraphs/county/intake/renewal/renew-withheld.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { dump } from '#tests/support/dump.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';

const KIM = 'Kim Exempelsson';

let database: Database | null = null;
afterEach(() => database?.close());

/** A text of the document of the county, which counts a hundred lines. */
function paper(...said: string[]) {
  const lines = [...said, ...Array.from({ length: 100 - said.length }, () => '')];
  return {
    document: 'paper',
    fileName: 'paper.txt',
    format: 'TEXT' as const,
    sha256: '0'.repeat(64),
    lines,
    notes: [],
  };
}

async function county() {
  const { data } = titledCounty('dalarna', '20', ['Ett']);
  database = await openDatabase(await inMemory());
  const em = database.em.fork();
  await importData(em, data, '20');
  return { em, data };
}

/** What the database says anywhere, the register too. */
const everything = async (em: Database['em']) =>
  JSON.stringify([await dump({ em } as Database), await em.execute('select * from register_name')]);

describe('A name that was withheld once', () => {
  it('is withheld in whatever comes in later, without being asked for', async () => {
    const { em } = await county();
    await attachTexts(em, [paper(`Handläggare: ${KIM}`)]);
    const told: AttachedName[] = [];
    await attachTexts(em, [paper('Titeln', `Så sa ${KIM}, och K. Exempelsson höll med.`)], {
      onName: (name) => told.push(name),
    });
    expect(told).toMatchObject([
      { line: 2, written: KIM, why: 'REGISTER', kept: false },
      { line: 2, written: 'K. Exempelsson', why: 'REGISTER', kept: false },
    ]);
    expect(await everything(em)).not.toMatch(/exempelsson/i);
  });

  it('is withheld where whoever attaches asks for it, and nothing is kept of a dry run', async () => {
    const { em } = await county();
    const text = paper('Titeln', `Så sa ${KIM} i förbigående.`);
    const before = await everything(em);
    const told: AttachedName[] = [];
    await attachTexts(em, [text], { withhold: [KIM], dryRun: true, onName: (name) => told.push(name) });
    expect(told).toMatchObject([{ line: 2, written: KIM, why: 'ASKED', kept: false }]);
    expect(await everything(em)).toBe(before);
    await attachTexts(em, [text], { withhold: [KIM] });
    expect(await everything(em)).not.toMatch(/exempelsson/i);
  });

  it('is kept where the paper states a leading role and whoever attaches asks for it', async () => {
    const { em } = await county();
    await attachTexts(em, [paper(`Kontaktperson: ${KIM}`)]);
    await attachTexts(em, [paper(`Kontaktperson: ${KIM}`, `Ordförande: ${KIM}`)], { keep: [KIM] });
    expect(await everything(em)).toContain(`Ordförande: ${KIM}`);
  });

  it.each([
    ['without a leading role', `Så sa ${KIM}.`, /no stated leading role; expected/],
    ['that stands nowhere', 'Så sa ingen.', /stands in none of the texts; expected/],
  ])('is not kept %s, and the refusal names nobody', async (_, line, reason) => {
    const { em } = await county();
    const refused = await attachTexts(em, [paper(line)], { keep: [KIM] }).catch((error: Error) => error);
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(reason) });
    expect(String(refused)).not.toMatch(/exempelsson/i);
  });
});

describe('A text that is attached already', () => {
  it('is cleaned in all revisions by an import whose facts withhold a name in it', async () => {
    const { em, data } = await county();
    await attachTexts(em, [paper('Titeln', `Svar: ${KIM} hade ordet.`, `Det sa ${KIM}.`)]);
    expect(await everything(em)).toContain(KIM);
    const contact = { kind: 'CONTACT', name: null, nameWithheld: true, underFormation: null };
    const cites = { citations: [{ document: 'paper', lineStart: 2, lineEnd: 2 }] };
    data.instruments[0]?.facts.push(madeFact(titledId('dalarna', 0), 'roles', contact, cites));
    await importData(em, data, '20');
    expect(await everything(em)).not.toMatch(/exempelsson/i);
    expect(await everything(em)).toContain('Det sa [namn].');
  });

  it('is cleaned in all revisions where an earlier version attached it', async () => {
    const { em } = await county();
    await attachTexts(em, [paper('Titeln', 'Det sa ingen.')]);
    await em.execute(`update text_line set content = ? where number = 2`, [`Handläggare: ${KIM}`]);
    await em.execute('delete from register_key');
    await askToWithhold(em);
    await renew(em, null);
    expect(await everything(em)).not.toMatch(/exempelsson/i);
    expect(await everything(em)).toContain('Handläggare: [namn]');
    expect(await em.execute('select * from renewal_due')).toEqual([]);
  });
});
