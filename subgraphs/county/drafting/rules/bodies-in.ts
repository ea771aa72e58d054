import type { Member } from '#schema/values/enumerations.ts';
import type { Sentence } from '../paper/sentence.ts';
import type { ProposedOrganisation } from '../proposals/proposal.ts';
import { plainSlug } from './organisations-in.ts';

/** A body that decides, where a sentence names it. */
export interface BodyInSentence extends ProposedOrganisation {
  kind: Member<'OrganisationKind'>;
  from: number;
}

/** Bodies of municipalities and regions, by how their names end; a council is known by its own word. */
const BODY =
  /(?<!\p{L})(?<name>(?:\p{L}+- och )?\p{L}*(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen))(?<genitive>s)?(?!\p{L})/gu;

/** The bodies that a sentence names, in their order. */
export function bodiesIn({ text, plain }: Pick<Sentence, 'text' | 'plain'>): BodyInSentence[] {
  return Array.from(plain.matchAll(BODY), ({ index, groups }) => {
    const written = text.slice(index, index + (groups?.name ?? '').length);
    const name = written.charAt(0).toUpperCase() + written.slice(1).toLowerCase();
    return { slug: plainSlug(name), name, kind: kindOf(name), from: index };
  });
}

/** Whether words are the name of a body alone, as in the head of its minutes, where only a day stands beside it. */
export function isBodyAlone(plain: string): boolean {
  const [body, another] = plain.matchAll(BODY);
  return body !== undefined && another === undefined && /^[ ,:|·–-]*$/u.test(plain.replace(body[0], ''));
}

function kindOf(name: string): Member<'OrganisationKind'> {
  if (/fullmäktige$/iu.test(name)) return 'COUNCIL';
  return /^kommunstyrelsen$/iu.test(name) ? 'EXECUTIVE_BOARD' : 'COMMITTEE';
}

/** The body that decides: the one to which something is proposed, or else the first that is named. */
export function decidingBody(sentence: Pick<Sentence, 'text' | 'plain'>): BodyInSentence | undefined {
  const bodies = bodiesIn(sentence);
  const proposed = bodies.find(({ from }) =>
    /(?:föreslår?|hemställer hos|rekommenderar?)(?: att)? $/u.test(sentence.plain.slice(0, from)),
  );
  return proposed ?? bodies[0];
}
