const N = '(\\d{1,3})';
const YEARS = '(?: ?års?(?![\\p{L}]))?';
const TILL_AND_WITH = '(?:till och med|t ?\\.? ?o ?\\.? ?m(?:\\.|(?!\\p{L})))';
const FROM_AND_WITH = '(?:från och med|fr ?\\.? ?o ?\\.? ?m(?:\\.|(?!\\p{L})))';
const START = '(?<![\\p{L}\\d])';
const END = '(?![\\d½]|[.,]\\d|o(?!\\p{L}))';

/** Numbers that are no ages: classes, sections, months, halves. */
export const NO_AGES = new RegExp(
  [
    `${START}(?:årskurs(?:er|erna)?|åk|klass(?:er)?|kap(?:itel)?\\.?|§§?|punkt|p\\.|fas|gy) ?\\d+(?: ?(?:-|till|och) ?\\d+)?`,
    '\\d+ ?(?:[a-z] )?(?:§|kap(?!\\p{L}))',
    '\\d+(?: ?(?:-|till|och) ?\\d+)? ?(?:månad|mån(?!\\p{L})|veck|dag|dygn|termin|kr(?!\\p{L})|%|procent|st(?!\\p{L}))',
    '\\d+[,.]\\d+|\\d*½',
  ].join('|'),
  'gu',
);

/** A least and a greatest age: `0-17 år`, `0 t.o.m. 17`, `mellan 13 och 20 år`, `från 13 till 20`. */
export const AGE_SPAN = new RegExp(
  `${START}(?:mellan ${N}${YEARS} ?och ?${N}|${N}${YEARS} ?(?:-|${TILL_AND_WITH}|upp till|till|--) ?(?:och )?${N})${END}`,
  'gu',
);
/** A greatest age that is included. */
export const AGE_INCLUDED = new RegExp(
  `${START}(?:${TILL_AND_WITH}|tom|högst|max(?:imalt)?\\.?|(?:inte|ej) äldre än) ?(?:de |den |åldern )?${N}${END}|${START}${N} ?år (?:och|eller) yngre`,
  'gu',
);
/** An age that is not reached. */
export const AGE_EXCLUDED = new RegExp(
  `${START}(?:under|yngre än|(?:inte|ej)(?: har| än| ännu)? fyllt|men (?:inte|ej|ännu inte)(?: har)?(?: fyllt)?|innan \\p{L}+(?: \\p{L}+)? (?:fyllt|fyller)) ?(?:de |åldern )?${N}${END}`,
  'gu',
);
/** A greatest age of which it is not said whether it is included. */
export const AGE_UP_TO = new RegExp(`${START}(?:upp till|intill|fram till|till) ?(?:de |åldern )?${N}${END}`, 'gu');
/** A least age. */
export const AGE_FROM = new RegExp(
  `${START}(?:${FROM_AND_WITH}|från|fr\\.|minst|lägst|(?:som|har|de) fyllt|fyllda) ?(?:de |åldern )?${N}${END}|${START}${N} ?(?:år (?:och|eller|o\\.?|el\\.?) (?:äldre|uppåt|däröver|över)|\\+(?![\\d\\p{L}]))`,
  'gu',
);
/** An age that is passed. */
export const AGE_OVER = new RegExp(`${START}(?:över|äldre än) ?${N}${END}`, 'gu');
/** An age that one reaches. */
export const AGE_TURNED = new RegExp(`${START}(?:fyller|fyllt|fyllde|uppnått|uppnår) ?${N}${END}`, 'gu');
/** An age of which the wording does not say what it bounds. */
export const AGE_ALONE = new RegExp(`${START}${N}${END}(?!:)`, 'gu');
