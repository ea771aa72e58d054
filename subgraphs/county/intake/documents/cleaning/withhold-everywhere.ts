import type { SqlEntityManager } from '@mikro-orm/sql';
import { rewriteTexts } from '../erasing/rewrite-texts.ts';
import { addNames, registerKey } from '../register/add-to-register.ts';
import { readRegister } from '../register/county-register.ts';
import { NAME_MARKER } from '../register/name-marker.ts';
import { namesWithheldIn } from '../register/names-withheld.ts';
import { withoutPlaces } from '../register/without-places.ts';
import { linesOf } from '../texts/lines-of-texts.ts';
import { findNames } from '../withholding/find-names.ts';
import { knownNames } from '../withholding/known-names.ts';
import { foundInText, type TextWithNames } from '../withholding/register-found.ts';
import { everWithheldOn } from '../withholding/withheld-on.ts';

/**
 * Withholds names in all texts that were ever attached, in all revisions, as is done with those that are attached now: by the facts
 * of every revision, by what stands beside names, and by the register, which is told of them. Where only facts are looked at, it
 * is not done again unless they withhold a name that they did not. Returns how many texts say something else from then on.
 */
export async function withholdEverywhere(
  tx: SqlEntityManager,
  revision: number,
  { factsOnly = false }: { factsOnly?: boolean } = {},
): Promise<number> {
  const places = await everWithheldOn(tx);
  if (factsOnly && places.length === 0) return 0;
  const known = await knownNames(tx, revision);
  const attached = await tx.execute<{ text: string; documents: string[] }[]>(
    'select text, jsonb_agg(distinct document) as documents from attachment group by text order by text',
  );
  const found: TextWithNames[] = [];
  for (const { text, documents } of attached) {
    const withheldOn = places.filter((place) => place.text === text);
    if (factsOnly && withheldOn.length === 0) continue;
    const lines = await linesOf(tx, text);
    const names = findNames(lines, { withheldOn, others: known.others });
    found.push({ documents, lines, names: factsOnly ? names.filter(({ why }) => why === 'FACT') : names });
  }
  const before = await readRegister(tx);
  if (before.keys.length === 0 && found.every(({ names }) => names.length === 0)) return 0;
  const key = await registerKey(tx);
  let added = 0;
  for (const text of found) added += await addNames(tx, await readRegister(tx), foundInText(key, before, text, known));
  if (factsOnly && added === 0) return 0;
  const register = await readRegister(tx);
  return rewriteTexts(tx, ({ documents, lines }) =>
    withoutPlaces(lines, namesWithheldIn(register, documents, known)(lines), NAME_MARKER),
  );
}
