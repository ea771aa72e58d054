import { z } from 'zod';
import { citation } from '#schema/values/citation.ts';
import { text } from '#schema/values/text.ts';
import { elementOf, unwrapSchema } from '#schema/values/unwrap-schema.ts';

/** What is written where a schema stands, in a few words with an example. */
export function expectedBy(schema: z.ZodType): string {
  const field = unwrapSchema(schema);
  if (field === citation) return 'document and lines in quotes, such as "missiv:9"';
  if (field instanceof z.ZodObject && isText(field)) return 'Swedish and English, as { sv: "…", en: "…" }';
  const element = elementOf(field);
  if (element) {
    return unwrapSchema(element) === citation
      ? 'a list of documents and lines, such as ["missiv:9"]'
      : 'a list, with "- " before each of its members';
  }
  if (field instanceof z.ZodObject) return `fields, of ${Object.keys(field.shape).join(', ')}`;
  if (field instanceof z.ZodEnum) return `one of ${field.options.join(', ')}`;
  if (field instanceof z.ZodISODate) return 'a day in quotes, such as "2025-01-31"';
  if (field instanceof z.ZodNumber) return 'a number, without quotes and words';
  if (field instanceof z.ZodBoolean) return 'true or false';
  return 'a text';
}

/** Whether fields are those of a text in both languages, whatever is said of it where it stands. */
function isText({ shape }: z.ZodObject): boolean {
  return Object.keys(shape).join() === Object.keys(text.shape).join();
}
