import type { SqlEntityManager } from '@mikro-orm/sql';
import { addNames, registerKey } from '../register/add-to-register.ts';
import { readRegister } from '../register/county-register.ts';
import { NAME_MARKER } from '../register/name-marker.ts';
import { namesWithheldIn } from '../register/names-withheld.ts';
import { withoutPlaces } from '../register/without-places.ts';
import { type AskedNames, registerAsked } from './asked-names.ts';
import { findNames } from './find-names.ts';
import { knownNames } from './known-names.ts';
import { type AttachedName, namesTold } from './names-told.ts';
import { foundInText } from './register-found.ts';
import { withheldOn } from './withheld-on.ts';

/** Texts without the names that are withheld. */
export interface Withheld<Text> {
  texts: Text[];
  names: AttachedName[];
  /** How many names the register says something new of. */
  registered: number;
}

/**
 * The texts of documents without the names that are withheld: those on lines whose facts withhold them, those beside contact
 * data, words such as "handläggare" and where somebody signs, those that the county withheld before and those that are asked
 * for. Each gives way to a marker wherever it stands, and each line keeps its place. The register is told of them. Throws
 * BAD_USER_INPUT for a name that is to be kept and may not be, or that stands nowhere.
 */
export async function withholdNames<Text extends { document: string; lines: string[] }>(
  tx: SqlEntityManager,
  texts: readonly Text[],
  revision: number,
  asked: AskedNames = { withhold: [], keep: [] },
): Promise<Withheld<Text>> {
  const known = await knownNames(tx, revision);
  const places = await withheldOn(tx, revision);
  const found = texts.map(({ document, lines }) => {
    const own = places.filter((place) => place.document === document);
    return { documents: [document], lines, names: findNames(lines, { withheldOn: own, others: known.others }) };
  });
  const before = await readRegister(tx);
  const isAsked = asked.withhold.length > 0 || asked.keep.length > 0;
  if (!isAsked && before.keys.length === 0 && found.every(({ names }) => names.length === 0))
    return { texts: [...texts], names: [], registered: 0 };
  const key = await registerKey(tx);
  const own = found.flatMap((text) => foundInText(key, before, text, known));
  let registered = await addNames(tx, before, own);
  registered += await registerAsked(tx, key, found, known, asked);
  const register = await readRegister(tx);
  const names: AttachedName[] = [];
  const left = texts.map((text, index) => {
    const places = namesWithheldIn(register, [text.document], known)(text.lines);
    names.push(...namesTold(key, text, found[index]?.names ?? [], places, asked));
    return { ...text, lines: withoutPlaces(text.lines, places, NAME_MARKER) };
  });
  return { texts: left, names, registered };
}
