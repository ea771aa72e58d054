import type { AspectId } from '#schema/codebook/codebook.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import type { Text } from '#schema/values/text.ts';
import { inDigits } from '#subgraphs/county/rules/wordings/number-words.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';

/** What a clause says that most agreements have, by its words. */
interface Clause {
  aspect: AspectId;
  /** Words of which one stands in it. */
  words: RegExp;
  /** Words with which it is about something else. */
  unless?: RegExp;
  /** Of the quoted words, and of the whole sentence, both with numbers in digits. */
  value(digits: string, whole: string): Readonly<Record<string, unknown>> & { text: Text };
}

const MONTHS = /(?<count>\d{1,2}) (?:hela |kalender)?(?<unit>mån|år)/u;

/** The months that a clause gives, in years too; `undefined` where it gives none. */
function monthsIn(digits: string): number | undefined {
  const { count, unit } = MONTHS.exec(digits)?.groups ?? {};
  return count === undefined ? undefined : Number(count) * (unit === 'år' ? 12 : 1);
}

const RENEWED: readonly (readonly [RegExp, kind: string, text: Text])[] = [
  [/inte förläng|ej förläng|förlängs (?:inte|ej)/u, 'NOT_RENEWED', { sv: 'Förlängs inte', en: 'Not renewed' }],
  [/tills ?vidare/u, 'UNTIL_FURTHER_NOTICE', { sv: 'Gäller tills vidare', en: 'Holds until further notice' }],
  [
    /kan förläng|möjlighet(?:en)? (?:till|att) förläng|option/u,
    'BY_DECISION',
    { sv: 'Kan förlängas', en: 'Can be renewed' },
  ],
  [
    /förläng(?:s|as)|prolonger/u,
    'AUTOMATIC',
    { sv: 'Förlängs om den inte sägs upp', en: 'Renewed unless notice is given' },
  ],
];

const SETTLED: readonly (readonly [RegExp, method: string, text: Text])[] = [
  [
    /förhandl|samråd|samtal|dialog|diskussion|parterna emellan/u,
    'TALKS',
    { sv: 'Löses i samtal mellan parterna', en: 'Settled in talks between the parties' },
  ],
  [/medl(?:ing|are)/u, 'MEDIATION', { sv: 'Löses genom medling', en: 'Settled by mediation' }],
  [/skilje/u, 'ARBITRATION', { sv: 'Löses genom skiljeförfarande', en: 'Settled by arbitration' }],
  [/domstol|tingsrätt/u, 'COURT', { sv: 'Avgörs av domstol', en: 'Decided by a court' }],
  [/lyft|styrgrupp|ledning|närmast/u, 'ESCALATION', { sv: 'Lyfts till högre nivå', en: 'Raised to a higher level' }],
];

const CLAUSES: readonly Clause[] = [
  {
    aspect: 'termination',
    words: /(?<!\p{L})(?:säg(?:a|s|er|as)(?: \p{L}+){0,3} upp|upps[aä](?:g|gning)\p{L}*)(?!\p{L})/u,
    unless: /(?:inte|ej) (?:säg(?:s|as|er) upp|uppsäg)(?![^.;]*(?:mån|år))/u,
    value: (digits) => ({
      noticeMonths: monthsIn(digits) ?? null,
      ...(/skriftlig/u.test(digits) ? { inWriting: true } : {}),
      text: { sv: 'Kan sägas upp', en: 'Notice can be given' },
    }),
  },
  {
    aspect: 'renewal',
    words:
      /(?<!\p{L})(?:förläng(?:s|as|ning\p{L}*)|prolonger\p{L}*)(?!\p{L})|(?:gäll(?:er|a)|löper|giltig\p{L}*)[^.;]{0,60}tills ?vidare/u,
    value(digits, whole) {
      const [, kind = 'NOT_STATED', text = { sv: 'Förlängning', en: 'Renewal' }] =
        RENEWED.find(([words]) => words.test(whole)) ?? [];
      const months = /förläng\p{L}*[^.;]*?(?<count>\d{1,2}) (?<unit>mån|år)/u.exec(digits)?.[0];
      return { kind, ...(kind === 'AUTOMATIC' && months ? { months: monthsIn(months) } : {}), text };
    },
  },
  {
    aspect: 'disputes',
    words: /(?<!\p{L})(?:tvist(?:er|en|erna)?|oenighet|meningsskiljaktighet\p{L}*)(?!\p{L})/u,
    value(digits) {
      const [, method = 'NOT_STATED', text = { sv: 'Tvist', en: 'Dispute' }] =
        SETTLED.find(([words]) => words.test(digits)) ?? [];
      return { method, text };
    },
  },
  {
    aspect: 'informationSharing',
    words: /(?<!\p{L})(?:samtyck\p{L}*|sekretess\p{L}*|tystnadsplikt\p{L}*)(?!\p{L})/u,
    value: (digits) =>
      /samtyck/u.test(digits)
        ? {
            basis: 'CONSENT',
            text: { sv: 'Uppgifter lämnas efter samtycke', en: 'Information is passed on with consent' },
          }
        : {
            basis: 'CONFIDENTIALITY',
            text: { sv: 'Sekretess mellan parterna', en: 'Confidentiality between the parties' },
          },
  },
  {
    aspect: 'coordinatedPlans',
    words: /(?<!\p{L})(?:sip(?:-\p{L}+|:en|en|ar)?|samordna(?:d|de|t) individuell\p{L}* plan\p{L}*)(?!\p{L})/u,
    unless: /^(?:överenskommelse|riktlinje|rutin|avtal)/u,
    value(digits) {
      const days = /inom (?<count>\d{1,3}) (?:kalender)?dagar/u.exec(digits)?.groups?.count;
      return {
        ...(days ? { withinDays: Number(days) } : {}),
        text: { sv: 'Samordnad individuell plan', en: 'Coordinated individual plan' },
      };
    },
  },
];

/** Sections in which these words tell of something else. */
const ELSEWHERE = ['BASIS', 'CONTENTS', 'SENT_TO', 'TERMS', 'PROCEEDINGS'];

/** Clauses that ordinary agreements have: notice, renewal, disputes, information, plans for a person. Notice and the like only in agreements. */
export function ordinaryClauses({ sentences }: Paper, type: InstrumentType): Proposal[] {
  return sentences.flatMap((sentence) =>
    sentence.kind === 'HEADING' || sentence.kind === 'ROW' || ELSEWHERE.includes(sentence.section)
      ? []
      : CLAUSES.filter((clause) => appliesIn(clause, type) && isSaid(clause, sentence)).map((clause) =>
          proposeClause(clause, sentence),
        ),
  );
}

/** Letters of a sentence of which all can be quoted; in a longer one a clause is quoted from its own words. */
const LONG = 60;

/** Whether months are read out of a clause, which its quoted words have to hold. */
function isCounted(aspect: AspectId): boolean {
  return aspect === 'termination' || aspect === 'renewal';
}

/** A clause from where it begins in its sentence. */
function proposeClause({ aspect, words, value }: Clause, sentence: Sentence): Proposal {
  const place = words.exec(sentence.plain)?.index ?? 0;
  const from = isCounted(aspect) && sentence.plain.length > LONG ? place : 0;
  return propose(sentence, {
    aspect,
    value: value(inDigits(sentence.plain.slice(from)), inDigits(sentence.plain)),
    at: [from, sentence.text.length],
    why: `clause/${aspect.toLowerCase()}`,
  });
}

function isSaid({ words, unless }: Clause, { plain }: Sentence): boolean {
  return words.test(plain) && !unless?.test(plain);
}

function appliesIn({ aspect }: Clause, type: InstrumentType): boolean {
  return type === 'agreement' || !['termination', 'renewal', 'disputes'].includes(aspect);
}
