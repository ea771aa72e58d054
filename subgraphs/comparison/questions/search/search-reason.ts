import { codebook } from '#schema/codebook/codebook.ts';
import type { PassageSource, SearchHit } from '#schema/questions/search-question.ts';
import { label } from '#schema/values/enumerations.ts';
import { joined, type Text, untranslated } from '#schema/values/text.ts';

/** Where a text stands, in words: the aspect, the wording of its source, a name of the codebook, or an attached document. */
export function fieldInWords(aspect: string | null, source: PassageSource): Text {
  if (source === 'THEME') return { sv: 'Temats namn', en: 'Name of the theme' };
  if (aspect === null) return { sv: 'Bifogat dokument', en: 'Attached document' };
  const name = codebook.aspects.get(aspect)?.name ?? untranslated(aspect);
  if (source === 'VALUE') return name;
  const what =
    source === 'ASPECT' ? { sv: 'aspektens namn', en: 'name of the aspect' } : { sv: 'ordalydelse', en: 'wording' };
  return joined([name, what]);
}

/** Why an instrument was found: for each word asked for, which word was found, how and where. */
export function reasonInWords(best: SearchHit['best']): Text {
  const { sv, en } = joined(best.map(foundInWords), '; ');
  return { sv: `${sv}.`, en: `${en}.` };
}

function foundInWords({ asked, found, how, aspect, source, name }: SearchHit['best'][number]): Text {
  const kind = label('MatchKind', how);
  const field = fieldInWords(aspect, source);
  const theme = source === 'THEME' && name !== null ? { sv: ` ”${name}”`, en: ` “${name}”` } : { sv: '', en: '' };
  const as =
    how === 'EXACT' ? { sv: '', en: '' } : { sv: ` som ”${found}” (${kind.sv})`, en: ` as “${found}” (${kind.en})` };
  return {
    sv: `”${asked}” hittades${as.sv} under ${field.sv}${theme.sv}`,
    en: `“${asked}” was found${as.en} under ${field.en}${theme.en}`,
  };
}
