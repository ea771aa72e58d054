import type { Member } from '#schema/values/enumerations.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import type { Paper } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';

const PAPER =
  '(?:avtal|överenskommelse|riktlinje|(?<!\\p{L})ök(?!\\p{L})|dokument|\\p{L}*strategi|rutin|policy|handlingsplan|program|ordning|reglemente|plan)\\p{L}*';
const OBJECT = `(?:[^.;]{0,60}?)${PAPER}`;

/** How other papers are spoken of, by kind of relation. */
const RULES: readonly (readonly [Member<'RelationType'>, RegExp, unless?: RegExp])[] = [
  [
    'SUPERSEDES',
    new RegExp(
      `(?:avtal|överenskommelse)\\p{L}* tar över efter|(?<!\\p{L})(?:ersätter|ersätta|ers\\.|träder i stället för|träder istället för|avlöser|avlöses|tar över efter|upphäver|upphävs)(?!\\p{L})${OBJECT}|(?:genom|i och med|därmed|härmed) [^.;]{0,40}upphör[^.;]{0,40}${PAPER}|${PAPER}[^.;]{0,80}?(?:ersätt(?:s|es)(?: \\p{L}+){0,2} (?:av|genom|därmed|härmed)|ersätt(?:s|es) (?:därmed|härmed|då)|som (?:detta|denna)[^.;]{0,30} ersätter)|${PAPER}[^.;]{0,60}(?:upphör|slutar)(?: att)?(?: gälla)? (?:när|i och med|samtidigt|då)|(?:tidigare|gamla|nuvarande|befintlig[at]) ${PAPER}[^.;]{0,60}(?:upphör|slutar gälla)|(?:med|genom|i och med) (?:detta|denna)[^.;]{0,20} upphör [^.;]{0,40}${PAPER}|(?:tidigare|äldre|gamla)[^.;]{0,30}${PAPER}[^.;]{0,40}(?:gäller inte längre|upphör)|${PAPER}[^.;]{0,40} (?:från|av) (?:år )?\\d{4} upphör|${PAPER}[^.;]{0,40} saknar [^.;]{0,20}verkan|${PAPER}[^.;]{0,60} upphör och ersätts|(?:härmed|därmed|därigenom) ersätts|${PAPER}[^.;]{0,40}(?:sätts (?:\\p{L}+ )?ur spel|spelat ut sin roll|går ur tiden)|upphäver${OBJECT}`,
      'u',
    ),
    /ersätt\p{L}*(?: \p{L}+){0,3} (?:med )?\d[\d ]* ?(?:kr|tkr)|(?:inte|ej) ersätt|ersätt\p{L}* (?:inte|ej)(?!\p{L})/u,
  ],
  ['MERGES', /slå(?:s|r)? (?:samman|ihop)|slagits (?:samman|ihop)|förs samman|sammanförs|sammanslagning av/u],
  [
    'REVISES',
    new RegExp(
      `(?:revider(?:ad version av|ad|ar|ing av|ade|at)|omarbet(?:ning av|ad|ar|at)|uppdater(?:ing av|ad version av|ar))(?: [\\p{L}\\d]+){0,4} ${PAPER}`,
      'u',
    ),
    /i väntan på|kan revideras|möjlighet|(?:för|inför) revidering|godkän/u,
  ],
  [
    'EXTENDS',
    /(?<!\p{L})förläng(?:s|as|er|a|ts)(?!\p{L})/u,
    /om (?:ingen|inte|ej|part)|i taget|i sänder|möjlighet|automatiskt|kan förlängas|annars|därefter|option|inte längre/u,
  ],
  [
    'SUPPLEMENTED_BY',
    /komplett\. av|komplettera(?:s|de)?(?: \p{L}+)? (?:av|med|genom)(?!\p{L})|(?:rutin|bilag|handlingsplan|lokala)\p{L}*[^.;]{0,40} kompletterar|(?:är|utgör) (?:ett )?komplement till|till (?:avtalet|överenskommelsen|riktlinjen) (?:hör|knyts|kopplas|upprättas)/u,
    /kompletter\p{L}* (?:av|med|genom) bilag/u,
  ],
  [
    'BASIS_FOR',
    /på (?:avtalet|överenskommelsen|detta avtal|denna överenskommelse) vilar|för vilke[nt] [^.;]{3,40} är grund(?:en)?|(?:utgör|är|ligger till|bildar)(?: \p{L}+){0,3} (?:grund(?:en)?|basen|bas) för (?:[^.;]{0,40})?(?:handlingsplan|avtal|överenskommelse|ramavtal|rutin|riktlinje|dokument)/u,
  ],
  [
    'FOLLOWS',
    /bygger vidare på|(?:är|utgör) (?:en )?fortsättning (?:på|av)|tar vid efter|efterföljare|följer (?:i tid )?på (?:den|det|avtalet|överenskommelsen|det)/u,
  ],
  [
    'COMMISSIONED_BY',
    /(?:framtag|utarbet|tagits fram|skrivits|upprättats|beställt)\p{L}*[^.;]{0,60} på uppdrag av|beställt av/u,
  ],
  ['OVERLAPS', /överlappa/u, /undvika överlappa/u],
  [
    'RELATED_TO',
    new RegExp(
      `(?:är (?:\\p{L}+ )?(?:underordna[dt]|överordna[dt])|underordnas|(?:ska(?:ll)? )?läsas? (?:\\p{L}+ )?(?:tillsammans|ihop) med|ingår i|knyter an till|anknyter till|hör samman med|är en del av|har (?:\\p{L}+ )?(?:koppling till|samband med|anknytning till)|hänger (?:ihop|samman) med|har nära samband med|läses tillsammans med)${OBJECT}`,
      'u',
    ),
    /bilag/u,
  ],
];
const COMMISSIONS =
  /(?:ta fram|utarbeta|arbeta fram|upprätta|formulera)[^.;]{0,60}?(?:avtal|överenskommelse|handlingsplan|riktlinje|rutin|strategi|program)/u;

/** Words of which one stands wherever a paper speaks of another. */
const OF_PAPERS =
  /avtal|överenskommelse|riktlinje|(?<!\p{L})ök(?!\p{L})|dokument|strategi|rutin|policy|plan|program|ordning|reglemente|förläng|kompletter|grund|(?<!\p{L})(?:ers|avt\.)|uppdrag av/u;

/** How the instrument stands to others, which the paper mostly leaves unnamed. */
export function relations({ sentences }: Paper, type: InstrumentType): Proposal[] {
  return sentences.flatMap((sentence) => {
    const { plain, kind, section } = sentence;
    if (!OF_PAPERS.test(plain)) return [];
    if (kind === 'HEADING' || kind === 'ROW' || ['BASIS', 'CONTENTS', 'SENT_TO', 'TERMS'].includes(section)) return [];
    const rules = type === 'directive' ? [...RULES, ['COMMISSIONS', COMMISSIONS] as const] : RULES;
    return rules.flatMap(([relation, words, unless]) => {
      const found = words.exec(plain);
      if (!found || unless?.test(plain)) return [];
      return [
        propose(sentence, {
          aspect: 'relations',
          value: {
            type: relation,
            targetUnnamed: { sv: 'Ett annat dokument, se ordalydelsen', en: 'Another document, see the wording' },
          },
          at: [found.index, sentence.text.length],
          why: `relation/${relation.toLowerCase()}`,
        }),
      ];
    });
  });
}
