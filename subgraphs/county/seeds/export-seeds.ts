import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { HubError } from '../../../schema/errors.ts';
import { parseId } from '../../../schema/ids.ts';
import type { Known } from '../context.ts';
import { Document, Fact, Instrument, Organisation } from '../entities/index.ts';
import type { FactRow } from '../loaders.ts';
import { given, seedOf } from './seed-of.ts';

/** How the files are written. */
export type SeedFormat = 'yaml' | 'json';

/** So many instruments are read at a time. */
const AT_A_TIME = 100;

/**
 * Writes what a county holds, or held, as seed files that import to the same. The folder comes into being whole, when
 * all is written. Throws NOT_FOUND where the county held nothing, INVALID_SETTING for a folder that holds something.
 */
export async function exportSeeds(known: Known, folder: string, format: SeedFormat = 'yaml'): Promise<number> {
  const { county, revision, em } = known;
  if (!revision) throw new HubError('NOT_FOUND', `${county.slug} holds nothing that could be exported`);
  const target = resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new HubError('INVALID_SETTING', `${folder} is not empty; expected a folder that is, or none`);
  const aside = `${target}.writing`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(join(aside, 'instruments'), { recursive: true });
  const write = (name: string, content: object) =>
    writeFileSync(
      join(aside, `${name}.${format}`),
      format === 'json' ? `${JSON.stringify(content, null, 2)}\n` : stringify(content, { lineWidth: 0 }),
    );
  const { region, themes, knownGaps } = revision;
  write('county', { region, themes, knownGaps });
  write('organisations', { organisations: (await em.find(Organisation, {}, ORDERED)).map(organisationEntry) });
  write('documents', { documents: await documentEntries(known) });
  let written = 0;
  for (let after = ''; ; ) {
    const rows = await em.find(
      Instrument,
      { id: { $gt: after } },
      { orderBy: { id: 'asc' }, limit: AT_A_TIME, disableIdentityMap: true },
    );
    const facts = await factsOf(
      rows.map(({ id }) => id),
      known,
    );
    for (const { id, kind } of rows) {
      const { slug } = parseId(id);
      write(join('instruments', slug), { slug, kind, ...seedOf(facts.get(id) ?? []) });
    }
    written += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < AT_A_TIME) break;
    after = last.id;
  }
  if (existsSync(target)) rmdirSync(target);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(aside, target);
  return written;
}

const ORDERED = { orderBy: { slug: 'asc' }, disableIdentityMap: true } as const;

async function documentEntries(known: Known) {
  const rows = await known.em.find(Document, {}, ORDERED);
  const facts = await factsOf(
    rows.map(({ id }) => id),
    known,
  );
  return rows.map(({ id, slug, holding, lineCount, sourceFile }) =>
    given({ slug, holding, lineCount, sourceFile, ...seedOf(facts.get(id) ?? []) }),
  );
}

function organisationEntry({ slug, name, kind, kindStatedAs, aliases, parent, scbCode, note }: OrganisationEntry) {
  return given({ slug, name, kind, kindStatedAs, aliases, parent, scbCode, note });
}

type OrganisationEntry = Awaited<ReturnType<typeof organisations>>[number];
const organisations = ({ em }: Known) => em.find(Organisation, {}, ORDERED);

async function factsOf(subjects: readonly string[], { em }: Known): Promise<Map<string, FactRow[]>> {
  const rows = await em.find(Fact, { subject: { $in: [...subjects] } }, { disableIdentityMap: true });
  return Map.groupBy(rows, ({ subject }) => subject);
}
