import { askKept } from './ask-from-page.ts';
import { bilingual } from './bilingual.ts';
import { language } from './page-settings.ts';

/** Asks for the schema, in which every description says the language of the page first. */
export async function askSchema(query: string): Promise<{ data: object }> {
  return { data: languageFirst(await askKept<object>(query)) };
}

function languageFirst<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(languageFirst) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    key === 'description' && typeof value === 'string' ? reordered(value) : languageFirst(value),
  ]);
  return Object.fromEntries(entries) as Part;
}

function reordered(description: string): string {
  const { first, second } = bilingual(description);
  return language === 'sv' || first === second ? description : `${second}\n\n${first}`;
}
