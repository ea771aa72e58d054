import { z } from 'zod';
import { documentId } from '#schema/keys/ids.ts';
import { citation, parseCitation } from '#schema/values/citation.ts';

/** What an answer holds, by field; in it, citations are written as in a seed, such as "missiv:9-11". */
const answer = z.record(z.string(), z.json());

/**
 * One row of the acceptance table: a fact, relation or trap of the fact list, and what the hub must
 * answer for it. The answer at a field (one object, or the items of a list) must hold `expected`, nested
 * lists by their expected items.
 */
const row = z.strictObject({
  id: z
    .string()
    .regex(/^([DN]\d-\d{2}|R\d+b?|T\d{2})$/)
    .describe(
      'The id in the fact list, such as `D0-03`, `R3b` or `T11`, or such as `N2-01` for what was read later; several rows may share one.',
    ),
  says: z.string().min(1).describe('What the row says, as a sentence.'),
  of: z
    .string()
    .regex(/^[a-z-]+:(agreement|directive|other|document):[a-z0-9-]+$/)
    .describe('The id of an instrument or document.'),
  field: z.string().min(1).describe('Its GraphQL field.'),
  count: z.int().positive().optional().describe('How many of the answers hold what is expected; at least one else.'),
  expected: answer.optional(),
  never: answer.optional().describe('What no answer may hold: the wrong answers that a careless hub would give.'),
});

export type Row = z.output<typeof row>;

/** Reads the rows of a paper, citations in them as the gateway answers them. Throws where one is not as it should be. */
export function rowsFrom(content: unknown): Row[] {
  return z
    .array(row)
    .parse(content)
    .map(({ expected, never, ...rest }) => {
      const [county = ''] = rest.of.split(':');
      return {
        ...rest,
        ...(expected && { expected: answer.parse(withCitations(expected, county)) }),
        ...(never && { never: answer.parse(withCitations(never, county)) }),
      };
    });
}

function withCitations(value: unknown, county: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withCitations(item, county));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      field === 'citations' ? z.array(citation).parse(inner).map(cited(county)) : withCitations(inner, county),
    ]),
  );
}

/** A citation of a county's document as the gateway answers it. */
function cited(county: string) {
  return (written: string) => {
    const { document, lineStart, lineEnd } = parseCitation(written);
    return { documentId: documentId(county, document), lineStart, lineEnd };
  };
}
