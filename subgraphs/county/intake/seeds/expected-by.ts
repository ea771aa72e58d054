import { z } from 'zod';
import { EXPECTED_MESSAGES, KIND_MESSAGES } from '#schema/shared/messages/schema-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import { citation } from '#schema/values/citation.ts';
import { text } from '#schema/values/text.ts';
import { elementOf, unwrapSchema } from '#schema/values/unwrap-schema.ts';

/** What is written where a schema stands, in a few words with an example. */
export function expectedBy(schema: z.ZodType): Message {
  const field = unwrapSchema(schema);
  if (field === citation) return EXPECTED_MESSAGES.citation;
  if (field instanceof z.ZodObject && isText(field)) return EXPECTED_MESSAGES.both;
  const element = elementOf(field);
  if (element) {
    return unwrapSchema(element) === citation ? EXPECTED_MESSAGES.citations : EXPECTED_MESSAGES.list;
  }
  if (field instanceof z.ZodObject)
    return told(EXPECTED_MESSAGES.fields, { names: Object.keys(field.shape).join(', ') });
  if (field instanceof z.ZodEnum) return told(EXPECTED_MESSAGES.member, { members: field.options.join(', ') });
  if (field instanceof z.ZodISODate) return EXPECTED_MESSAGES.day;
  if (field instanceof z.ZodNumber) return EXPECTED_MESSAGES.number;
  if (field instanceof z.ZodBoolean) return EXPECTED_MESSAGES.boolean;
  return KIND_MESSAGES.text;
}

/** Whether fields are those of a text in both languages, whatever is said of it where it stands. */
function isText({ shape }: z.ZodObject): boolean {
  return Object.keys(shape).join() === Object.keys(text.shape).join();
}
