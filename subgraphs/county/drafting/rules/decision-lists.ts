import type { Member } from '#schema/values/enumerations.ts';
import type { Sentence } from '../paper/sentence.ts';
import { type BodyInSentence, decidingBody } from './bodies-in.ts';
import { actionIn, type Day, dayOfIntroduction, type Step, step, stepsWithin } from './decision-steps.ts';
import { statusOf, withoutCondition } from './decision-words.ts';

/** What introduces the decisions that follow. */
export interface Introduction {
  status: Member<'DecisionStatus'>;
  /** Whether a heading says that all beneath it is a proposal, whatever its words. */
  isProposal: boolean;
  body?: BodyInSentence | undefined;
  /** The day on which all beneath it was decided. */
  day?: Day | undefined;
}

/** What a heading introduces, or a name before a colon. */
export function headed(heading: Pick<Sentence, 'text' | 'plain' | 'begins'>, isMinutes: boolean): Introduction {
  const isProposal = /förslag|hemställan|yrkande|(?<!\p{L})(?:ber|vill|behöver|önskar)(?!\p{L})/u.test(heading.plain);
  const isTaken =
    isMinutes ||
    /(?:^|(?:styrelsens?|nämndens?|fullmäktiges?) )(?:beslut(?:et)?|ställningstagande)(?: (?:den )?\d[^:]*)?:?$/u.test(
      heading.plain,
    );
  const status = isTaken && !isProposal ? 'TAKEN' : 'PROPOSED';
  return {
    status,
    isProposal,
    body: decidingBody(heading),
    day: status === 'TAKEN' ? dayOfIntroduction(heading) : undefined,
  };
}

/** `Beslut: att godkänna …`, `Förslag till beslut: …`: what stands behind the name is decided, on a day that stands in it. */
export function underLabel(sentence: Sentence): { open: Introduction; steps: Step[] } | null {
  const label = /^(?:\p{L}+ ){0,3}(?:beslut|ställningstagande)(?: (?:den )?\d[^:]{3,30})?: (?=\S)/u.exec(
    sentence.plain,
  )?.[0];
  if (!label || sentence.kind === 'ROW') return null;
  const to = label.length - 2;
  const open = headed({ ...sentence, text: sentence.text.slice(0, to), plain: sentence.plain.slice(0, to) }, false);
  const steps = listed(sentence, open);
  return steps.length > 0 ? { open, steps } : null;
}

/** A sentence that ends where the decisions begin: `… beslutar att`, `… föreslås besluta:`, `… beslutar för egen del` */
export function introduction(sentence: Sentence, open: Introduction | null, next?: Sentence): Introduction | null {
  const { plain, text } = sentence;
  const leads =
    next?.kind === 'ITEM' && !/[.]$/.test(text) && sentence.kind === 'TEXT' && actionIn(next.plain) !== null;
  if (
    !leads &&
    !/(?:besluta(?:r|de|s|t)?|beslöt|att|följande(?: \p{L}+)?|:|nämnderna|föreslås|föreslår|för egen del|för sin del)(?: att)?[:,.]?$|(?<!\p{L})(?:rekommenderar|föreslår|hemställer|förordar)(?: [\p{L}-]+){1,4}$/u.test(
      plain,
    )
  )
    return null;
  const isProposal = open?.isProposal ?? false;
  const status = isProposal ? 'PROPOSED' : statusOf(plain);
  const day = status === 'TAKEN' ? dayOfIntroduction(sentence) : undefined;
  return status && { status, isProposal, body: decidingBody(sentence) ?? open?.body, day };
}

/** What stands among decisions and is none: who was against, who asked for something else. */
const PROCEEDS =
  /(?<!\p{L})(?:reserver|yrka)\p{L}*|godkän\p{L}* (?:\p{L}+ ){0,2}(?:dagordning|föredragningslist|protokoll)/u;

/** A decision among those that a heading or a sentence introduces. */
export function listed(sentence: Sentence, open: Introduction | null): Step[] {
  if (!open || PROCEEDS.test(sentence.plain)) return [];
  /** Whom the sentence asks to decide, in all of its parts. */
  let asked: BodyInSentence | undefined;
  return stepsWithin(sentence.plain).flatMap(([from, to]) => {
    const part = { text: sentence.text.slice(from, to), plain: sentence.plain.slice(from, to) };
    const action = actionIn(withoutCondition(part.plain));
    if (!action || /avslå|avslog|avstyrk/u.test(part.plain)) return [];
    const isProposal =
      /(?<!\p{L})(?:föreslår?|föreslås|hemställ(?:er|s)|rekommenderar?|rekommenderas|förordas?)(?!\p{L})/u.test(
        part.plain,
      );
    if (isProposal) asked = decidingBody(part) ?? open.body;
    const body = asked ?? open.body ?? ownBody(part);
    const own = open.isProposal ? null : statusOf(asked ? sentence.plain : part.plain);
    return [
      step(sentence, [from, to], {
        action,
        status: isProposal ? 'PROPOSED' : (own ?? open.status),
        body,
        rule: 'listed',
        day: open.day,
      }),
    ];
  });
}

/** The body as the subject of its own decision: `Fullmäktige antar avtalet.` */
function ownBody(part: Pick<Sentence, 'text' | 'plain'>): BodyInSentence | undefined {
  const body = decidingBody(part);
  return body && body.from < 2 ? body : undefined;
}
