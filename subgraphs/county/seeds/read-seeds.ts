import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HubError } from '../../../schema/errors.ts';
import { formatId, typeOfKind } from '../../../schema/ids.ts';
import { countySeed, documentsSeed, organisationsSeed } from '../../../schema/seeds/county.ts';
import { type InstrumentSeed, instrumentSeed } from '../../../schema/seeds/instrument.ts';
import type { Known } from './check-facts.ts';
import { checkContactData, checkCounty, checkDocuments, checkInstrument, checkOrganisations } from './checks.ts';
import type { CountyData } from './county-data.ts';
import { factsFrom } from './facts-from.ts';
import { readSeedFile, type SeedFile, type SeedIssue } from './yaml-file.ts';

/**
 * Reads a county's seed folder whole. Throws INVALID_SEED that lists every issue with file, line,
 * field and what was expected; nothing is read half.
 */
export function readSeeds(folder: string, slug: string): CountyData {
  if (!existsSync(folder))
    throw new HubError('INVALID_SEED', `${folder}: the seed folder of ${slug} does not exist; expected a folder`);
  const county = readSeedFile(join(folder, 'county.yaml'), 'county.yaml', countySeed);
  const organisations = readSeedFile(join(folder, 'organisations.yaml'), 'organisations.yaml', organisationsSeed);
  const documents = readSeedFile(join(folder, 'documents.yaml'), 'documents.yaml', documentsSeed);
  const { names, strays } = instrumentFiles(folder);
  const instruments = names.map((name) =>
    readSeedFile(join(folder, 'instruments', name), `instruments/${name}`, instrumentSeed),
  );

  const known: Known = {
    county: slug,
    organisations: organisations.value && new Set(organisations.value.organisations.map((entry) => entry.slug)),
    documents: documents.value && new Map(documents.value.documents.toReversed().map((entry) => [entry.slug, entry])),
    instruments: idsOf(slug, instruments),
    themes: county.value && new Set(county.value.themes.map((entry) => entry.id)),
  };
  refuse(slug, [
    ...strays,
    ...[county, organisations, documents, ...instruments].flatMap((file) => [
      ...file.issues,
      ...checkContactData(file),
    ]),
    ...checkCounty(county, known),
    ...checkOrganisations(organisations, known),
    ...checkDocuments(documents, known),
    ...instruments.flatMap((file) => checkInstrument(file, basename(file.file, '.yaml'), known)),
  ]);
  return collect(slug, { county, organisations, documents, instruments });
}

/** The files of instruments, and an issue for each file that would be passed over in silence. */
function instrumentFiles(folder: string): { names: string[]; strays: SeedIssue[] } {
  const instruments = join(folder, 'instruments');
  const all = existsSync(instruments) ? readdirSync(instruments).filter((name) => !name.startsWith('.')) : [];
  const message = 'not read; expected a file whose name ends with .yaml';
  return {
    names: all.filter((name) => name.endsWith('.yaml')).sort(),
    strays: all
      .filter((name) => !name.endsWith('.yaml'))
      .map((name) => ({ file: `instruments/${name}`, line: 1, field: '', message })),
  };
}

function idsOf(county: string, files: readonly SeedFile<InstrumentSeed>[]): Set<string> | null {
  const ids = new Set<string>();
  for (const { file, value } of files) {
    if (!value) return null;
    ids.add(formatId({ county, type: typeOfKind(value.kind), slug: basename(file, '.yaml') }));
  }
  return ids;
}

type Read = {
  county: SeedFile<CountyData['county']>;
  organisations: SeedFile<ReturnType<typeof organisationsSeed.parse>>;
  documents: SeedFile<ReturnType<typeof documentsSeed.parse>>;
  instruments: SeedFile<ReturnType<typeof instrumentSeed.parse>>[];
};

function collect(slug: string, read: Read): CountyData {
  if (!read.county.value || !read.organisations.value || !read.documents.value)
    throw new Error('unreachable: refused before');
  return {
    slug,
    county: read.county.value,
    organisations: read.organisations.value.organisations,
    documents: read.documents.value.documents.map(({ facts, notStated, ...entry }) => {
      const id = `${slug}:document:${entry.slug}`;
      return { ...entry, id, facts: factsFrom(id, facts, notStated) };
    }),
    instruments: read.instruments.flatMap((file) => {
      if (!file.value) return [];
      const type = typeOfKind(file.value.kind);
      const id = formatId({ county: slug, type, slug: file.value.slug });
      return [{ id, type, kind: file.value.kind, facts: factsFrom(id, file.value.facts, file.value.notStated) }];
    }),
  };
}

function refuse(slug: string, issues: SeedIssue[]): void {
  if (issues.length === 0) return;
  const lines = issues.map(
    (found) => `seeds/${slug}/${found.file}:${found.line}: ${found.field ? `${found.field}: ` : ''}${found.message}`,
  );
  throw new HubError('INVALID_SEED', lines.join('\n'), { issues });
}
