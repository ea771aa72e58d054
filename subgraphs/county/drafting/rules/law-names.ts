/** Short names of acts. */
const SHORT =
  'HSL|SoL|LSS|LVU|LVM|LPT|LRV|OSL|PDL|PSL|TSL|GDPR|MBL|LOU|LOV|PL|FB|FL|KL|SFB|LUL|LAS|AML|TF|RF|YGL|BrB|SkolL|TandvL|SmL|FvL';

/** What ends the name of an act that begins with `om`. */
const STOP =
  '(?= (?:och|samt|eller) (?:\\p{L}+)?lagen| \\(|[,.;)]| (?:gäller|ska|skall|får|reglerar|anger|är|som|kan|har|trädde|följer|framgår|innebär|finns)(?!\\p{L})|$)';

/** An act by its name: a full one, a short one, or `lagen (1993:387) om …`. */
export const ACT = new RegExp(
  [
    `(?<!\\p{L})[Ll]agen om [^,.;()]{3,80}?${STOP}`,
    `(?<![\\p{L}\\d])(?:${SHORT})(?![\\p{L}\\d])`,
    `(?<!\\p{L})[Ll]ag(?:en)? \\((?:SFS )?\\d{4}:\\d+\\)(?: (?:om|med|angående) [^,.;()]{3,90}?${STOP})?`,
    '(?<![\\p{L}\\d])\\p{L}\\p{Ll}{2,10}L(?![\\p{L}\\d])',
    '(?<!\\p{L})(?:FN:s |FN-)?(?:\\p{L}*[Bb]arn)?konvention(?:en)? om barnets rättigheter|(?<!\\p{L})(?:FN:s )?[Bb]arnkonvention(?:en)?(?!\\p{L})',
    '(?<!\\p{L})(?:\\p{L}+s?- och )?\\p{L}{3,}(?:lagen|balken|förordningen)s?(?!\\p{L})',
    '(?<!\\p{L})(?:\\p{L}+s?- och )?\\p{L}{3,}lag(?= \\((?:SFS )?\\d{4}:\\d+\\))',
  ].join('|'),
  'gu',
);

/** Words that end as acts do and are none. */
const NO_ACT =
  /(?:förslagen|föreslagen|underlagen|anslagen|inslagen|utslagen|avslagen|uppslagen|beslagen|omslagen|tillslagen|bakslagen|överslagen|nedslagen|pålagen|dagslagen|samförordningen|allbalken)s?$/iu;

export function isAct(name: string): boolean {
  return !NO_ACT.test(name);
}

/** The number of an act right behind its name. */
export const SFS = /^ ?\((?:SFS )?(\d{4}:\d+)(?:, \p{L}+)?\)|^ ?,? ?SFS (\d{4}:\d+)/u;
