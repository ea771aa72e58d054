import { readdirSync, readFileSync } from 'node:fs';

const STYLES = new URL('../styles/', import.meta.url);
const VIEWS = new URL('../views/', import.meta.url);

/** What comes later in this order wins over what comes earlier, whatever file it stands in. */
const LAYERS = '@layer base, furniture, parts, views, print;\n';

/**
 * The one style sheet of all pages: what they share, and what each view adds, which holds on its own page alone (`&` is
 * that page). Fonts are named by their files beside it.
 */
export function styleSheet(fonts: Readonly<Record<string, string>>): string {
  const styles = cssIn(STYLES).map((file) => readFileSync(file, 'utf8'));
  const views = readdirSync(VIEWS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => cssIn(new URL(`${name}/`, VIEWS)).map((file) => [name, file] as const))
    .map(([name, file]) => `@layer views {\nbody.${name} {\n${readFileSync(file, 'utf8')}}\n}\n`);
  return [LAYERS, ...styles, ...views]
    .join('')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\n\s*/g, '\n')
    .replaceAll(/url\("(\w+)\.woff2"\)/g, (_, name: string) => `url("${fonts[name]}")`);
}

function cssIn(folder: URL): URL[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => new URL(name, folder));
}
