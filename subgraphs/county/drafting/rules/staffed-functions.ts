import { TO_FILL_IN } from '#schema/seeds/unconfirmed.ts';
import { inDigits } from '#subgraphs/county/rules/wordings/number-words.ts';
import type { Section } from '../paper/sections.ts';
import type { Paper } from '../paper/sentence.ts';
import { type Proposal, type ProposedOrganisation, propose } from '../proposals/proposal.ts';
import { asProposed, organisationsIn } from './organisations-in.ts';

/** Functions, by how the names of those end who fill them. */
const FUNCTION =
  /(?<!\p{L})(?<function>\p{L}*(?:ledare|samordnare|koordinator(?:er)?|sköterskor?|psykolog(?:er)?|kurator(?:er)?|sekreterare|läkare|pedagog(?:er)?|terapeut(?:er)?|handläggare|strateg(?:er)?|utvecklare|socionom(?:er)?|rådgivare|fältarbetare|coach(?:er)?))(?!\p{L})/u;
/** That there are to be some: by being employed, or as so much of a post. */
const IS_STAFFED =
  /(?<!\p{L})(?:anställ(?:er|s|a|as)|bemanna(?:s|r|d)?|bemanningen|heltid|halvtid|deltid|heltidstjänst(?:er)?|tjänst(?:er)?|årsarbetare|tillsätts|rekryteras)(?!\p{L})/u;
const SILENT: ReadonlySet<Section> = new Set([
  'BASIS',
  'CONTENTS',
  'SENT_TO',
  'BACKGROUND',
  'PROCEEDINGS',
  'TERMS',
  'MONEY',
]);

/** Which functions there are to be for the work, how much of them, employed by whom. */
export function staffedFunctions({ sentences }: Paper): {
  proposals: Proposal[];
  organisations: ProposedOrganisation[];
} {
  const organisations: ProposedOrganisation[] = [];
  const proposals = sentences.flatMap((sentence) => {
    const { plain, kind, section } = sentence;
    const found = FUNCTION.exec(plain);
    if (!found || kind === 'HEADING' || kind === 'ROW' || SILENT.has(section) || !IS_STAFFED.test(plain)) return [];
    const [employer] = /anställ/u.test(plain) ? organisationsIn(sentence) : [];
    if (employer) organisations.push(asProposed(employer));
    const posts = postsIn(plain, found.index);
    const name = sentence.text.slice(found.index, found.index + found[0].length);
    return [
      propose(sentence, {
        aspect: 'staffing',
        value: {
          function: { sv: name.charAt(0).toUpperCase() + name.slice(1), en: TO_FILL_IN },
          ...(posts === null ? {} : { posts }),
          ...(employer ? { employer: employer.slug } : {}),
        },
        at: [Math.max(0, plain.lastIndexOf(' ', Math.max(0, found.index - 2)) + 1), plain.length],
        why: 'staffing/function',
      }),
    ];
  });
  return { proposals, organisations };
}

/** How many posts: a share of full time, or the number before the function. */
function postsIn(plain: string, place: number): number | null {
  const share = /(?<share>\d{1,3}) ?(?:%|procent)/u.exec(plain)?.groups?.share;
  if (share !== undefined) return Number(share) / 100;
  if (/halvtid|halv tjänst/u.test(plain)) return 0.5;
  const before = inDigits(plain.slice(0, place));
  const count = /(?<count>\d{1,2})(?:,0)? (?:\p{L}+ )?$/u.exec(before)?.groups?.count;
  if (count !== undefined) return Number(count);
  return /(?<!\p{L})(?:en|ett) (?:\p{L}+ )?$/u.test(before) && /heltid|anställ/u.test(plain) ? 1 : null;
}
