import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { MadeQuery } from './made-query.ts';
import { usedNames, withoutUnused } from './without-unused.ts';

/** What may be left out of a document, one at a time. */
const PARTS: ReadonlySet<Kind> = new Set<Kind>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
]);

/** The least of a query that still does what the whole does, as far as leaving out one part after another leads. */
export async function reduceQuery(
  made: MadeQuery,
  stillDoes: (query: MadeQuery) => Promise<boolean>,
): Promise<MadeQuery> {
  let least = made;
  for (let part = 0; part < countParts(parse(least.query)); ) {
    const smaller = without(least, part);
    if (smaller && (await stillDoes(smaller))) least = smaller;
    else part += 1;
  }
  return least;
}

function countParts(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    enter({ kind }) {
      if (PARTS.has(kind)) count += 1;
    },
  });
  return count;
}

/** A query without one of its parts, and what only that part used; `null` where that is no query any more. */
function without({ query, variables }: MadeQuery, part: number): MadeQuery | null {
  let at = -1;
  const left = visit(parse(query, { noLocation: true }), {
    enter({ kind }) {
      if (!PARTS.has(kind)) return undefined;
      at += 1;
      return at === part ? null : undefined;
    },
  });
  try {
    const document = withoutUnused(parse(print(left), { noLocation: true }));
    const used = usedNames(document, Kind.VARIABLE);
    return {
      query: print(document),
      variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
    };
  } catch {
    return null;
  }
}
