import { describe, expect, it } from 'vitest';
import type { Member } from '#schema/values/enumerations.ts';
import type { HeldPart } from '#schema/values/held.ts';
import { holdPart } from '#subgraphs/county/rules/wordings/hold-part.ts';
import { randomFrom } from '#tests/support/made/random.ts';

const day = (date: string): HeldPart => ({ as: 'DATE', says: { date, year: null, precision: 'DAY' }, at: [] });
const month = (date: string): HeldPart => ({ as: 'DATE', says: { date, year: null, precision: 'MONTH' }, at: [] });
const inYear = (year: number): HeldPart => ({ as: 'DATE', says: { date: null, year, precision: 'YEAR' }, at: [] });
const ages = (min: number | null, max: number | null, maxInclusive: boolean | null = null): HeldPart => ({
  as: 'AGES',
  says: { min, max, maxInclusive },
  at: ['age'],
});
const count = (says: number): HeldPart => ({ as: 'COUNT', says, at: ['count'] });
const sum = (says: number): HeldPart => ({ as: 'SUM', says, at: ['amount'] });
const law = (sfs: string | null, chapter: number | null, section: string | null): HeldPart => ({
  as: 'LAW',
  says: { sfs, chapter, section },
  at: [],
});
const often = (says: Member<'FollowUpInterval'>): HeldPart => ({ as: 'INTERVAL', says, at: ['interval'] });
const months = (says: number): HeldPart => ({ as: 'MONTHS', says, at: ['months'] });
const days = (says: number): HeldPart => ({ as: 'DAYS', says, at: ['withinDays'] });
const percent = (says: number): HeldPart => ({ as: 'PERCENT', says, at: ['percent'] });
const posts = (says: number): HeldPart => ({ as: 'POSTS', says, at: ['posts'] });
const diary = (says: string): HeldPart => ({ as: 'DIARY_NUMBER', says, at: ['number'] });

describe('What a wording can mean is taken in', () => {
  it.each<[HeldPart, string]>([
    [day('2022-12-31'), 'tre år från och med 2020-01-01'],
    [day('2020-12-31'), 'ett år från den 1 januari 2020'],
    [day('2021-01-01'), 'årsskiftet 2020'],
    [day('2020-12-31'), 'vid årsskiftet 2020/2021'],
    [day('2020-05-31'), 'före den 1 juni 2020'],
    [day('2020-06-01'), 'dagen efter 2020-05-31'],
    [day('2020-03-06'), 'den 6 mars'],
    [day('2020-06-01'), 'i juni 2020'],
    [day('2020-04-01'), '1 april–31 december 2020'],
    [day('2019-11-01'), '1 november–31 mars 2020'],
    [day('2020-06-15'), '1 och 15 juni 2020'],
    [day('2020-06-15'), '1–15 juni 2020'],
    [day('2020-12-31'), '1/4–31/12 2020'],
    [day('2020-12-31'), 'sista december 2020'],
    [day('2020-02-28'), 'en dag som ingen kalender har, 2020-02-31'],
    [day('2021-05-04'), 'enligt SFS 2017:30'],
    [day('2020-03-12'), 'möte nr 3/2020'],
    [day('2021-02-28'), 'sista februari 2021'],
    [day('2020-06-30'), '30 juni respektive 31 december 2020'],
    [day('2023-12-31'), '1.1.2020–31.12.2023'],
    [day('2021-12-31'), '2020-01-01–2021-12-31, därefter ett år i taget'],
    [month('2020-05-01'), 'i maj månad 2020'],
    [day('2021-05-04'), 'Dnr HSN 2019-771'],
    [month('2020-06-01'), 'från juni 2020, beslutat 4 maj 2019'],
    [month('2020-06-01'), '2020-06'],
    [inYear(2020), 'läsåret 2019/2020'],
    [inYear(2020), 'läsåret 2019/20'],
    [inYear(2018), '2018 års överenskommelse'],
    [inYear(2020), 'den 4 oktober 2020'],
    [ages(13, 15, true), 'elever i årskurs 7–9'],
    [ages(0, 1), 'barn 0–18 månader'],
    [ages(null, 17, true), 'under 18 år'],
    [ages(null, 18, false), 'till och med 17 år'],
    [ages(0, 21), 'upp till 21 år'],
    [ages(0, 18), 'barn 18 år'],
    [ages(0, 17, true), '0–12 år samt 13–17 år'],
    [ages(13, null), 'över 12 år'],
    [ages(null, 17, true), 'till dess de fyller 18 år'],
    [ages(null, 20, true), 'upp till 21 år'],
    [ages(null, 20, true), 'upp till och med 20 år'],
    [ages(null, 18), 'från födseln till 18 år'],
    [ages(null, 21), 't.o.m. det år de fyller 21'],
    [ages(1, 2), '1,5 år'],
    [ages(5, 10), 'födda 2010–2015'],
    [count(14), '13 kommuner och 1 region'],
    [count(14), 'de 13 kommunerna och regionen'],
    [count(14), 'Region Halland och länets 13 kommuner'],
    [count(20), 'ett tjugotal kommuner'],
    [count(3), 'en överenskommelse enligt 5 kap. 1 §'],
    [count(3), 'kommuner år 2020'],
    [count(3), 'punkt 5 i beslutet av den 4 maj'],
    [sum(640_000), '640 00'],
    [sum(50_000), '50'],
    [sum(1_950_000), '1 950 000 kr för 2020'],
    [law(null, 16, '4'), '16 kap. 3–5 §§'],
    [law(null, 16, '3–5'), '16 kap. 3–5 §§'],
    [law(null, 5, '8 a'), '5 kap. § 8a'],
    [law(null, null, '3'), '§ 3 i lagen'],
    [law(null, 16, '3'), '3 § i 16 kap.'],
    [law(null, 16, '3 § första stycket'), '16 kap. 3 § första stycket 2'],
    [law(null, 2, '8'), '2 a kap. 8 §'],
    [law(null, null, '7'), '7 § LSS och 5 kap. 1 § SoL'],
    [law('2017:30', null, null), 'Dir. 2019:93'],
    [law('2001:453', 5, '1'), 'socialtjänstlagen'],
    [diary('HSN 2019-771'), 'Dnr: HSN  2019-771'],
    [diary('HSN 2019-771'), 'diarienummer HSN2019-771'],
    [diary('4711/20'), 'daterad 2020-05-04'],
    [{ as: 'HEADING', says: 2, at: [] }, 'Fas 1 och 2'],
    [{ as: 'HEADING', says: 3, at: [] }, 'Löpande rapporter av Fas 1 och Fas 2'],
    [often('ANNUAL'), 'en gång per år'],
    [often('ANNUAL'), 'i samband med bokslutet'],
    [often('HALF_YEARLY'), 'följs upp två gånger årligen'],
    [often('HALF_YEARLY'), 'varje halvår'],
    [often('QUARTERLY'), 'möts kvartalsvis'],
    [often('QUARTERLY'), 'fyra gånger per år'],
    [often('EVERY_SECOND_YEAR'), 'följs upp vartannat år'],
    [often('EACH_TERM_OF_OFFICE'), 'en gång varje mandatperiod'],
    [often('ONCE'), 'utvärderas en gång, under 2022'],
    [often('OTHER'), 'vart tredje år'],
    [often('OTHER'), 'vart fjärde år'],
    [often('NOT_STATED'), 'löpande'],
    [months(12), 'årligen'],
    [months(36), 'vart tredje år'],
    [months(18), 'var 18:e månad'],
    [months(2), 'varannan månad'],
    [months(4), 'tre gånger per år'],
    [months(6), 'senast sex månader före avtalstidens utgång den 31 december 2022'],
    [months(12), 'med tolv (12) månaders uppsägningstid'],
    [months(6), 'ett halvt års uppsägning'],
    [months(12), 'med ett år i taget'],
    [months(1), 'en månad i förväg'],
    [months(3), 'sex månader, för regionen tre månader'],
    [months(9), 'i god tid'],
    [days(21), 'inom tre veckor'],
    [days(3), 'inom tre kalenderdagar'],
    [days(3), 'inom tre vardagar'],
    [days(5), 'inom tre arbetsdagar'],
    [days(3), 'inom 72 timmar'],
    [days(7), 'inom en vecka'],
    [days(7), 'skyndsamt'],
    [percent(50), 'regionen betalar hälften'],
    [percent(33.3), '33,3 procent'],
    [percent(60), 'regionen 60 % och kommunerna 40 %'],
    [percent(40), 'i lika delar'],
    [posts(2), 'två samordnare'],
    [posts(0.5), 'en samordnare på 50 %'],
    [posts(1), 'en tjänst hos regionen'],
    [posts(0.5), 'en halvtid'],
    [posts(2.5), '2,5 tjänster'],
    [{ as: 'MONTH', says: 3, at: [] }, 'i mars varje år'],
    [{ as: 'MONTH', says: 3, at: [] }, 'varje vår'],
    [{ as: 'YEAR', says: 2021, at: [] }, 'två år efter 2019'],
  ])('%j: %s', (part, wording) => {
    expect(holdPart(part, wording, false)).toEqual([]);
  });
});

describe('What a wording cannot mean is told with what it can', () => {
  it.each<[HeldPart, string, string, string[]]>([
    [day('2052-01-01'), 'från och med 2025-01-01', 'date', ['2025-01-01']],
    [day('2019-10-04'), '19-10-05', 'date', ['2019-10-05', '2005-10-19']],
    [day('2020-03-07'), 'den 6 mars', 'date', ['--03-06']],
    [day('2020-07-01'), 'i juni 2020', 'date', ['2020-06']],
    [day('2019-06-01'), 'den 1 juni 2020 i enlighet med 2019 års beslut', 'date', ['2020-06-01']],
    [day('2020-11-01'), '1 november–31 mars 2020', 'date', ['2019-11-01', '2020-03-31']],
    [inYear(2019), 'under 2018', 'year', ['2018']],
    [ages(null, 81), '18 år', 'age.max', ['18']],
    [ages(0, 18, true), '0 t.o.m. 17 år', 'age.max', ['17']],
    [ages(0, 17, false), '0 t.o.m. 17 år', 'age.maxInclusive', ['true']],
    [ages(null, 18, true), 'under 18 år', 'age.maxInclusive', ['false']],
    [ages(1, 17), '0–17 år', 'age.min', ['0']],
    [ages(null, 22), 'upp till tjugoett år', 'age.max', ['21']],
    [count(31), 'tretton parter', 'count', ['13']],
    [count(94), 'de 49 kommunerna', 'count', ['49']],
    [sum(500_000), '50 000 kr', 'amount', ['50000']],
    [sum(50), '50 tkr', 'amount', ['50000']],
    [sum(15_000_000), '1,5 miljoner kronor', 'amount', ['1500000']],
    [law('2071:30', null, null), 'hälso- och sjukvårdslagen (2017:30)', 'sfs', ['2017:30']],
    [law(null, 61, '3'), '16 kap § 3', 'chapter', ['16']],
    [law(null, 16, '8a'), '16 kap 3 § HSL och 5 kap 8a § SoL', 'section', ['3']],
    [law(null, 5, '8'), '5 kap § 8a Socialtjänstlagen', 'section', ['8a']],
    [diary('HSN 2019-717'), 'Dnr: HSN 2019-771', 'number', ['hsn 2019-771']],
    [{ as: 'HEADING', says: 2, at: ['number'] }, '1. Bakgrund', 'number', ['1']],
    [often('RUNNING'), 'årligen följas upp', 'interval', ['ANNUAL']],
    [often('ANNUAL'), 'följs upp vartannat år', 'interval', ['EVERY_SECOND_YEAR']],
    [often('ANNUAL'), 'två gånger årligen', 'interval', ['HALF_YEARLY']],
    [often('ONCE'), 'en gång per år', 'interval', ['ANNUAL']],
    [often('ANNUAL'), 'vart tredje år', 'interval', ['OTHER']],
    [months(6), 'årligen', 'months', ['12']],
    [months(6), 'senast tre månader före den 31 december 2022', 'months', ['3']],
    [months(1), 'med ett år i taget', 'months', ['12']],
    [days(14), 'inom tre veckor', 'withinDays', ['21']],
    [days(72), 'inom 72 timmar', 'withinDays', ['3']],
    [percent(40), 'regionen betalar hälften', 'percent', ['50']],
    [percent(6), '60 procent', 'percent', ['60']],
    [posts(50), 'en samordnare på 50 %', 'posts', ['0.5']],
    [posts(3), 'två samordnare', 'posts', ['2']],
    [posts(2), 'en tjänst hos regionen', 'posts', ['1']],
    [{ as: 'MONTH', says: 4, at: ['startMonth'] }, 'med början i mars 2020', 'startMonth', ['3']],
    [{ as: 'YEAR', says: 2021, at: ['startYear'] }, 'med början 2020', 'startYear', ['2020']],
  ])('%j: %s', (part, wording, field, meanings) => {
    const misfits = holdPart(part, wording, false);
    expect(misfits.map(({ at, meanings: told }) => [at.join('.'), told])).toEqual([[field, meanings]]);
  });
});

describe('Numbers that are inferred are reckoned, and not held', () => {
  it.each<[HeldPart, string]>([
    [count(14), '13 kommuner'],
    [sum(120_000), '60 000 kr per år'],
    [months(24), 'två gånger tolv månader'],
    [days(14), 'en vecka och sedan en till'],
    [percent(25), 'hälften av hälften'],
    [posts(1), 'två halvtider'],
  ])('%j: %s', (part, wording) => {
    expect(holdPart(part, wording, true)).toEqual([]);
  });
});

describe('Whatever stands in a wording', () => {
  const SIGNS =
    '0 1 12 31 2020 9999999 - – . , : / § §§ kap år mars till t.o.m. och a ½ kr mkr % \u00A0 é 👩‍👧 ( Dnr fas nya'.split(
      ' ',
    );
  const parts = [
    day('2020-01-01'),
    ages(0, 17, true),
    count(3),
    sum(1),
    law('2017:30', 1, '1'),
    diary('a 1'),
    often('ANNUAL'),
    months(3),
    days(1),
    percent(5),
    posts(1),
  ];

  it('a very long one is not read', () => {
    expect(holdPart(count(3), `4 ${'kommuner '.repeat(100_000)}`, false)).toEqual([]);
  });

  it('it is read without an error', () => {
    const random = randomFrom(3);
    for (let times = 0; times < 2_000; times++) {
      const wording = Array.from({ length: 1 + random.below(60) }, () => random.of(SIGNS) + random.of(['', ' '])).join(
        '',
      );
      for (const part of parts) expect(() => holdPart(part, wording, false), wording).not.toThrow();
    }
  });
});
