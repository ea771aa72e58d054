import { TO_FILL_IN } from '#schema/seeds/unconfirmed.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Section } from '../paper/sections.ts';
import type { Paper } from '../paper/sentence.ts';
import { type Proposal, propose, quotable } from '../proposals/proposal.ts';
import { howOftenIn } from './how-often-in.ts';

/** Bodies and contacts of the work under an instrument, by how they are called. */
const BODY =
  /(?<!\p{L})(?<body>\p{L}*(?:styrgrupp|ledningsgrupp|chefsgrupp|samverkansgrupp|samordningsgrupp|arbetsgrupp|beredningsgrupp|referensgrupp|utvecklingsgrupp|projektgrupp|samråd|nätverk|forum|samverkansnämnd|samverkansråd|kontaktperson|kontaktväg)(?:en|er|erna|et|ar)?)(?!\p{L})/u;
/** That there is one, who is in it, or when it meets. */
const IS_THERE =
  /(?<!\p{L})(?:finns|finnas|inrättas|inrätta|inrättar|bildas|bilda|utses|utser|utse|träffas|möts|mötas|sammanträder|sammankallas|består av|utgörs av|leds av|leder|leda|samlas|tillsätts|tillsätter)(?!\p{L})/u;
const LEVELS: readonly (readonly [Member<'CooperationLevel'>, RegExp])[] = [
  ['POLITICAL', /politisk|nämnd|presidi|förtroendevald/u],
  ['INDIVIDUAL', /individnivå|kring individen/u],
  ['STRATEGIC', /styrgrupp|ledningsgrupp|chefsgrupp|strategisk|förvaltningschef|länsledning/u],
  ['OPERATIONAL', /arbetsgrupp|operativ|lokal|projektgrupp|verksamhetsnivå|kontakt/u],
];
const SILENT: ReadonlySet<Section> = new Set([
  'BASIS',
  'CONTENTS',
  'SENT_TO',
  'DRAFTING',
  'BACKGROUND',
  'PROCEEDINGS',
  'TERMS',
  'DECISION',
  'HEAD',
]);

/** Bodies and contacts through which the work is led or coordinated, and how often they meet. */
export function structures({ sentences }: Paper): Proposal[] {
  return sentences.flatMap((sentence) => {
    const { plain, kind, section } = sentence;
    const body = BODY.exec(plain)?.groups?.body;
    if (!body || kind === 'HEADING' || kind === 'ROW' || SILENT.has(section) || !IS_THERE.test(plain)) return [];
    const level = LEVELS.find(([, words]) => words.test(plain))?.[0] ?? 'NOT_STATED';
    const often = howOftenIn(plain);
    return [
      propose(sentence, {
        aspect: 'cooperationStructures',
        value: {
          level,
          ...(often.interval === 'NOT_STATED' ? {} : often),
          text: { sv: quotable(sentence.text), en: TO_FILL_IN },
        },
        why: 'structure/body',
      }),
    ];
  });
}
