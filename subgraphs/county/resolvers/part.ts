import type { z } from 'zod';
import { HubError } from '../../../schema/errors.ts';
import type { AnyCountyPartResolvers } from '../../../schema/generated/county-types.ts';
import { decodeRequest, encodeAnswer } from '../../../schema/questions/question.ts';
import type { CountyContext } from '../context.ts';
import { parts } from '../parts/index.ts';
import type { Part } from '../parts/part.ts';

/** A part with the question that it is to answer. */
export interface AskedPart {
  request: string;
}

/** The resolvers of a county's part, the same for all questions. */
export const partResolvers: AnyCountyPartResolvers = {
  /** The answer as JSON; a question that this county does not know is answered as unsupported. */
  async answer({ request }: AskedPart, _: unknown, context: CountyContext): Promise<string> {
    const { question, args } = decodeRequest(request);
    const known = parts.get(question);
    const { slug } = context.county;
    return known ? encodeAnswer(slug, await known.answer(checked(known, args), context)) : encodeAnswer(slug);
  },

  /** The number of matches, where the question counts. */
  async count({ request }: AskedPart, _: unknown, context: CountyContext): Promise<number | null> {
    const { question, args } = decodeRequest(request);
    const known = parts.get(question);
    return known?.count ? known.count(checked(known, args), context) : null;
  },
};

function checked(known: Part, args: unknown): z.output<Part['question']['args']> {
  const result = known.question.args.safeParse(args);
  if (!result.success)
    throw new HubError(
      'BAD_USER_INPUT',
      `request: not a valid question "${known.question.name}": ${result.error.issues[0]?.message}`,
    );
  return result.data;
}
