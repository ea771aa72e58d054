import type { SiteLanguage } from './language.ts';

/** Where a page is in each language. */
interface PagePath extends Readonly<Record<SiteLanguage, string>> {
  /** What stands after the path, such as an id; `null` where the path is the whole. */
  takes: string | null;
}

/** Every page, by the name of its folder in `views/`. */
const PATHS = {
  start: { sv: '/', en: '/en', takes: null },
  compare: { sv: '/jamfor', en: '/en/compare', takes: null },
  questions: { sv: '/fragor', en: '/en/questions', takes: null },
  question: { sv: '/fraga', en: '/en/question', takes: 'code' },
  timeline: { sv: '/tidslinje', en: '/en/timeline', takes: null },
  coverage: { sv: '/tackning', en: '/en/coverage', takes: null },
  decisions: { sv: '/beslut', en: '/en/decisions', takes: null },
  changes: { sv: '/nytt', en: '/en/news', takes: null },
  search: { sv: '/sok', en: '/en/search', takes: null },
  instrument: { sv: '/handling', en: '/en/instrument', takes: 'id' },
  document: { sv: '/dokument', en: '/en/document', takes: 'id' },
  organisation: { sv: '/organisation', en: '/en/organisation', takes: 'id' },
  county: { sv: '/lan', en: '/en/county', takes: 'code' },
  codebook: { sv: '/kodbok', en: '/en/codebook', takes: null },
  'open-data': { sv: '/oppna-data', en: '/en/open-data', takes: null },
  guide: { sv: '/guide', en: '/en/guide', takes: null },
  about: { sv: '/om', en: '/en/about', takes: null },
  accessibility: { sv: '/tillganglighet', en: '/en/accessibility', takes: null },
} as const satisfies Record<string, PagePath>;

/** The name of a page. */
export type PageName = keyof typeof PATHS;

export const PAGE_NAMES = Object.keys(PATHS) as PageName[];

/** Parameters of an address; a list is one value with commas, what is `null`, empty or false is left out. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** What a path leads to. */
export interface PagePlace {
  page: PageName;
  language: SiteLanguage;
  /** What stands after the page’s path, decoded; `null` where nothing does. */
  rest: string | null;
}

/** The page at a path; `null` where there is none. */
export function pageAtPath(pathname: string): PagePlace | null {
  for (const page of PAGE_NAMES)
    for (const language of ['sv', 'en'] as const) {
      const path: string = PATHS[page][language];
      if (PATHS[page].takes === null && pathname === path) return { page, language, rest: null };
      if (PATHS[page].takes === null || !pathname.startsWith(`${path}/`)) continue;
      const rest = decoded(pathname.slice(path.length + 1));
      if (rest) return { page, language, rest };
    }
  return null;
}

/** What stands before every path of the hub, where its address has more than a host; empty else. */
export function baseOf(address: string): string {
  return new URL(address).pathname.replace(/\/$/, '');
}

/** The language that a path is in, whether anything is there or not. */
export function languageOf(pathname: string): SiteLanguage {
  return /^\/en(?:\/|$)/.test(pathname) ? 'en' : 'sv';
}

/** The address of a page, within the hub. */
export function pageAddress({ page, language, rest }: PagePlace, parameters: Parameters = {}): string {
  const path = rest === null ? PATHS[page][language] : `${PATHS[page][language]}/${encoded(rest)}`;
  const search = searchOf(parameters);
  return search ? `${path}?${search}` : path;
}

/** Parameters as an address has them; signs that need no escape have none, so that people can read it. */
export function searchOf(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => [name, written(value)])
    .filter(([, value]) => value !== '')
    .map(([name, value = '']) => `${name}=${encoded(value).replaceAll('%20', '+')}`)
    .join('&');
}

function written(value: Parameters[string]): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return '1';
  return Array.isArray(value) ? value.join(',') : String(value);
}

function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%40', '@');
}

function decoded(words: string): string | null {
  try {
    return decodeURIComponent(words);
  } catch {
    return null;
  }
}
