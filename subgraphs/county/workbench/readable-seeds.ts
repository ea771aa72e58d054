import { countySeed, documentsSeed, type OrganisationsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { isObject } from '#schema/shared/is-object.ts';
import type { CountyData, DocumentData, InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import type { Path } from '../intake/seeds/report.ts';
import { seedHeldBy } from '../intake/seeds/seed-places.ts';
import { documentFrom, instrumentFrom } from '../intake/seeds/subjects.ts';
import type { EditedData } from './edited-files.ts';

/** Whether something that stands in a file is to be read: a fact, an entry under `notStated`, an organisation. */
export type Wanted = (file: string, path: Path, entry: unknown) => boolean;

/** What can be read of seeds that need not be in order. */
export interface ReadableSeeds {
  data: CountyData;
  /** Where each fact stands: `file` and path, by its id. */
  places: ReadonlyMap<string, { file: string; path: Path }>;
}

type Member<Of> = { entry: Of; path: Path };
type Documents = ReturnType<typeof documentsSeed.parse>['documents'];

/**
 * All of seeds that fits their schema alone and is wanted, whatever is wrong with the rest: each fact is held or left out by itself.
 * What a subject is (its slug, its kind) has to be right for its facts to be read.
 */
export function readableSeeds(slug: string, files: EditedData, wanted: Wanted = () => true): ReadableSeeds {
  const places = new Map<string, { file: string; path: Path }>();
  const documents: DocumentData[] = [];
  const instruments: InstrumentData[] = [];
  const organisations: OrganisationsSeed['organisations'] = [];
  let county = countySeed.parse({ region: '-' });
  for (const [file, held] of Object.entries(files)) {
    if (!isObject(held)) continue;
    const holds = seedHeldBy(file);
    if (holds === 'county') county = countySeed.safeParse(held).data ?? county;
    else if (holds === 'organisations')
      organisations.push(...fitting<OrganisationsSeed['organisations'][number]>(file, held, ['organisations']));
    else if (holds === 'documents')
      for (const [index, one] of listOf(held.documents).entries()) readDocument(file, one, ['documents', index]);
    else if (holds === 'instruments') readInstrument(file, held);
  }
  return { data: { slug, county, organisations, documents, instruments }, places };

  function readDocument(file: string, held: unknown, at: Path): void {
    if (!isObject(held)) return;
    const { facts, notStated, kept } = said(file, held, at);
    const read = documentsSeed.safeParse({ documents: [{ ...held, facts, notStated }] });
    const [entry]: Documents = read.data?.documents ?? [];
    if (!entry) return;
    const document = documentFrom(slug, entry);
    documents.push(document);
    note(document.id, file, kept);
  }

  function readInstrument(file: string, held: Readonly<Record<string, unknown>>): void {
    const { facts, notStated, kept } = said(file, held, []);
    const { data } = instrumentSeed.safeParse({ ...held, facts, notStated });
    if (!data) return;
    const instrument = instrumentFrom(slug, data);
    instruments.push(instrument);
    note(instrument.id, file, kept);
  }

  /** The facts of a subject that can be read, and under which name each stands. */
  function said(file: string, held: Readonly<Record<string, unknown>>, at: Path) {
    const kept: [key: string, path: Path][] = [];
    const facts = Object.fromEntries(
      Object.keys(isObject(held.facts) ? held.facts : {}).flatMap((aspect) => {
        const members = membersAt(file, held, [...at, 'facts', aspect], at.length);
        // A fact without a key is named by its place, which stays what it is in the file.
        const named = members.map(({ entry, path }) => {
          const key = String((entry as { key?: unknown }).key ?? Number(path.at(-1)) + 1);
          kept.push([`${aspect}/${key}`, path]);
          return { ...(entry as object), key };
        });
        return named.length === 0 ? [] : [[aspect, named]];
      }),
    );
    return { facts, kept, notStated: membersAt(file, held, [...at, 'notStated'], at.length).map(({ entry }) => entry) };
  }

  function membersAt(file: string, held: unknown, path: Path, above: number): Member<unknown>[] {
    const schema = schemaAt(path[0] === 'documents' ? documentsSeed : instrumentSeed, [...path, 0]);
    const list = path
      .slice(above)
      .reduce<unknown>((inner, step) => (isObject(inner) ? inner[String(step)] : null), held);
    return listOf(list).flatMap((entry, index) => {
      const own = [...path, index];
      return schema?.safeParse(entry).success && wanted(file, own, entry) ? [{ entry, path: own }] : [];
    });
  }

  function fitting<Of>(file: string, held: Readonly<Record<string, unknown>>, [name = '']: readonly string[]): Of[] {
    const schema = schemaAt(organisationsSeed, [name, 0]);
    return listOf(held[name]).flatMap((entry, index) => {
      const read = wanted(file, [name, index], entry) ? schema?.safeParse(entry) : undefined;
      return read?.success ? [read.data as Of] : [];
    });
  }

  function note(id: string, file: string, kept: readonly [string, Path][]): void {
    for (const [name, path] of kept) places.set(`${id}#${name}`, { file, path });
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
