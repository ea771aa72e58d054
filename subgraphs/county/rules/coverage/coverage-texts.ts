import { joined, type Text } from '#schema/values/text.ts';
import type { Covers } from './covers.ts';
import type { Age } from './groups.ts';

/** Said beside why something may be in force, where nothing dates its beginning. */
const UNDATED = {
  sv: 'Inget i källan daterar när den började gälla, så det avgörs inte om den gällde då.',
  en: 'Nothing in the source dates its beginning, so it is not settled whether it was in force then.',
};
const EXTENDED = {
  sv: 'Källan säger att den har förlängts, men inte hur länge.',
  en: 'The source says that it has been extended, but not for how long.',
};
const POSSIBLE = {
  sv: 'Den kan gälla: hela tiden anges inte.',
  en: 'It may be in force: the whole period is not stated.',
};
const EXPIRED = {
  sv: 'Källan säger att den har löpt ut, men inte när.',
  en: 'The source says that it has expired, but not when.',
};
const UNKNOWN = { sv: 'Källan säger inte om den gäller.', en: 'The source does not say whether it is in force.' };

/** What the hub says, in its own words, of why an agreement covers or may cover. */
export const COVERAGE_TEXTS = {
  inForce: { sv: 'Att den gäller är belagt.', en: 'That it is in force is evidenced.' },
  conditional: {
    sv: 'Tiden stämmer, men beslutet är inte belagt, togs senare eller har ett villkor som inte är känt att vara uppfyllt.',
    en: 'The period fits, but the decision is not evidenced, was taken later or has a condition that is not known to be met.',
  },
  proposed: {
    sv: 'Den angivna tiden omfattar dagarna, men antagandet är bara föreslaget.',
    en: 'The stated period covers the days, but its adoption is only proposed.',
  },
  undated: {
    sv: 'Den är bara föreslagen, och källan anger inte hela dess tid. Om den har gällt då avgörs inte.',
    en: 'It is only proposed, and the source does not state its whole period. Whether it was in force then is not settled.',
  },
  possible: POSSIBLE,
  possibleUndated: joined([POSSIBLE, UNDATED], ' '),
  extended: EXTENDED,
  extendedUndated: joined([EXTENDED, UNDATED], ' '),
  expired: EXPIRED,
  expiredUndated: joined([EXPIRED, UNDATED], ' '),
  unknown: UNKNOWN,
  unknownUndated: joined([UNKNOWN, UNDATED], ' '),
  noAge: { sv: 'Ingen ålder anges.', en: 'No age is stated.' },
  PLACED_ONLY: {
    sv: 'Den avser bara barn som vårdas utanför det egna hemmet.',
    en: 'It concerns only children who are cared for outside their own home.',
  },
  REGARDLESS: {
    sv: 'Den avser barnen oavsett var de bor.',
    en: 'It concerns the children regardless of where they live.',
  },
  partlyPlaced: {
    sv: 'Den avser barn som vårdas utanför det egna hemmet; om den avser andra anges inte.',
    en: 'It concerns children who are cared for outside their own home; whether it concerns others is not stated.',
  },
  NOT_STATED: { sv: 'Var barnen bor anges inte.', en: 'Where the children live is not stated.' },
  age: ({ wording, max }: Age, covers: Covers): Text => {
    if (covers === 'COVERS')
      return { sv: `Orden ”${wording}” omfattar åldern.`, en: `The words “${wording}” cover the age.` };
    return max === null
      ? { sv: `Orden ”${wording}” anger ingen övre gräns.`, en: `The words “${wording}” state no upper limit.` }
      : {
          sv: `Orden ”${wording}” avgör inte om den åldern ingår.`,
          en: `The words “${wording}” do not settle whether that age is included.`,
        };
  },
} as const;
