import { codebook } from '#schema/codebook/codebook.ts';
import type { PassageSource, SearchHit } from '#schema/questions/search-question.ts';
import { label } from '#schema/values/enumerations.ts';
import { joined, type Text, untranslated } from '#schema/values/text.ts';

/** Where a text stands, in words: the aspect, the wording of its source, or an attached document. */
export function fieldInWords(aspect: string | null, source: PassageSource): Text {
  if (aspect === null) return { sv: 'Bifogat dokument', en: 'Attached document' };
  const name = codebook.aspects.get(aspect)?.name ?? untranslated(aspect);
  return source === 'VALUE' ? name : { sv: `${name.sv}, ordalydelse`, en: `${name.en}, wording` };
}

/** Why an instrument was found: for each word asked for, which word was found, how and where. */
export function reasonInWords(best: SearchHit['best']): Text {
  const { sv, en } = joined(best.map(foundInWords), '; ');
  return { sv: `${sv}.`, en: `${en}.` };
}

function foundInWords({ asked, found, how, aspect, source }: SearchHit['best'][number]): Text {
  const kind = label('MatchKind', how);
  const field = fieldInWords(aspect, source);
  const as =
    how === 'EXACT' ? { sv: '', en: '' } : { sv: ` som ”${found}” (${kind.sv})`, en: ` as “${found}” (${kind.en})` };
  return {
    sv: `”${asked}” hittades${as.sv} under ${field.sv}`,
    en: `“${asked}” was found${as.en} under ${field.en}`,
  };
}
