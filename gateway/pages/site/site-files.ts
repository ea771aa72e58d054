import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname } from 'node:path';
import { ASSETS } from '#schema/shared/endpoint.ts';
import { type KeptFile, keptFile } from '#subgraphs/serving/kept-file.ts';
import { styleSheet } from './style-sheet.ts';

/** Characters of a hash; enough to tell versions of a file apart. */
const HASH = 10;

/** The fonts, as their packages have them: letters of Western Europe, upright, every weight. */
const FONTS = {
  sans: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
};

const SCRIPTS = new URL('../browser/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The files that pages load, by their paths. */
export interface SiteFiles {
  styles: string;
  fonts: readonly string[];
  icon: string;
  /** By the names of the files in `browser/`, without ending. */
  scripts: ReadonlyMap<string, string>;
  /** The file at a path; `null` where there is none. */
  at(pathname: string): KeptFile | null;
}

let read: SiteFiles | undefined;

/** The files that pages load, read once in a process. Their names hold a hash, so that no browser asks for one again. */
export function siteFiles(): SiteFiles {
  read ??= readFiles();
  return read;
}

function readFiles(): SiteFiles {
  const files = new Map<string, KeptFile>();
  function keep(name: string, bytes: Uint8Array<ArrayBuffer>): string {
    const ending = extname(name);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH);
    const path = `${ASSETS}${basename(name, ending)}.${hash}${ending}`;
    const headers = { 'content-type': TYPES[ending] ?? '', 'cache-control': 'public, max-age=31536000, immutable' };
    files.set(path, keptFile(bytes, headers));
    return path;
  }
  const { resolve } = createRequire(import.meta.url);
  const sans = keep('sans.woff2', readFileSync(resolve(FONTS.sans)));
  const serif = keep('serif.woff2', readFileSync(resolve(FONTS.serif)));
  const scripts = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
  return {
    fonts: [sans, serif],
    icon: keep('icon.svg', readFileSync(new URL('../styles/icon.svg', import.meta.url))),
    styles: keep('site.css', Buffer.from(styleSheet({ sans: basename(sans), serif: basename(serif) }))),
    scripts: new Map(scripts.map((name) => [basename(name, '.js'), keep(name, readFileSync(new URL(name, SCRIPTS)))])),
    at: (pathname) => files.get(pathname) ?? null,
  };
}
