import type { z } from 'zod';
import type { Question } from '#schema/questions/shared/question.ts';
import type { PartReply } from './part-reply.ts';

/** What a question can be asked with beside its arguments. */
export interface AskedWith {
  /** As known at which moment (ISO 8601); now where none is named. */
  asKnownAt?: string | null;
  /** Fields of the request that no version of the contract has. */
  beyond?: Record<string, unknown>;
}

/** Who asks a county’s part. */
export interface PartAsker {
  /** Asks its part a question; the same one once. */
  ask<Args extends z.ZodType, Answer extends z.ZodType>(
    question: Question<Args, Answer>,
    args: z.input<Args>,
    asked?: AskedWith,
  ): Promise<PartReply<z.output<Answer>>>;
}
