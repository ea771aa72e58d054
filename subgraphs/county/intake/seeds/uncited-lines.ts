import type { CountyData } from '#subgraphs/county/facts/county-data.ts';

/** How much of a paper is cited by what is said of it. */
export interface CitedShare {
  /** The slug of the document. */
  document: string;
  /** Lines that say something. */
  lines: number;
  /** Of those, how many a fact cites. */
  cited: number;
  /** Those that none cites, in their order, as numbers of first and last lines. */
  uncited: [first: number, last: number][];
}

/**
 * Which lines of papers no fact cites, by the documents' slugs. Lines without letters or digits do not count, and neither do facts that
 * say that something is not stated: these cite all that was read.
 */
export function citedShares(
  { documents, instruments }: Pick<CountyData, 'documents' | 'instruments'>,
  papers: ReadonlyMap<string, readonly string[]>,
): CitedShare[] {
  const cited = new Map([...papers.keys()].map((slug) => [slug, new Set<number>()]));
  for (const { statedAs, citations } of [...documents, ...instruments].flatMap(({ facts }) => facts)) {
    if (statedAs === 'NOT_STATED') continue;
    for (const { document, lineStart, lineEnd } of citations)
      for (let line = lineStart; line <= lineEnd; line++) cited.get(document)?.add(line);
  }
  return [...papers].map(([document, lines]) => {
    const saying = lines.flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) ? [index + 1] : []));
    const uncited = saying.filter((line) => !cited.get(document)?.has(line));
    return { document, lines: saying.length, cited: saying.length - uncited.length, uncited: spansOf(uncited, saying) };
  });
}

/** Lines that follow each other, but for lines that say nothing, as spans. */
function spansOf(lines: readonly number[], saying: readonly number[]): [number, number][] {
  const places = new Map(saying.map((line, place) => [line, place]));
  const spans: [number, number][] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && (places.get(line) ?? 0) === (places.get(last[1]) ?? 0) + 1) last[1] = line;
    else spans.push([line, line]);
  }
  return spans;
}
