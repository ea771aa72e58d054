import type { Text } from '#schema/values/text.ts';
import type { Entered, FormNode } from './form-values.ts';
import { type PageFile, type PageFiles, type Unit, type UnitPath, unitKey, unitsIn } from './seed-units.ts';

/** An aspect as the codebook has it. */
export interface PageAspect {
  id: string;
  name: Text;
  definition: Text;
  group: string;
  of: 'INSTRUMENT' | 'DOCUMENT';
  optional: boolean;
  basis: string;
  appliesTo: string;
}

/** What forms are made of. */
export interface PageReference {
  codebook: {
    groups: { code: string; name: Text }[];
    aspects: PageAspect[];
    themes: { id: string; name: Text; definition: Text }[];
  };
  enumerations: Record<string, Record<string, Text>>;
  /** What members mean, of enumerations whose names alone do not tell it. */
  choices: Partial<Record<string, Record<string, Text>>>;
  forms: Record<string, FormNode>;
  municipalities: { code: string; name: string }[];
  wordingWords: number;
  /** The type of each kind of instrument, as ids name it. */
  instrumentTypes: Record<string, string>;
}

/** What a check found. */
export interface PageChecked {
  issues: { file: string; field: string; message: Text }[];
  shares: { document: string; lines: number; cited: number; uncited: [number, number][] }[];
  inWords: Record<string, Text>;
}

/** A form that is open: of which aspect, for which place, and what stands in it. */
export interface OpenForm {
  /** The name of its schema. */
  form: string;
  aspect: string;
  file: string;
  path: UnitPath;
  /** What stood there; nothing for a new fact. */
  before: Record<string, unknown> | undefined;
  entered: Entered;
  /** What stood in its fields when it was opened, as JSON. */
  opened: string;
  /** Kinds of organisations that are to be added, by their names. */
  added: Record<string, string>;
}

/** All that the page shows. */
export interface BenchState {
  reference: PageReference;
  county: string;
  /** The files as they were read. */
  base: PageFiles;
  /** The same as they are edited. */
  files: PageFiles;
  instrument: string | null;
  document: string | null;
  /** Lines of the paper; `null` where its file is not there. */
  lines: readonly string[] | null;
  aspect: string;
  /** The key of the unit that actions are about. */
  current: string | null;
  form: OpenForm | null;
  /** The line that one is at, and the one from which lines are marked. */
  cursor: number;
  anchor: number;
  checked: PageChecked | null;
  /** Instruments of other counties, as far as they have been asked for. */
  others: { id: string; title: string | null; county: string }[];
  /** What was before each edit, for undo. */
  history: Pick<BenchState, 'files' | 'form' | 'aspect' | 'current'>[];
}

/** The units that are shown. */
export function unitsShown({ files, instrument, document }: BenchState): Unit[] {
  return unitsIn(files, instrument, document);
}

/** The unit that actions are about. */
export function currentUnit(state: BenchState): Unit | null {
  return unitsShown(state).find((unit) => unitKey(unit) === state.current) ?? null;
}

/** The files that hold something else than when they were read. */
export function editedFiles({ base, files }: BenchState): [file: string, held: PageFile][] {
  return Object.entries(files).filter(([file, { data }]) => {
    const before = base[file]?.data;
    return data !== before && JSON.stringify(data) !== JSON.stringify(before);
  });
}

/** Whether something would be lost with the page: of files, or of the form that is open. */
export function isUnsaved(state: BenchState): boolean {
  const { form } = state;
  return editedFiles(state).length > 0 || (form !== null && JSON.stringify(form.entered) !== form.opened);
}

/** Notes how things stand, before something is edited. */
export function remember(state: BenchState): void {
  const { files, form, aspect, current } = state;
  state.history.push({ files, form: form && structuredClone(form), aspect, current });
}

/** The lines that are marked: the first and the last. */
export function markedLines({ cursor, anchor }: BenchState): [first: number, last: number] {
  return [Math.min(cursor, anchor), Math.max(cursor, anchor)];
}
