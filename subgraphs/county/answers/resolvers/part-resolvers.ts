import { decodeRequest, encodeAnswer } from '#schema/questions/shared/question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import type { CountyContext, Known } from '#subgraphs/county/reading/county-context.ts';
import type { AnyCountyPartResolvers } from '../generated-types.ts';
import type { Part } from '../parts/question-part.ts';
import type { AskedPart } from '../resolver-parents.ts';

/** The resolvers of a county's part, the same for all questions, of which the parts answer one each. */
export function partResolvers(parts: ReadonlyMap<string, Part>): AnyCountyPartResolvers {
  return {
    /**
     * The answer as JSON, with what is not well; a question that this county does not know is answered as unsupported,
     * and where there is no data for a reason that is known, the reason goes along and the error is noted.
     */
    async answer({ request }: AskedPart, _: unknown, context: CountyContext): Promise<string> {
      const { slug } = context.county;
      const problem = await context.problem();
      try {
        const asked = await understood(request, parts, context);
        const answer = asked ? await asked.part.answer(asked.args, asked.known) : undefined;
        return encodeAnswer(slug, answer, problem);
      } catch (error) {
        if (!problem || !(error instanceof HubError) || error.code !== 'COUNTY_UNAVAILABLE') throw error;
        context.unavailable.add(error);
        return encodeAnswer(slug, null, problem);
      }
    },

    /** The number of matches, where the question counts. */
    async count({ request }: AskedPart, _: unknown, context: CountyContext): Promise<number | null> {
      const asked = await understood(request, parts, context);
      return asked?.part.count ? asked.part.count(asked.args, asked.known) : null;
    },

    /** The numbers broken down as JSON, where the question counts. */
    async facets({ request }: AskedPart, _: unknown, context: CountyContext): Promise<string | null> {
      const asked = await understood(request, parts, context);
      const { slug } = context.county;
      return asked?.part.facets ? encodeAnswer(slug, await asked.part.facets(asked.args, asked.known)) : null;
    },
  };
}

interface Understood {
  part: Part;
  args: unknown;
  /** The county as known at the moment that the question names. */
  known: Known;
}

/**
 * The part that answers a question, and what it is asked. `null` where this county does not know the
 * question, or not all that it is asked: half an answer would be a wrong one.
 */
async function understood(
  request: string,
  parts: ReadonlyMap<string, Part>,
  context: CountyContext,
): Promise<Understood | null> {
  const { question, args, asKnownAt, beyond } = decodeRequest(request);
  const part = parts.get(question);
  if (!part || beyond.length > 0) return null;
  const result = part.question.args.safeParse(args);
  if (result.success) {
    const moment = pastMoment(asKnownAt, 'asKnownAt', limits.signatureAge);
    return { part, args: result.data, known: await context.asKnownAt(moment) };
  }
  if (result.error.issues.every((issue) => issue.code === 'unrecognized_keys')) return null;
  throw new HubError(
    'BAD_USER_INPUT',
    `request: not a valid question "${question}": ${result.error.issues[0]?.message}`,
  );
}
