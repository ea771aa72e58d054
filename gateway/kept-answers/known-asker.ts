import { revisionQuestion } from '#schema/questions/revision-question.ts';
import type { CountyAsker } from '../engine/ask-counties.ts';
import type { Standings } from './standings.ts';

/** Asks counties, but for what is known of their revisions. */
export function knownAsker(asker: CountyAsker, standings: Standings): CountyAsker {
  return {
    ...asker,
    async ask(slug, question, args, asKnownAt) {
      const asksNow = question.name === revisionQuestion.name && asKnownAt === null;
      const since = (args as { since?: unknown } | undefined)?.since ?? null;
      const known = asksNow && since === null ? await standings.replyOf(slug) : null;
      return known === null ? asker.ask(slug, question, args, asKnownAt) : (known as never);
    },
  };
}
