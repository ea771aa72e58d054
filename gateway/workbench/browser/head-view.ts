import { papersTold } from './bench-files.ts';
import { type BenchState, isUnsaved } from './bench-state.ts';
import { byId, el, pageLanguage, sayWord } from './page-dom.ts';
import { at, namesHolding } from './seed-units.ts';

/** Writes what is chosen at the top, whether it is saved, and every issue. */
export function renderHead(state: BenchState): void {
  const { files, instrument, document: slug, checked } = state;
  const instruments = namesHolding(files, 'instruments');
  options(
    'instrument',
    instruments.map((file) => [file, nameOfInstrument(state, file)]),
    instrument,
  );
  options(
    'document',
    papersTold(state).map((one) => [one, one]),
    slug,
  );
  const issues = checked?.issues ?? [];
  const count = issues.length;
  byId('issue-list').replaceChildren(
    ...issues.map(({ file, field, message }) => el('li', {}, `${file} ${field}: ${message[pageLanguage]}`)),
  );
  byId('standing').textContent =
    `${isUnsaved(state) ? sayWord('unsaved') : sayWord('saved')}, ${count > 0 ? sayWord('issues', count) : sayWord('noIssues')}`;
}

/** An instrument by its short name or its title, or else by its file. */
function nameOfInstrument({ files }: BenchState, file: string): string {
  const { shortTitle, facts } = (files[file]?.data ?? {}) as { shortTitle?: { sv?: string }; facts?: unknown };
  const title = at(facts, ['title', 0, 'text', 'sv']);
  return String(shortTitle?.sv ?? title ?? file.replace(/^instruments\/|\.(yaml|json)$/g, ''));
}

function options(id: string, members: readonly (readonly [string, string])[], chosen: string | null): void {
  const select = byId<HTMLSelectElement>(id);
  select.replaceChildren(...members.map(([value, name]) => el('option', { value }, name)));
  select.value = chosen ?? '';
  select.disabled = members.length === 0;
}
