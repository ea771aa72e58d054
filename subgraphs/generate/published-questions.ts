import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Question } from '#schema/questions/shared/question.ts';
import { text } from '#schema/values/text.ts';

/** Where what is asked and answered is published as JSON Schema, one file for each question. */
export const QUESTION_SCHEMAS = 'schema/generated/questions';

const FOLDER = new URL('../../schema/questions/', import.meta.url);

/** Every question that a county can be asked, by name: found, as they are registered nowhere. */
export async function publishedQuestions(): Promise<Question[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('-question.ts'));
  const found = await Promise.all(files.sort().map((name) => import(new URL(name, FOLDER).href) as Promise<object>));
  return found.flatMap((module) => Object.values(module).filter(isQuestion));
}

function isQuestion(found: unknown): found is Question {
  return typeof found === 'object' && found !== null && 'about' in found && 'answer' in found;
}

/** Whether a question is answered with the rows of a list that has a total; the log of changes has none. */
function counts(answer: z.ZodType): boolean {
  return answer instanceof z.ZodObject && 'rows' in answer.shape && !('restarted' in answer.shape);
}

/** What crosses for a question: the request, and what comes back for it, before both are encoded as text. */
export function questionSchema({ name, about, args, answer, facets }: Question): z.ZodType {
  const came = (what: z.ZodType) =>
    z.object({ county: z.string(), answer: what.optional(), problem: text.nullable().optional() });
  return z
    .object({
      request: z.object({
        question: z.literal(name),
        counties: z.array(z.string()),
        args,
        asKnownAt: z.iso.datetime().nullable(),
      }),
      answer: came(answer.nullable()),
      ...(counts(answer) ? { count: z.int().nonnegative().nullable() } : {}),
      ...(facets ? { facets: came(facets).nullable() } : {}),
    })
    .describe(about);
}
