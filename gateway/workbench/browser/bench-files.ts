import { askServer } from './ask-server.ts';
import { filesWithForm } from './bench-edits.ts';
import { type BenchState, editedFiles, type PageChecked } from './bench-state.ts';
import { mergedFiles } from './merge-edits.ts';
import { at, documentAt, namesHolding, type PageFile, type PageFiles } from './seed-units.ts';

/** Reads the seed files as they lie on the disk. */
async function filesOnDisk(): Promise<{ county: string; files: PageFiles }> {
  const { county, files } = await askServer<{ county: string; files: ({ file: string } & PageFile)[] }>('seeds');
  return { county, files: Object.fromEntries(files.map(({ file, ...held }) => [file, held])) };
}

/** Reads the files anew; what was edited meanwhile is put into them. */
export async function readFiles(state: BenchState): Promise<void> {
  const { county, files } = await filesOnDisk();
  const isEdited = editedFiles(state).length > 0;
  state.files = isEdited ? mergedFiles(state.base, state.files, files) : files;
  state.base = files;
  state.county = county;
  const instruments = namesHolding(files, 'instruments');
  if (state.instrument === null || !files[state.instrument]) state.instrument = instruments[0] ?? null;
}

/** The papers that an instrument is told from: those it cites, or lists as its documents. */
export function papersTold({ files, instrument }: BenchState): string[] {
  const text = JSON.stringify(files[instrument ?? '']?.data ?? {});
  const all = namesHolding(files, 'documents')
    .flatMap((file) => (files[file]?.data.documents ?? []) as { slug: string; lineCount?: number }[])
    .filter(({ lineCount }) => lineCount !== undefined)
    .map(({ slug }) => slug);
  const cited = all.filter((slug) => text.includes(`"${slug}:`) || text.includes(`"document":"${slug}"`));
  return cited.length > 0 ? cited : all;
}

/** Reads the lines of the paper at hand. */
export async function readLines(state: BenchState): Promise<void> {
  const place = documentAt(state.files, state.document);
  const entry = place && (at(state.files[place.file]?.data, place.path) as { sourceFile?: string; lineCount?: number });
  state.lines = null;
  if (!entry?.sourceFile) return;
  const { lines } = await askServer<{ lines: string[] | null }>(
    `paper?file=${encodeURIComponent(entry.sourceFile)}&lines=${entry.lineCount ?? ''}`,
  );
  state.lines = lines;
}

/** Has everything checked as it is edited, an open form included. */
export function checkNow(state: BenchState): Promise<PageChecked> {
  const files = state.form ? filesWithForm(state, state.form) : state.files;
  const edited = editedFiles({ ...state, files });
  return askServer<PageChecked>('check', { files: Object.fromEntries(edited.map(([file, { data }]) => [file, data])) });
}

/** What became of saving. */
export type SavedFiles =
  | { saved: { file: string; digest: string }[] }
  | { changed: string[] }
  | { refused: PageChecked['issues'] };

/** Saves what is edited, all of it or nothing; what is saved is what counts as read then. */
export async function saveNow(state: BenchState): Promise<SavedFiles> {
  const { files } = state;
  const done = await askServer<SavedFiles>('save', {
    files: editedFiles(state).map(([file, { digest, data }]) => ({ file, digest, data })),
  });
  if (!('saved' in done)) return done;
  const digests = new Map(done.saved.map(({ file, digest }) => [file, digest]));
  const withDigests = (held: PageFiles): PageFiles =>
    Object.fromEntries(
      Object.entries(held).map(([file, one]) => [file, { ...one, digest: digests.get(file) ?? one.digest }]),
    );
  state.base = withDigests(files);
  state.files = withDigests(state.files);
  // Undoing what is saved is an edit of what is on the disk now.
  for (const before of state.history) before.files = withDigests(before.files);
  return done;
}
