import { Kind } from 'graphql';
import { INSTRUMENT_INTERFACES } from '#schema/values/instrument-types.ts';
import { type ExpectedExport, exportOf, type Folder, wrongFolder } from '#subgraphs/discovery/folders.ts';
import { sdlIn } from '#subgraphs/discovery/sdl-in.ts';
import type { KnownInstrument } from '../resolver-parents.ts';
import { derivedFolders } from './derived-sdl.ts';

/** Answers a field of an instrument from what is known of it. */
type Derive = (instrument: KnownInstrument, args: Record<string, unknown>) => unknown;

/** A field that instruments have beside their aspects: its name, its interface and what answers it. */
export interface DerivedField {
  name: string;
  interface: string;
  resolve: Derive;
}

const RESOLVE: ExpectedExport<Derive> = {
  file: 'resolve.ts',
  what: 'a function of an instrument and the field’s arguments',
  is: (found): found is Derive => typeof found === 'function',
};

const INTERFACES: readonly string[] = ['Instrument', ...INSTRUMENT_INTERFACES];

/** Every derived field. Throws, naming the folder, where one has no resolver, or its SDL is not that of one field. */
export function findDerivedFields(roots?: readonly URL[]): Promise<DerivedField[]> {
  return Promise.all(
    derivedFolders(roots).map(async (folder) => ({ ...declaredIn(folder), resolve: await exportOf(folder, RESOLVE) })),
  );
}

/** The one field that a folder's SDL gives instruments. */
function declaredIn(folder: Folder): Omit<DerivedField, 'resolve'> {
  const extensions = sdlIn(folder).definitions.filter((node) => node.kind === Kind.INTERFACE_TYPE_EXTENSION);
  const [field, ...more] = extensions.flatMap(({ name, fields = [] }) =>
    fields.map((declared) => ({ name: declared.name.value, interface: name.value })),
  );
  if (field && more.length === 0 && INTERFACES.includes(field.interface)) return field;
  throw wrongFolder(folder, `the SDL does not extend one of ${INTERFACES.join(', ')} by one field; expected that`);
}
