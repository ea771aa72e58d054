import { type BenchState, currentUnit, type OpenForm, unitsShown } from './bench-state.ts';
import { fileCalled } from './form-references.ts';
import { addedOrganisations, valueOfForm } from './form-view.ts';
import { withValue } from './seed-edits.ts';
import {
  at,
  type Data,
  documentAt,
  ORGANISATIONS,
  type PageFiles,
  proposalsIn,
  type Unit,
  type UnitPath,
  unitKey,
} from './seed-units.ts';

/** Where facts of an aspect stand: the file, and the subject in it. `null` where there is no such file. */
export function subjectAt(state: BenchState, aspect: string): { file: string; path: UnitPath } | null {
  const { files, instrument, document } = state;
  if (aspect === ORGANISATIONS) return { file: fileCalled(files, ORGANISATIONS), path: [] };
  const isOfPaper = state.reference.codebook.aspects.find(({ id }) => id === aspect)?.of === 'DOCUMENT';
  if (isOfPaper) return documentAt(files, document);
  return instrument === null ? null : { file: instrument, path: [] };
}

/** The path of a new member of a list of a subject. */
export function newPath(files: PageFiles, file: string, path: UnitPath): UnitPath {
  const list = at(files[file]?.data, path);
  return [...path, Array.isArray(list) ? list.length : 0];
}

/** The files with what an open form holds, and with the organisations that it adds. */
export function filesWithForm(state: BenchState, form: OpenForm): PageFiles {
  const organisations = fileCalled(state.files, ORGANISATIONS);
  let { files } = state;
  for (const entry of addedOrganisations(state, form))
    files = withValue(files, organisations, newPath(files, organisations, [ORGANISATIONS]), entry);
  const value = valueOfForm({ ...state, files }, form);
  const { unconfirmed: _, ...confirmed } = value as Data & { unconfirmed?: true };
  return withValue(files, form.file, placeOf(files, form), confirmed);
}

/** Where a form's value goes: the place that it was opened for, wherever that is by now. */
function placeOf(files: PageFiles, { file, path, before }: OpenForm): UnitPath {
  const holder = path.slice(0, -1);
  const list = at(files[file]?.data, holder);
  if (before === undefined) return newPath(files, file, holder);
  const index = (Array.isArray(list) ? list : []).findIndex((one) => JSON.stringify(one) === JSON.stringify(before));
  return index < 0 ? newPath(files, file, holder) : [...holder, index];
}

/** The proposal after or before the one at hand; the first where none is. */
export function neighbour(state: BenchState, step: 1 | -1): Unit | null {
  const proposals = proposalsIn(unitsShown(state), state.document);
  const place = proposals.findIndex((unit) => unitKey(unit) === state.current);
  const next =
    place < 0 ? (step === 1 ? 0 : proposals.length - 1) : (place + step + proposals.length) % proposals.length;
  return proposals[next] ?? null;
}

/** The proposal that stands where one stood that has been decided on. */
export function proposalAt(state: BenchState, place: number): Unit | null {
  const proposals = proposalsIn(unitsShown(state), state.document);
  return proposals[Math.min(place, proposals.length - 1)] ?? null;
}

/** The place of the unit at hand among the proposals. */
export function placeOfCurrent(state: BenchState): number {
  const unit = currentUnit(state);
  const proposals = proposalsIn(unitsShown(state), state.document);
  return unit ? proposals.findIndex((one) => unitKey(one) === unitKey(unit)) : -1;
}

/** What a draft leaves to people stands as a question mark. */
export function hasToFillIn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === '?';
  return Object.values(value).some(hasToFillIn);
}
