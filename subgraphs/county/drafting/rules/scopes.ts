import type { Paper } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';

const COUNTY_WIDE =
  /(?<!\p{L})(?:läns|region)(?:gemensam|övergripande|täckande)\p{L}*|i hela länet|samtliga kommuner i länet/u;

/** The area that the instrument covers, where words say so. */
export function scopes({ sentences }: Paper): Proposal[] {
  return sentences.flatMap((sentence) => {
    const found = COUNTY_WIDE.exec(sentence.plain);
    if (!found || !/överenskommelse|avtal|samverkan|riktlinje/u.test(sentence.plain)) return [];
    const at = [found.index, found.index + found[0].length] as const;
    return [
      propose(sentence, { aspect: 'geographicScope', value: { scope: 'COUNTY_WIDE' }, at, why: 'scope/county-wide' }),
    ];
  });
}
