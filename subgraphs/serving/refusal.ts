import { z } from 'zod';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { parseJson } from '#schema/shared/parse-json.ts';

/** What is answered over HTTP to what is not taken, in the form of an answer to an operation. */
const refusal = z.object({
  errors: z.tuple([z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })]),
});

export type Refusal = z.output<typeof refusal>;

/** A refusal in one sentence, with what a program may want to know of it. */
export function refusalWith(code: AnswerCode, message: string, details: Record<string, unknown> = {}): Refusal {
  return { errors: [{ message, extensions: { code, ...details } }] };
}

/** What a refusal says, `null` where the body of an answer is none. */
export function reasonIn(body: string): string | null {
  return refusal.safeParse(parseJson(body)).data?.errors[0].message ?? null;
}
