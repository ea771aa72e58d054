import { redacted } from '#schema/personal-data/personal-data.ts';
import { NAME_MARKER } from '../register/name-marker.ts';
import { DIVIDED, withoutDivisions } from '../texts/divided-words.ts';
import { squeeze } from '../texts/squeeze.ts';

/**
 * Whether a wording stands in a text without contact data and names, which `withoutNames` takes out of the wording, wherever its
 * lines end; of one that something was erased of, what is left. A word that a line end divides
 * counts as whole only where the wording does not stand there as it is.
 */
export function containsWording(text: string, wording: string, withoutNames = (said: string) => said): boolean {
  const read = [text, text.replace(DIVIDED, ''), text.replace(DIVIDED, '-')].map(asRead);
  const stands = (sought: string) => read.some((said) => stand(asRead(sought).split(GAVE_WAY).filter(Boolean), said));
  const left = redacted(wording);
  return stands(left) || stands(withoutNames(left));
}

/** What stands in place of what was erased; in a text it may be of other lengths than in a wording. */
const GAVE_WAY = / ?\[raderat\] ?/;

/** Whether parts of a wording stand in a text one after another. */
function stand(parts: readonly string[], read: string): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = read.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/** A name leaves a marker on each line that it stands on. */
const NAMES = /\[namn\](?:\s+\[namn\])+/g;

function asRead(text: string): string {
  return squeeze(withoutDivisions(text).replace(NAMES, NAME_MARKER));
}
