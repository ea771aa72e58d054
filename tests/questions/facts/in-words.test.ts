import { GraphQLEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { A1, A2, A6, DIRECTIVE } from '#tests/support/fixture-ids.ts';
import { madeCounties } from '#tests/support/made/made-county.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

interface Said {
  factId: string;
  aspect: { id: string };
  value: Record<string, unknown> | null;
  inWords: { sv: string; en: string } | null;
}

const TITLES = ['title', 'alternativeTitles', 'documentTitle'];

/** Every fact of a hub, page by page. */
async function factsOf(hub: TestHub): Promise<Said[]> {
  const found: Said[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await hub.ask(
      'query ($after: String) { facts(first: 100, after: $after) { nodes { factId aspect { id } value inWords { sv en } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    if (errors) throw new Error(errors[0]?.message);
    found.push(...data.facts.nodes);
    if (!data.facts.pageInfo.hasNextPage) return found;
    after = data.facts.pageInfo.endCursor;
  }
}

/** The members of all enumerations, as the public schema has them. */
async function membersOf(hub: TestHub): Promise<Set<string>> {
  const schema = await hub.gateway.getSchema();
  const types = Object.values(schema.getTypeMap()).filter((type) => type instanceof GraphQLEnumType);
  return new Set(types.flatMap((type) => type.getValues().map(({ name }) => name)));
}

const BEGINS = /^[\p{Lu}\p{N}”“"'<(–=]/u;
const ENDS = /[.!?][”“")]?$/;
const OF_CODE = /\b(null|undefined|NaN|true|false)\b|\[object|\{\}/;

/** What is wrong with words that are to be sentences, told from the letters alone. */
function faultsOf(words: string, members: ReadonlySet<string>): string[] {
  const raw = (words.match(/\b[A-Z][A-Z_]+\b/g) ?? []).filter((word) => members.has(word));
  return [
    ...(BEGINS.test(words) ? [] : ['no capital']),
    ...(ENDS.test(words) ? [] : ['no full stop']),
    ...(/\.\.|: ?[.,]|, ?[.,]|\(\)| {2}|^[\s:,]/.test(words) ? ['something is left out'] : []),
    ...(OF_CODE.test(words) ? ['a word of code'] : []),
    ...raw.map((name) => `a raw ${name}`),
  ];
}

/** English words without what is quoted and without some other words, which may begin with a capital there. */
function unquoted(en: string, others: readonly string[]): string {
  const bare = en.replaceAll(/“[^”]*”/g, '');
  return others
    .toSorted((one, other) => other.length - one.length)
    .flatMap((words) => [words, `${words.charAt(0).toUpperCase()}${words.slice(1)}`])
    .reduce((left, words) => left.replaceAll(words, ''), bare);
}

/** The English texts that a value holds itself. */
function englishOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [value.en];
  return Object.values(value).flatMap(englishOf);
}

const SWEDISH =
  /[åäö]|\b(och|av|med|som|ska|inte|ej|eller|till|enligt|kap|barn|barns|unga|ungas|samverkan|kommun|remiss|uppdrag|senast|sedan|okänt)\b/i;

let papers: Said[];
let made: Said[];
let other: TestHub;
let members: ReadonlySet<string>;
const counties = madeCounties(3, { instruments: 14 });
beforeAll(async () => {
  const hub = await sharedHub();
  papers = await factsOf(hub);
  members = await membersOf(hub);
  other = await startTestHub({ counties });
  made = await factsOf(other);
});
afterAll(() => other.close());

const told = (facts: readonly Said[]) =>
  facts.flatMap(({ aspect, inWords, ...fact }) =>
    inWords && !TITLES.includes(aspect.id) ? [{ ...fact, aspect: aspect.id, inWords }] : [],
  );

describe('What a fact says in words', () => {
  it.each([
    ['the papers', () => papers],
    ['made-up counties', () => made],
  ])('is a sentence in both languages for every fact of %s, titles excepted', (_, facts) => {
    const faulty = told(facts()).flatMap(({ factId, inWords }) =>
      [inWords.sv, inWords.en].flatMap((words) => {
        const faults = faultsOf(words, members);
        return faults.length === 0 ? [] : [{ factId, words, faults }];
      }),
    );
    expect(faulty).toEqual([]);
  });

  it('is there for every fact with a value, but for themes that a paper is silent on', () => {
    const silent = [...papers, ...made].filter(({ value, inWords }) => value !== null && inWords === null);
    expect(new Set(silent.map(({ aspect }) => aspect.id))).toEqual(new Set(['themesNotStated']));
  });

  it('holds no Swedish in English, but what is quoted and names', () => {
    const names = PAPERS_COUNTIES.flatMap((slug) =>
      openSeeds(`seeds/${slug}`, slug).organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    );
    const others = ['Östergötland', 'Västra Götaland', 'VästKom', 'Västbus', 'Tanja Mårtensson'];
    const left = told(papers).filter(({ inWords }) => SWEDISH.test(unquoted(inWords.en, [...names, ...others])));
    expect(left.map(({ factId, inWords }) => [factId, inWords.en])).toEqual([]);
  });

  it('adds no Swedish to the English of a made-up value', () => {
    const names = counties.flatMap(({ data }) => data.organisations.map(({ name }) => name));
    const left = told(made).filter(({ value, inWords }) => {
      const own = [...englishOf(value), ...Object.values(value ?? {}).filter((part) => typeof part === 'string')];
      return SWEDISH.test(unquoted(inWords.en, [...names, ...own]));
    });
    expect(left.map(({ factId, inWords }) => [factId, inWords.en])).toEqual([]);
  });

  it('has every whole date of its value, as YYYY-MM-DD', () => {
    const without = told([...papers, ...made]).filter(({ value, inWords }) => {
      const dates = [value, value?.date, value?.deadline, value?.opened, value?.from, value?.to, value?.since]
        .map((at) => (at as { date?: unknown } | null | undefined)?.date)
        .filter((date) => typeof date === 'string');
      return dates.some((date) => !inWords.sv.includes(date) || !inWords.en.includes(date));
    });
    expect(without).toEqual([]);
  });
});

describe('Of what the papers say', () => {
  const words = (factId: string) => papers.find((fact) => fact.factId === factId)?.inWords;

  it('a decision names who decides, what is proposed and the condition', () => {
    expect(words(`${A1}#decisions/board-approves`)).toEqual({
      sv: 'Kommunstyrelsen, förslag till beslut: godkänna. Kommunstyrelsen föreslås godkänna överenskommelsen på det villkor som står i förslagets andra punkt. Villkor, okänt om uppfyllt: övriga parter fattar motsvarande beslut.',
      en: 'Kommunstyrelsen, proposed: approve. It is proposed that the municipal executive board approve the agreement, on the condition in the second item of the proposal. Condition, not known to be fulfilled: the other parties decide correspondingly.',
    });
  });

  it('a referral tells which of its dates is the last day for answers', () => {
    expect(words(`${A6}#consultations/referral-2019`)).toEqual({
      sv: 'Remiss av det sammanslagna förslaget till överenskommelse. Inledd: 2019-11-01 (härlett). Sista svarsdag: 2020-02-14.',
      en: 'Referral of the merged proposal for an agreement. Opened: 2019-11-01 (inferred). Last day for answers: 2020-02-14.',
    });
  });

  it('a section of the directive tells what it says', () => {
    expect(words(`${DIRECTIVE}#sections/3`)?.en).toBe(
      'Section 3, purpose: Three purposes, on clearer regulation, guidance for local collaboration and children and young people not falling through the cracks.',
    );
  });

  it('a change of the directive names who decides on it', () => {
    expect(words(`${DIRECTIVE}#changeRules/within-frame`)?.sv).toBe(
      'Förändringar inom uppdragets ramar. Beslutas av: uppdragsledare, uppdragsägare. Dokumentation: Skriftligt.',
    );
  });

  it('an age keeps what its wording leaves open', () => {
    expect(words(`${A1}#targetGroups/up-to-21-first`)?.en).toContain(
      'Age: up to 21 years, whether 21 is included is not settled.',
    );
  });

  it('an act keeps its name, chapter and section, and tells what it obliges to', () => {
    expect(words(`${DIRECTIVE}#legalBases/hsl-16-3`)?.en).toMatch(
      /^Duty: “Hälso- och sjukvårdslagen”, chapter 16, section 3\. Municipality and region have a duty/,
    );
  });

  it('a first day is that of a period of validity, which a proposal has too', () => {
    expect(words(`${A2}#validFrom/1`)).toEqual({
      sv: 'Första dagen i giltighetstiden: 2020-06-01.',
      en: 'First day of the period of validity: 2020-06-01.',
    });
  });

  it('an illegible sum shows the readings that it may have', () => {
    expect(words(`${DIRECTIVE}#budgetLines/staff`)?.en).toBe(
      'Staff costs, assignment leader: illegible amount, perhaps 640000 or 64000 (currency not stated).',
    );
  });

  it('what a paper leaves out says that it does not state it', () => {
    expect(words(`${DIRECTIVE}#omissions/phase-dates`)?.en).toBe(
      'The source does not state: When the phases begin and end.',
    );
  });
});
