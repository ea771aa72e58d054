import { describe, expect, it } from 'vitest';
import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import { proposeFacts } from '#subgraphs/county/drafting/propose-facts.ts';

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
