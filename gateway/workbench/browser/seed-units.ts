/** Data of a seed file. */
export type Data = Record<string, unknown>;

/** What a seed file can hold. */
export type SeedHeld = 'county' | 'organisations' | 'documents' | 'instruments';

/** A seed file in the page: what it holds, and the digest of the file that it was read from. */
export interface PageFile {
  digest: string;
  holds: SeedHeld;
  data: Data;
}

export type PageFiles = Readonly<Record<string, PageFile>>;

export type UnitPath = readonly (string | number)[];

/** One thing that is decided on: a fact, that an aspect is not stated, an organisation. */
export interface Unit {
  kind: 'fact' | 'silence' | 'organisation';
  file: string;
  /** Where it stands in the file. */
  path: UnitPath;
  aspect: string;
  value: Data;
  unconfirmed: boolean;
}

/** The aspect under which organisations are listed, which is none of the codebook. */
export const ORGANISATIONS = 'organisations';
/** The aspect of themes that are not stated, which stand under `notStated` as aspects do. */
export const SILENT_THEMES = 'themesNotStated';

/** What tells a unit from all others. */
export function unitKey({ file, path, aspect }: Pick<Unit, 'file' | 'path' | 'aspect'>): string {
  return `${file} ${path.join('.')} ${aspect}`;
}

/** What stands at a path. */
export function at(data: unknown, path: UnitPath): unknown {
  return path.reduce<unknown>((held, step) => (held as Data | undefined)?.[step as string], data);
}

/** The names of the files that hold something, such as instruments. */
export function namesHolding(files: PageFiles, holds: SeedHeld): string[] {
  return Object.keys(files).filter((file) => files[file]?.holds === holds);
}

/** Where a document stands: its file and its place there. */
export function documentAt(files: PageFiles, slug: string | null): { file: string; path: UnitPath } | null {
  for (const file of namesHolding(files, 'documents')) {
    const index = listAt(files[file]?.data, ['documents']).findIndex((entry) => entry.slug === slug);
    if (index >= 0) return { file, path: ['documents', index] };
  }
  return null;
}

/** All units of an instrument, of one of its papers, and of the county's organisations. */
export function unitsIn(files: PageFiles, instrument: string | null, document: string | null): Unit[] {
  const paper = documentAt(files, document);
  return [
    ...namesHolding(files, ORGANISATIONS).flatMap((file) =>
      membersAt(files, file, [ORGANISATIONS], 'organisation', ORGANISATIONS),
    ),
    ...(paper ? subjectUnits(files, paper.file, paper.path) : []),
    ...(instrument !== null && files[instrument] ? subjectUnits(files, instrument, []) : []),
  ];
}

function subjectUnits(files: PageFiles, file: string, path: UnitPath): Unit[] {
  const facts = (at(files[file]?.data, [...path, 'facts']) ?? {}) as Record<string, unknown>;
  const silences = membersAt(files, file, [...path, 'notStated'], 'silence', '').flatMap((unit) => [
    ...((unit.value.aspects ?? []) as string[]).map((aspect) => ({ ...unit, aspect })),
    ...(unit.value.themes ? [{ ...unit, aspect: SILENT_THEMES }] : []),
  ]);
  return [
    ...Object.keys(facts).flatMap((aspect) => membersAt(files, file, [...path, 'facts', aspect], 'fact', aspect)),
    ...silences,
  ];
}

function membersAt(files: PageFiles, file: string, path: UnitPath, kind: Unit['kind'], aspect: string): Unit[] {
  return listAt(files[file]?.data, path).map((value, index) => ({
    ...{ kind, file, aspect, value, path: [...path, index] },
    unconfirmed: value.unconfirmed === true,
  }));
}

function listAt(data: unknown, path: UnitPath): Data[] {
  const list = at(data, path);
  return Array.isArray(list) ? (list as Data[]) : [];
}

/** The lines of a document that a unit cites, as first and last. */
export function linesCited({ value }: Unit, document: string | null): [first: number, last: number][] {
  return ((value.cite ?? []) as unknown[]).flatMap((cite) => {
    const [slug, lines = ''] = String(cite).split(':');
    const [first = 0, last = first] = lines.split('-').map(Number);
    return slug === document && first > 0 ? [[first, last] as [number, number]] : [];
  });
}

/** Proposals in the order of the paper: organisations first, what is not stated last. */
export function proposalsIn(units: readonly Unit[], document: string | null): Unit[] {
  const order = { organisation: 0, fact: 1, silence: 2 };
  const line = (unit: Unit) => linesCited(unit, document)[0]?.[0] ?? 0;
  return units
    .filter(({ unconfirmed }) => unconfirmed)
    .map((unit, index) => ({ unit, index }))
    .sort(
      ({ unit: one, index: a }, { unit: other, index: b }) =>
        order[one.kind] - order[other.kind] || line(one) - line(other) || a - b,
    )
    .map(({ unit }) => unit);
}
