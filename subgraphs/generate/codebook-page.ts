import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { choiceDefinitions } from '#schema/codebook/choice-definitions.ts';
import { type Aspect, codebook, type Theme } from '#schema/codebook/codebook.ts';
import { languagesOf } from '#schema/contract/languages-of.ts';
import { describeEnumeration, type EnumerationName, label, type Member } from '#schema/values/enumerations.ts';
import type { Example, Examples } from './codebook-examples.ts';

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

/**
 * The page with every aspect and theme: what it means, what its values are, and an example, which stays as long as somebody
 * says so, that no seed of another changes the page. Throws where the mark is missing.
 */
export function codebookPage(examples: Examples): string {
  const page = readFileSync(fileURLToPath(new URL(`../../${CODEBOOK_PAGE}`, import.meta.url)), 'utf8');
  const [byHand, made, ...rest] = page.split(MARK);
  if (made === undefined || rest.length > 0) throw new Error(`${CODEBOOK_PAGE}: expected once: ${MARK}`);
  const before = made.split('\n');
  const aspects = [...codebook.aspects.values()];
  const groups = codebook.groups.map(({ code, name }) =>
    [
      `### ${name.en}`,
      ...aspects
        .filter(({ group }) => group === code)
        .map((one) => withExample(aspectText(one), examples.ofAspect(one.id), before)),
    ].join('\n\n'),
  );
  const themes = [...codebook.themes.values()].map((theme) =>
    withExample(themeText(theme), examples.ofTheme(theme.id), before),
  );
  const lead = `Version ${codebook.version}: ${aspects.length} aspects and ${themes.length} themes. An example is what a county’s seeds say, in words, or made up where none says it.`;
  return `${[`${byHand}${MARK}`, lead, '## All aspects', ...groups, '## All themes', ...themes, '## Choices', ...choicesText()].join('\n\n')}\n`;
}

function aspectText(aspect: Aspect): string {
  const { id, name, definition, many, of, appliesTo, basis, valueType, since } = aspect;
  const [, holds = ''] = languagesOf(valueTypeOf(id).schema.description);
  const kind = [
    `${many ? 'several' : 'one'} of \`${valueType}\` (${holds.charAt(0).toLowerCase()}${holds.slice(1)})`,
    `of ${of === 'DOCUMENT' ? 'documents' : OF[appliesTo]}`,
    BASES[basis],
    `since ${since}`,
  ].join('; ');
  return `**\`${id}\`** · ${name.sv} · ${name.en}: ${definition.en}. *Value:* ${kind}.`;
}

function themeText({ id, name, definition, broader, since }: Theme): string {
  const within = broader === undefined ? '' : ` Within \`${broader}\`.`;
  return `**\`${id}\`** · ${name.sv} · ${name.en}: ${definition.en}.${within} *Since* ${since}.`;
}

/** What each choice means, enumeration by enumeration. */
function choicesText(): string[] {
  return Object.entries(choiceDefinitions).map(([name, members]) => {
    const of = name as EnumerationName;
    const [, what = ''] = languagesOf(describeEnumeration(of));
    const lines = Object.entries(members).map(([member, definition]) => {
      const { sv, en } = label(of, member as Member<typeof of>);
      return `- \`${member}\` · ${sv} · ${en}: ${definition.en}.`;
    });
    return `**\`${name}\`** ${what}:\n\n${lines.join('\n')}`;
  });
}

/** A text with its example: the one that it had before, or else the first. */
function withExample(text: string, examples: readonly Example[], before: readonly string[]): string {
  const written = examples.map((example) => `${text} ${exampleText(example)}`);
  return written.find((line) => before.includes(line)) ?? written[0] ?? `${text} *Example:* none in words.`;
}

/** An example with where it is from; its words are no marks of a page. */
function exampleText({ words, from }: Example): string {
  return `*Example:* ${words.replace(/[*_<>|[\]]/g, '\\$&')} (${from})`;
}
