import { municipalityCalled } from '#schema/reference/municipalities-of.ts';
import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import { type ScbEntry, slugOfName } from '#schema/reference/scb-names.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Sentence } from '../paper/sentence.ts';
import type { ProposedOrganisation } from '../proposals/proposal.ts';

/** An organisation where a sentence names it. */
export interface OrganisationInSentence extends ProposedOrganisation {
  kind: Member<'OrganisationKind'>;
  from: number;
  to: number;
}

/** The slug of the municipalities of a county as a group, whatever a paper calls them. */
export const ALL_MUNICIPALITIES = 'lanets-kommuner';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (names: readonly string[]) => names.toSorted((one, other) => other.length - one.length);

/** A name as a reader of scans may have written it. */
const withoutDots = (name: string) =>
  name
    .replace(/[åä]/giu, (letter) => (letter === letter.toUpperCase() ? 'A' : 'a'))
    .replace(/ö/gu, 'o')
    .replace(/Ö/gu, 'O');
const NAMES: ReadonlySet<string> = new Set(allMunicipalities.flatMap(({ name }) => [name, `${name}s`]));

/** How a municipality is called before "kommun", with the entry: `Luleå`, `Bodens`, `Falu`. */
const STEMS = new Map(
  allMunicipalities.flatMap((entry) => {
    const { name } = entry;
    const named = [name, `${name}s`, ...(name.endsWith('n') ? [name.slice(0, -1)] : [])];
    const dotless = named.flatMap((stem) => [withoutDots(stem), withoutDots(stem.charAt(0)) + stem.slice(1)]);
    const stems = [...named, ...dotless.filter((stem) => !NAMES.has(stem))];
    return stems.map((stem) => [stem.toLowerCase(), entry] as const);
  }),
);
const STEM = `(?:${longestFirst([...STEMS.keys()])
  .map(escaped)
  .join('|')})`;
const IS_MUNICIPALITY = '(?:kommun(?:s|en|ens|er|ers|erna|ernas)?|kn|stads?)(?![\\p{L}])';
const JOINT = '(?:, ?| och | samt |/| & )';
const LIST = new RegExp(
  `(?<![\\p{L}])(?<names>${STEM}(?: ${IS_MUNICIPALITY})?(?:${JOINT}(?:i )?${STEM}(?: ${IS_MUNICIPALITY})?)*)(?![\\p{L}])`,
  'gu',
);
const ONE = new RegExp(`(?<![\\p{L}])(?<stem>${STEM})(?<own> ${IS_MUNICIPALITY})?(?![\\p{L}])`, 'gu');

/** How a region is called, with its county. */
const REGIONS = new Map(
  allCounties.flatMap((county) => {
    const short = county.name.replace(/s? län$/u, '');
    const area = [...new Set([short, county.short])];
    const called = [
      county.region,
      ...area.flatMap((of) => [
        `region ${of}`,
        `landstinget ${of}`,
        `landstinget i ${of}`,
        `landstinget i ${of}s län`,
        `${of}s läns landsting`,
        ...(of.endsWith('s') ? [`landstinget i ${of} län`] : []),
      ]),
      `landstinget i ${county.name}`,
      `landstinget ${county.name}`,
    ];
    // The one region whose short name is its own.
    if (county.code === '14') called.push('vgr');
    return called.map((name) => [name.toLowerCase(), county] as const);
  }),
);
const REGION = new RegExp(
  `(?<![\\p{L}])(?:${longestFirst([...REGIONS.keys()])
    .map(escaped)
    .join('|')})(?:s)?(?![\\p{L}])`,
  'gu',
);

const AREA = `(?:${longestFirst(
  allCounties.flatMap(({ name, short, region }) => [
    name,
    short,
    name.replace(/s län$/u, ''),
    region.replace(/^Region /u, ''),
  ]),
)
  .map((name) => escaped(name.toLowerCase()))
  .join('|')})`;
/** The municipalities of a county as a group. */
const GROUP = new RegExp(
  [
    `(?:samtliga |alla |de )?(?:(?:\\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton) )?kommuner(?:na)? (?:i|inom) (?:länet|${AREA}(?: län)?)`,
    '(?:samtliga |alla )?(?:länets|regionens)(?: samtliga| alla)?(?: \\p{L}+| \\d+)? kommuner',
    `${AREA}s(?: \\p{L}+| \\d+)? kommuner`,
    '(?:samtliga|alla)(?: \\p{L}+| \\d+)? kommuner i länet',
  ]
    .map((part) => `(?<![\\p{L}])${part}(?![\\p{L}])`)
    .join('|'),
  'gu',
);

/** An association of municipalities. */
const UNION =
  /(?<!\p{L})(?:(?:Kommun|Kommunal|Läns|Samordnings)förbundet \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: län)?|\p{Lu}\p{L}+(?:s län)?s? (?:kommun|kommunal)förbund)(?!\p{L})/gu;

/** An organisation of a sentence as seeds have it, without its place. */
export function asProposed({ slug, name, kind, scbCode }: ProposedOrganisation): ProposedOrganisation {
  return { slug, name, kind, ...(scbCode ? { scbCode } : {}) };
}

/** A name as a slug of seeds. */
export function plainSlug(name: string): string {
  return slugOfName(name)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-');
}

/** The regions, municipalities and groups of municipalities that a sentence names, in their order. */
export function organisationsIn({ text, plain }: Pick<Sentence, 'text' | 'plain'>): OrganisationInSentence[] {
  const found: OrganisationInSentence[] = [];
  const isFree = (from: number, to: number) => found.every((other) => to <= other.from || from >= other.to);
  const isName = (from: number) => /\p{Lu}/u.test(text[from] ?? '');
  for (const { 0: all, index } of plain.matchAll(REGION)) {
    const county = REGIONS.get(all) ?? REGIONS.get(all.replace(/s$/, ''));
    if (county && isName(index))
      found.push({ ...organisation(county.region, 'REGION', county.code), from: index, to: index + all.length });
  }
  for (const { 0: name, index } of text.matchAll(UNION))
    if (isFree(index, index + name.length))
      found.push({ slug: plainSlug(name), name, kind: 'GROUP', from: index, to: index + name.length });
  for (const { 0: all, index } of plain.matchAll(GROUP))
    if (isFree(index, index + all.length))
      found.push({
        ...{
          slug: ALL_MUNICIPALITIES,
          name: 'länets kommuner',
          kind: 'COUNTY_MUNICIPALITIES' as const,
        },
        ...{ from: index, to: index + all.length },
      });
  for (const { 0: all, index } of plain.matchAll(LIST)) {
    if (
      !new RegExp(`${IS_MUNICIPALITY}$`, 'u').test(all) &&
      !new RegExp(`^ ${IS_MUNICIPALITY}`, 'u').test(plain.slice(index + all.length)) &&
      !/kommunerna (?:i )?$/u.test(plain.slice(0, index))
    )
      continue;
    for (const { 0: one, index: within, groups = {} } of all.matchAll(ONE)) {
      const entry = STEMS.get(groups.stem ?? '');
      const from = index + within;
      if (entry && isName(from) && isFree(from, from + one.length))
        found.push({
          ...municipality(entry, text.slice(from, from + (groups.stem ?? '').length), /stad/u.test(groups.own ?? '')),
          from,
          to: from + one.length,
        });
    }
  }
  return found.toSorted((one, other) => one.from - other.from);
}

function organisation(name: string, kind: 'REGION' | 'MUNICIPALITY', scbCode: string) {
  return { slug: slugOfName(name), name, kind, scbCode };
}

/** A municipality as the paper calls it, under a slug that is the same whatever the paper calls it. */
function municipality({ code, name }: ScbEntry, stem: string, isTown: boolean) {
  const called = stem === stem.toUpperCase() ? name : stem;
  return {
    ...{ slug: slugOfName(municipalityCalled(name)), name: `${called} ${isTown ? 'stad' : 'kommun'}` },
    ...{ kind: 'MUNICIPALITY' as const, scbCode: code },
  };
}
