import { describe, expect, it } from 'vitest';
import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import type { Proposal } from '#subgraphs/county/drafting/proposals/proposal.ts';
import { proposeFacts } from '#subgraphs/county/drafting/propose-facts.ts';

type Written = readonly (readonly [text: string, says: string])[];

/** What is proposed from a paper of one sentence under a heading, by rules of a category. */
function readUnder(heading: string, text: string, category: string): Proposal[] {
  const head = ['Avtal om stöd', '', 'Avtalet tecknas mellan Region Skåne och Lunds kommun för att ge stöd.'];
  const { proposals } = proposeFacts([...head, '', heading, text]);
  return proposals.filter(({ why, lines }) => why.startsWith(category) && (lines[0]?.[0] ?? 0) > head.length);
}

/** What was read as one text, whatever its order. */
const sorted = (parts: readonly string[]) => parts.toSorted().join(';');
const isSaid = (written: string) => sorted(written.split(';'));

/** How a municipality is called before its kind. */
const called = (name: string) => {
  if (name === 'Falun') return 'Falu';
  return name === 'Kalmar' || /[aoueiyåäösxz]$/u.test(name) ? name : `${name}s`;
};

/** How papers list their parties: a region and nine municipalities. */
const LISTS: Record<string, (region: string, municipalities: string[]) => string[]> = {
  samt: (r, m) => [`Parter i överenskommelsen är ${r} samt ${m.slice(0, -1).join(', ')} och ${m.at(-1)} kommuner.`],
  mellan: (r, m) => [`Avtal mellan ${r} och`, `${m.slice(0, -1).join(', ')} och ${m.at(-1)} kommuner.`],
  each: (r, m) => [`Avtalet tecknas mellan ${r}, ${m.map((x) => `${x} kommun`).join(', ')}.`],
  label: (r, m) => [`Parter: ${r}, ${m.map((x) => `${x} kn`).join(', ')}`],
  row: (r, m) => [`Deltagande parter\t${r}, ${m.map((x) => `${x} kommun`).join(', ')}`],
  colon: (r, m) => [`Deltagande parter: ${r}, ${m.map((x) => `${x} kommun`).join(', ')}.`],
  annex: (r, m) => [
    `Överenskommelsen ingås mellan ${r} och kommunerna nedan.`,
    '',
    'Bilaga B Deltagande kommuner',
    ...m.map((x) => `${x} kommun`),
  ],
  annex2: (r, m) => [
    `Överenskommelsen ingås mellan ${r} och kommunerna nedan.`,
    '',
    'Bilaga 3 Anslutna kommuner',
    ...m.map((x) => `${x} kommun`),
  ],
  parterlist: (r, m) => ['Parter', r, ...m.map((x) => `${x} kommun`)],
  parterlistb: (r, m) => ['Parter', `- ${r}`, ...m.map((x) => `- ${x} kommun`)],
  samtliga: (r, m) => [
    `Som tidigare är överenskommelsen mellan ${r}, ${m
      .map((x) => `${x} kommun`)
      .slice(0, -1)
      .join(', ')} och ${m.at(-1)} kommun.`,
  ],
};

/** Counties in which region and municipality are two. */
const COUNTIES = allCounties.filter(({ code }) => code !== '09').map((county) => [county.region, county.code] as const);

describe.each(Object.keys(LISTS))('Parties that are listed in the form "%s"', (name) => {
  it.each(COUNTIES)('are read with their codes in the county of %s', (region, code) => {
    const municipalities = allMunicipalities.filter((one) => one.code.startsWith(code)).slice(0, 9);
    const list =
      LISTS[name]?.(
        region,
        municipalities.map((one) => called(one.name)),
      ) ?? [];
    const { proposals, organisations } = proposeFacts(['Överenskommelse om stöd', '', ...list]);
    const parties = proposals.filter(({ aspect, value }) => aspect === 'parties' && value.role === 'PARTY');
    const codes = parties.map(({ value }) => organisations.find(({ slug }) => slug === value.organisation)?.scbCode);
    expect(codes).toEqual(expect.arrayContaining([code, ...municipalities.map((one) => one.code)]));
  });
});

const PERIODS: Written = [
  ['Avtalet gäller under perioden 1 april 2023 – 31 mars 2027.', '2023-04-01/2027-03-31'],
  ['Avtalet gäller 1 april 2023–31 mars 2027.', '2023-04-01/2027-03-31'],
  ['Avtalstid 2023-04-01 – 2027-03-31', '2023-04-01/2027-03-31'],
  ['Uppdragstid\t2023-04-01 – 2027-03-31', '2023-04-01/2027-03-31'],
  ['Giltighetstid: 2023-04-01 -- 2027-03-31', '2023-04-01/2027-03-31'],
  ['Överenskommelsen gäller från den 1 april 2023 t.o.m. den 31 mars 2027.', '2023-04-01/2027-03-31'],
  ['Nytt avtal: 1/4-23 t.o.m. 31/3-27.', '2023-04-01/2027-03-31'],
  ['Avtalet gäller fr.o.m. 1/4 2023 t.o.m. 31/3 2027.', '2023-04-01/2027-03-31'],
  ['Avtalet gäller from 230401 tom 270331.', '2023-04-01/2027-03-31'],
  ['Avtalet träder i kraft den 1 april 2023 och gäller tills vidare.', '2023-04-01/open'],
  ['Avtalet träder i kraft 2023-04-01 och gäller till och med 2027-03-31.', '2023-04-01/2027-03-31'],
  ['Överenskommelsen gäller från årsskiftet 2023/2024 och tills vidare.', '2024-01-01/open'],
  ['Tanken är att överenskommelsen ska gälla från årsskiftet 2023/2024.', '2024-01-01/'],
  ['Avtalet gäller läsåren 2023–2026, dock längst till och med den 30 juni 2026.', '/2026-06-30'],
  ['Avtalet gäller åren 2023–2026.', '2023/2026'],
  ['Överenskommelsen gäller 2023-2026.', '2023/2026'],
  ['Överenskommelse 2023–2026', '2023/2026'],
  ['Avtalet förlängs med ett år, alltså till den 31 december 2024.', '/2024-12-31'],
  ['Vi föreslår att överenskommelsen förlängs med ett år, till den 31 december 2024.', '/2024-12-31'],
  ['Avtalet gäller i fyra år från den 1 januari 2024.', '2024-01-01/2027-12-31'],
  ['Avtalet gäller från 2024-01-01 och löper i 3 år.', '2024-01-01/2026-12-31'],
  ['Avtalet löper på två år med start 2024-01-01.', '2024-01-01/2025-12-31'],
  ['Överenskommelsen gäller från och med mars 2024 till och med februari 2026.', '2024-03/2026-02'],
  ['Avtalet gäller från våren 2024.', '2024/'],
  ['Överenskommelsen gäller fr o m 2024-01-01 t o m 2026-12-31.', '2024-01-01/2026-12-31'],
  ['Avtalet är giltigt till 2026-12-31.', '/2026-12-31'],
  ['Överenskommelsens giltighetstid är 2024-01-01 till 2026-12-31.', '2024-01-01/2026-12-31'],
  ['Överenskommelsen börjar gälla 31.3.2024.', '2024-03-31/'],
  ['Avtalstiden är tre år, från den 1 januari 2024 till den 31 december 2026.', '2024-01-01/2026-12-31'],
  [
    'Avtalet löper från och med 1 januari 2024 till och med 31 december 2026 med möjlighet till förlängning.',
    '2024-01-01/2026-12-31',
  ],
  ['Avtalet gäller tills vidare från och med 2024-01-01.', '2024-01-01/open'],
  ['Detta avtal gäller från dagen för undertecknande till och med den 31 december 2026.', '/2026-12-31'],
  ['Överenskommelsen gäller kvartal 1 2024 till kvartal 4 2026.', '2024/2026'],
  ['Lagen gäller från den 1 januari 2024.', '/'],
];

describe('A period', () => {
  it.each(PERIODS)('is read in "%s"', (text, says) => {
    const { proposals } = proposeFacts(['Avtal om stöd', '', text, 'Det är en annan mening som avslutas med punkt.']);
    const point = (aspect: string) => {
      const found = proposals.find((one) => one.aspect === aspect);
      const { date, year, precision } = (found?.value ?? {}) as Record<string, string>;
      if (!found) return '';
      return date ? date.slice(0, precision === 'MONTH' ? 7 : 10) : (year ?? 'open');
    };
    expect(`${point('validFrom')}/${point('validTo')}`).toBe(says);
  });
});

const LAWS: Written = [
  [
    '3 kap. 1 § och 5 kap. 1 § socialtjänstlagen samt hälso- och sjukvårdslagen.',
    'socialtjänstlagen 3:1;socialtjänstlagen 5:1;hälso- och sjukvårdslagen :',
  ],
  [
    'Skyldigheten framgår av 2 kap. 7 § socialtjänstlagen och 16 kap. 4 § hälso- och sjukvårdslagen.',
    'socialtjänstlagen 2:7;hälso- och sjukvårdslagen 16:4',
  ],
  ['HSL 8 kap 1 §; SoL 5 kap 1 b §.', 'HSL 8:1;SoL 5:1b'],
  ['Tystnadsplikt: OSL 25:1, 26:1.', 'OSL 25:1;OSL 26:1'],
  ['Samverkan sker med stöd av kommunallagen (2017:725) 9 kap. 37 § och 3 kap. 3 § SoL.', 'kommunallagen 9:37;SoL 3:3'],
  ['Med stöd av 2 kap. tryckfrihetsförordningen kan handlingen begäras ut.', 'tryckfrihetsförordningen 2:'],
  ['Patientlagen (2014:821) och 29 kap. skollagen gäller.', 'Patientlagen :;skollagen 29:'],
  ['Enligt lag (1993:387) om stöd och service till vissa funktionshindrade gäller detta.', 'lag :'],
  ['Enligt LVU, LVM och LPT.', 'LVU :;LVM :;LPT :'],
  ['Föräldrabalken 6 kap. 2 a § anger barnets bästa.', 'Föräldrabalken 6:2a'],
  ['Offentlighets- och sekretesslagen (2009:400), OSL, 25 kap. 1 §', 'Offentlighets- och sekretesslagen 25:1'],
  ['Se 5 kap. 1, 7 och 9 §§ SoL.', 'SoL 5:1;SoL 5:7;SoL 5:9'],
  ['Till grund ligger FN:s konvention om barnets rättigheter.', 'FN:s konvention om barnets rättigheter :'],
  [
    'Enligt 16 kap. 3 § hälso- och sjukvårdslagen (2017:30, HSL) och 5 kap. 1 d § SoL (2001:453).',
    'hälso- och sjukvårdslagen 16:3;SoL 5:1d',
  ],
  ['Enligt hälso- och sjukvårdslagens 16 kap. 3 § ska avtal slutas.', 'hälso- och sjukvårdslagen 16:3'],
  [
    'Lagen om stöd och service till vissa funktionshindrade (LSS) och lagen om vård av missbrukare gäller.',
    'Lagen om stöd och service till vissa funktionshindrade :;lagen om vård av missbrukare :',
  ],
  ['Dataskyddsförordningen (GDPR) och patientdatalagen gäller.', 'Dataskyddsförordningen :;patientdatalagen :'],
  ['Av socialtjänstlagen, 2 kap. 7 §, följer att plan ska upprättas.', 'socialtjänstlagen 2:7'],
];

describe('Acts with their places', () => {
  it.each(LAWS)('are read in "%s"', (text, says) => {
    const read = readUnder('Lagrum', text, 'law').map(({ value: { act, chapter = '', section = '' } }) => {
      return `${String(act).replace(/^(lag(?:en)?) \(.*/u, '$1')} ${chapter}:${section}`;
    });
    expect(sorted(read)).toBe(isSaid(says));
  });
});

const FOLLOW_UPS: Written = [
  ['Avtalet utvärderas under 2024 i samråd mellan parterna.', 'NOT_STATED'],
  ['Parterna följer löpande upp hur överenskommelsen tillämpas.', 'RUNNING'],
  ['Effekterna utvärderas vart tredje år.', 'NOT_STATED'],
  ['En utvärdering av verksamheten ska göras under våren 2024.', 'NOT_STATED'],
  ['Delrapport lämnas varje halvår till Beredningsgruppen.', 'NOT_STATED'],
  ['Årl. uppf. i styrgr., första ggn v. 10 2025.', 'ANNUAL'],
  ['Utv. av extern part 2026.', 'NOT_STATED'],
  ['Verksamheten redovisas i en årsberättelse.', 'ANNUAL'],
  ['Uppföljning av avtalet sker vid årliga möten.', 'ANNUAL'],
  ['Avtalet ska följas upp en gång om året.', 'ANNUAL'],
  ['Överenskommelsen följs upp kontinuerligt i ledningsgruppen.', 'RUNNING'],
  ['Parterna ansvarar gemensamt för uppföljningen.', 'NOT_STATED'],
  ['Uppföljning görs vartannat år.', 'NOT_STATED'],
  ['Samverkansgruppen gör en årlig uppföljning.', 'ANNUAL'],
  ['Avstämning sker två gånger per termin.', 'NOT_STATED'],
  ['Överenskommelsen revideras vid behov.', ''],
];

describe('Following up', () => {
  it.each(FOLLOW_UPS)('is read in "%s"', (text, says) => {
    expect(sorted(readUnder('Uppföljning', text, 'followUp').map(({ value }) => String(value.interval)))).toBe(says);
  });
});

const TERMS: Written = [
  ['Habilitering: insatser som ska bidra till bästa möjliga funktionsförmåga.', 'Habilitering'],
  ['Hälsofrämjande skola – en skola som ger alla förutsättningar.', 'Hälsofrämjande skola'],
  ['RB – Region Blekinge', 'RB'],
  ['soc.sekr. – socialsekreterare', 'soc.sekr.'],
  ['Med barn avses varje människa under 18 år.', 'barn'],
  ['Begreppet placering används för vård utanför hemmet.', 'placering'],
  ['I avtalet avses med vårdnadshavare den som har vårdnaden.', 'vårdnadshavare'],
  ['Hemkommun = den kommun där barnet är folkbokfört', 'Hemkommun'],
  ['Vistelsekommun, den kommun där barnet vistas.', 'Vistelsekommun'],
  ['HVB\tHem för vård eller boende', 'HVB'],
  ['Fast vårdkontakt är den person som samordnar vården.', 'Fast vårdkontakt'],
  ['SIP (samordnad individuell plan) är en plan enligt lag.', 'SIP'],
];

describe('A term', () => {
  it.each(TERMS)('is read in "%s"', (text, says) => {
    expect(sorted(readUnder('Definitioner', text, 'definition').map(({ value }) => String(value.term)))).toBe(says);
  });
});

const SUMS: Written = [
  ['Kostnaden är 1 250 00 kr per år.', 'garbled'],
  ['Avgiften är 4 kr per invånare och år.', '4'],
  ['Kostnaden är 2,75 mkr.', '2750000'],
  ['Kostnaden är 96 000 kr per halvår.', '96000'],
  ['Kostnaden är 3 MSEK.', '3000000'],
  ['Budget: 12 500 000:-', '12500000'],
  ['Ersättning utgår med 38 tkr/mån.', '38000'],
  ['Kostnaden är 1.250.000 kr.', '1250000'],
  ['Kostnaden är 5OO tkr.', 'garbled'],
  ['Kostnaden är två miljoner kronor.', '2000000'],
  ['Kostnaden är 1 500 kronor och 50 öre.', '1500'],
  ['Kostnaden är 0,5 miljoner kr.', '500000'],
  ['Kostnaden är cirka 250–300 tkr.', '300000'],
  ['Kostnaden är SEK 500 000.', '500000'],
  ['Kostnaden är 500 kkr.', '500000'],
  ['Kostnaden är 1 miljard kronor.', '1000000000'],
  ['Den 15 mars 2023 var kostnaden 20 000 kr.', '20000'],
  ['Kommunerna bidrar med 25 kr/inv.', '25'],
  ['Avgift 1 200:- per plats', '1200'],
];

describe('A sum', () => {
  it.each(SUMS)('is read, or found to be garbled, in "%s"', (text, says) => {
    const read = readUnder('Ekonomi', text, 'money').map(({ aspect, value }) =>
      aspect === 'qualityIssues' ? 'garbled' : /\d[\d.]*/.exec((value.text as { sv: string }).sv)?.[0],
    );
    expect(read.join(';')).toBe(says);
  });
});

/** What looks like something that is read, and is not. */
const NOTHING: readonly (readonly [text: string, aspect: string])[] = [
  ['Avtalet gäller inte barn under 18 år som bor i annat land.', 'validFrom'],
  ['Lagen (2017:30) trädde i kraft den 1 april 2017.', 'validFrom'],
  ['Barnkonventionen gäller som lag sedan den 1 januari 2020.', 'validFrom'],
  ['Projektet pågick i två år och kostade mycket tid för barn.', 'targetGroups'],
  ['Elever i årskurs 6 till 9 deltar.', 'targetGroups'],
  ['Ring oss på [telefonnummer] om ärende 12 och 13.', 'diaryNumber'],
  ['Ange diarienummer i svaret, tack.', 'diaryNumber'],
  ['Av 25 kommuner svarade 12 procent på frågan.', 'statements'],
  ['Deltagande i arbetsgruppen ersätts inte.', 'relations'],
  ['Kostnaderna ersätts inte av regionen.', 'financing'],
  ['Uppdraget omfattar inte vuxna personer.', 'statements'],
  ['Förslagen och underlagen finns i bilagan.', 'legalBases'],
  ['Parterna kan säga upp avtalet senast tolv månader före avtalstidens utgång.', 'statements'],
];

describe('Nothing is read as', () => {
  it.each(NOTHING)('what it is not in "%s": %s', (text, aspect) => {
    const { proposals } = proposeFacts(['Avtal om stöd', '', 'Det här är den första meningen i papperet.', '', text]);
    expect(proposals.filter((one) => one.aspect === aspect && one.lines[0]?.[0] === 5)).toEqual([]);
  });
});

it('Any lines at all are read without an error', () => {
  const odd = [
    '',
    '\t\t',
    '§§§',
    '1. ',
    '- ',
    '|||',
    '(”',
    'Med avses',
    'kap.',
    '999999999999',
    '\u0000',
    'ǅ'.repeat(50),
    'a'.repeat(5_000),
  ];
  expect(() => proposeFacts(odd)).not.toThrow();
  expect(proposeFacts([]).proposals).toEqual([]);
});
