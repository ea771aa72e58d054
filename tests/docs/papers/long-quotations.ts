import { MAX_WORDING_WORDS } from '#schema/seeds/fact-seed.ts';

/** Finds where a text repeats more consecutive words of the papers than may stand in the project. */
export class Quotations {
  readonly #runs: Set<string>;
  readonly #titles: readonly string[];

  /** Titles are names: a long one may stand whole, with nothing of the paper beside it. */
  constructor(papers: readonly string[], titles: readonly string[]) {
    this.#runs = new Set(papers.flatMap((paper) => runsOf(wordsOf(paper))));
    this.#titles = titles
      .map(wordsOf)
      .filter((words) => words.length > MAX_WORDING_WORDS)
      .map((words) => words.join(' '))
      .sort((a, b) => b.length - a.length);
  }

  /** The runs of words, one word longer than is allowed, that also stand in a paper. */
  within(text: string): string[] {
    let words = ` ${wordsOf(text).join(' ')} `;
    for (const title of this.#titles) words = words.replaceAll(` ${title} `, ' | ');
    return runsOf(words.trim().split(' ')).filter((run) => this.#runs.has(run));
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  const length = MAX_WORDING_WORDS + 1;
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}
