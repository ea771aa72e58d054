import { z } from 'zod';
import { organisation } from './organisation.ts';
import { labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** Who is to be there for the work: which function, how many, employed by whom. */
export const staffing = valueType({
  name: 'Staffing',
  schema: z
    .strictObject({
      function: text.describe('Funktionen · The function'),
      posts: z
        .number()
        .min(0)
        .max(Number.MAX_SAFE_INTEGER)
        .nullable()
        .default(null)
        .describe('Antal heltidstjänster, om angivet · Number of full-time posts, if stated'),
      employer: organisation.optional().describe('Arbetsgivare, om angiven · Employer, if stated'),
      text: text.optional(),
    })
    .describe('Bemanning · Staffing'),
  text: ({ function: filled, posts, employer, text }, names, { name }) => {
    const by = employer === undefined ? undefined : names.organisation(employer);
    return sentences(
      labelled(name, filled),
      posts === null
        ? undefined
        : { sv: `Antal tjänster: ${String(posts).replace('.', ',')}`, en: `Number of posts: ${posts}` },
      by === undefined ? undefined : { sv: `Arbetsgivare: ${by}`, en: `Employer: ${by}` },
      text,
    );
  },
  readings: (value) => [value.function.sv.toLowerCase()],
  held: ({ posts }) => (posts === null ? [] : [{ as: 'POSTS', says: posts, at: ['posts'] }]),
});
