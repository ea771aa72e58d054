import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { type Aspect, codebook, type Theme } from '#schema/codebook/codebook.ts';
import { languagesOf } from '#schema/contract/languages-of.ts';
import type { Examples } from './codebook-examples.ts';

/** The page of the codebook: its beginning is written by hand, all behind the mark is made. */
export const CODEBOOK_PAGE = 'docs/codebook.md';
const MARK = '<!-- Made by npm run generate from here on. -->';

const BASES = { VALUE: 'compared by value', THEMES: 'compared by themes', NONE: 'shown, not compared' } as const;
const OF = {
  all: 'all instruments',
  agreement: 'agreements',
  directive: 'assignment directives',
  other: 'guidelines and other documents',
} as const;

/** The page with every aspect and theme: what it means, what its values are, and an example. Throws where the mark is missing. */
export function codebookPage(examples: Examples): string {
  const page = readFileSync(fileURLToPath(new URL(`../../${CODEBOOK_PAGE}`, import.meta.url)), 'utf8');
  const [byHand, ...rest] = page.split(MARK);
  if (rest.length !== 1) throw new Error(`${CODEBOOK_PAGE}: expected once: ${MARK}`);
  const aspects = [...codebook.aspects.values()];
  const groups = codebook.groups.map(({ code, name }) =>
    [`### ${name.en}`, ...aspects.filter(({ group }) => group === code).map((one) => aspectLine(one, examples))].join(
      '\n\n',
    ),
  );
  const themes = [...codebook.themes.values()].map((theme) => themeLine(theme, examples));
  const lead = `Version ${codebook.version}: ${aspects.length} aspects and ${themes.length} themes. An example is what a county’s seeds say, in words, or made up where none says it.`;
  return `${[`${byHand}${MARK}`, lead, '## All aspects', ...groups, '## All themes', ...themes].join('\n\n')}\n`;
}

function aspectLine(aspect: Aspect, examples: Examples): string {
  const { id, name, definition, many, of, appliesTo, basis, valueType, since } = aspect;
  const [, holds = ''] = languagesOf(valueTypeOf(id).schema.description);
  const kind = [
    `${many ? 'several' : 'one'} of \`${valueType}\` (${holds.charAt(0).toLowerCase()}${holds.slice(1)})`,
    `of ${of === 'DOCUMENT' ? 'documents' : OF[appliesTo]}`,
    BASES[basis],
    `since ${since}`,
  ].join('; ');
  return `**\`${id}\`** · ${name.sv} · ${name.en}: ${definition.en}. *Value:* ${kind}. ${exampleText(examples.ofAspect(id))}`;
}

function themeLine({ id, name, definition, broader, since }: Theme, examples: Examples): string {
  const within = broader === undefined ? '' : ` Within \`${broader}\`.`;
  return `**\`${id}\`** · ${name.sv} · ${name.en}: ${definition.en}.${within} *Since* ${since}. ${exampleText(examples.ofTheme(id))}`;
}

/** An example with where it is from; words of a page are no marks of it. */
function exampleText(example: ReturnType<Examples['ofTheme']>): string {
  if (example === null) return '*Example:* none in words.';
  return `*Example:* ${example.words.replace(/[*_<>|[\]]/g, '\\$&')} (${example.from})`;
}
