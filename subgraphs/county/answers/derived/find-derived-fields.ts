import { Kind } from 'graphql';
import { INSTRUMENT_INTERFACES } from '#schema/values/instrument-types.ts';
import { type ExpectedExport, exportOf, type Folder, wrongFolder } from '#subgraphs/discovery/folders.ts';
import { sdlIn } from '#subgraphs/discovery/sdl-in.ts';
import type { KnownInstrument } from '../resolver-parents.ts';
import { derivedFolders } from './derived-sdl.ts';

/** Answers a field of an instrument from what is known of it. */
type Derive = (instrument: KnownInstrument, args: Record<string, unknown>) => unknown;

/** A field that instruments have beside their aspects: its name, the interfaces that have it and what answers it. */
export interface DerivedField {
  name: string;
  interfaces: readonly string[];
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

/** The one field that a folder's SDL gives instruments, those of one interface or of several. */
function declaredIn(folder: Folder): Omit<DerivedField, 'resolve'> {
  const extensions = sdlIn(folder).definitions.filter((node) => node.kind === Kind.INTERFACE_TYPE_EXTENSION);
  const interfaces = extensions.map(({ name }) => name.value);
  const fields = extensions.map((extension) => (extension.fields ?? []).map(({ name }) => name.value));
  const [name] = fields[0] ?? [];
  const isOne = fields.every((own) => own.length === 1 && own[0] === name);
  if (name && isOne && interfaces.every((each) => INTERFACES.includes(each))) return { name, interfaces };
  throw wrongFolder(folder, `the SDL does not extend one of ${INTERFACES.join(', ')} by one field; expected that`);
}
