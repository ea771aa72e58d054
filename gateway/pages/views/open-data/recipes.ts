import { readFileSync } from 'node:fs';

/** Where the recipes stand that the tests run. */
const RECIPES = new URL('../../../../docs/connect/', import.meta.url);

/** The address that recipes are written with, and the counties that they choose. */
const WRITTEN_ADDRESS = 'http://127.0.0.1:4000';
const WRITTEN_COUNTIES = [/counties=05,20/g, /\{"05", "20"\}/g] as const;

/** The tools, with the file of each recipe and the language of its code. */
const TOOLS = [
  { tool: 'Excel', file: 'excel.md', language: 'm' },
  { tool: 'Power BI', file: 'power-bi.md', language: 'm' },
  { tool: 'Qlik', file: 'qlik.md', language: 'qlik' },
  { tool: 'R', file: 'r.md', language: 'r' },
  { tool: 'Python (pandas)', file: 'python.md', language: 'python' },
  { tool: 'curl', file: 'README.md', language: 'sh' },
] as const;

/** How a tool is told which table to fetch. */
export interface Recipe {
  tool: string;
  /** For an address within the page. */
  id: string;
  code: string;
}

const read = new Map<string, string>();

/** A worked example for each tool, with the address and counties of this hub in it. */
export function recipesFor(address: string, counties: readonly string[]): Recipe[] {
  const [plain, listed] = WRITTEN_COUNTIES;
  return TOOLS.map(({ tool, file, language }) => ({
    tool,
    id: file === 'README.md' ? 'curl' : file.replace(/\.md$/, ''),
    code: firstCode(file, language)
      .replaceAll(WRITTEN_ADDRESS, address)
      .replaceAll(plain, `counties=${counties.join(',')}`)
      .replaceAll(listed, `{${counties.map((code) => `"${code}"`).join(', ')}}`),
  }));
}

/** The first code in a language of a recipe, read once. */
function firstCode(file: string, language: string): string {
  const known = read.get(file) ?? readFileSync(new URL(file, RECIPES), 'utf8');
  read.set(file, known);
  const [, code] = known.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm')) ?? [];
  if (code === undefined) throw new Error(`${file} has no code in ${language}`);
  return code.trimEnd();
}
