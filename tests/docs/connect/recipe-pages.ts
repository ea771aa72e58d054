import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, fencedBlocks } from '#tests/support/markdown.ts';
import { ROOT } from '#tests/support/project-files.ts';

const FOLDER = join(ROOT, 'docs/connect');

/** The address that the recipes ask: that of the hub that `npm start` runs. */
export const ADDRESS = 'http://127.0.0.1:4000';

/** The pages of recipes, by the names of their files. */
export const recipePages: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]),
);

/** The text of a page. */
export function recipePage(file: string): string {
  const page = recipePages.get(file);
  if (page === undefined) throw new Error(`docs/connect has no ${file}`);
  return page;
}

/** The only block of a page in a language, or the one of several that holds some words, asking the hub at `url`. */
export function recipe(file: string, language: string, url: string, holds = ''): string {
  const found = fencedBlocks(recipePage(file)).filter(
    (block) => block.language === language && block.text.includes(holds),
  );
  const [block, ...others] = found;
  if (!block || others.length > 0) throw new Error(`expected one ${language} block in ${file} that holds "${holds}"`);
  return here(block, url);
}

function here({ text }: Block, url: string): string {
  return text.replaceAll(ADDRESS, url);
}
