/** A GraphQL query printed in a Markdown file, and the JSON printed right after it. */
export interface PrintedQuery {
  line: number;
  query: string;
  answer: string | null;
}

/** A fenced block of a Markdown file. */
export interface Block {
  line: number;
  language: string;
  text: string;
}

/** The queries of a Markdown file; a JSON block that is the next block after a query is its answer. */
export function printedQueries(markdown: string): PrintedQuery[] {
  const blocks = fencedBlocks(markdown);
  return blocks.flatMap((block, index) => {
    if (block.language !== 'graphql') return [];
    const next = blocks[index + 1];
    return [{ line: block.line, query: block.text, answer: next?.language === 'json' ? next.text : null }];
  });
}

/** The fenced blocks of a Markdown file, in order. */
export function fencedBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w*)[^\n]*\n(.*?)^```\s*$/gms)].map((match) => ({
    line: markdown.slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}
