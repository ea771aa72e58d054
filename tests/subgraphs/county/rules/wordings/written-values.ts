import type { HeldPart } from '#schema/values/held.ts';
import type { Random } from '#tests/support/made/random.ts';
import { spelt, type Written } from './written.ts';
import { writtenAges } from './written-ages.ts';
import { writtenDate } from './written-dates.ts';

/** What may stand before and behind, and says nothing of the value. */
const BEFORE = ['', 'gäller ', 'Parterna är överens om ', '(', 'enligt beslut '];
const BEHIND = ['', '.', ')', ' enligt överenskommelsen', ', om inte annat sägs'];

const thousands = (number: number, mark: string) => String(number).replace(/\B(?=(\d{3})+$)/g, mark);

function writtenCount(random: Random): Written {
  // Not a number that may be a year.
  const count = random.of([
    2 + random.below(18),
    2 + random.below(97),
    2 + random.below(1_800),
    2_200 + random.below(5_000),
  ]);
  const styles = [
    `de ${count} kommunerna`,
    `${thousands(count, ' ')} kommuner`,
    `samtliga ${thousands(count, '\u00A0')} parter`,
    `länets ${count} kommuner och regionen 2021-03-01`,
    ...(count < 100 ? [`${spelt(count)} kommuner`, `De ${spelt(count).toUpperCase()} parterna`] : []),
  ];
  const part = (says: number): HeldPart => ({ as: 'COUNT', says, at: ['count'] });
  return { part: part(count), wording: random.of(styles), others: [count * 10, count + 9, count - 1].map(part) };
}

function writtenSum(random: Random): Written {
  const sum = (1 + random.below(9_999)) * 1_000;
  const apart = [' ', '\u00A0', '\u202F', '.', ''].map((mark) => thousands(sum, mark));
  const millions = String(sum / 1_000_000).replace('.', ',');
  const styles = [
    ...apart.map((written) => `${written} kr`),
    ...apart.map((written) => `${written} kronor`),
    `${thousands(sum, ' ')}:-`,
    `${thousands(sum, ' ')} SEK`,
    thousands(sum, ' '),
    `${thousands(sum / 1_000, ' ')} tkr`,
    `${sum / 1_000} Tkr`,
    `högst ${thousands(sum, ' ')} kr per år`,
    ...(/,\d{3}/.test(millions) ? [] : [`${millions} mkr`, `${millions} miljoner kronor`]),
  ];
  const part = (says: number): HeldPart => ({ as: 'SUM', says, at: ['amount'] });
  return { part: part(sum), wording: random.of(styles), others: [sum * 10, sum / 10, sum + 1].map(part) };
}

function writtenLaw(random: Random): Written {
  const chapter = 1 + random.below(30);
  const number = 1 + random.below(40);
  const letter = random.of(['', '', 'a', 'b', 'c']);
  const section = `${number}${letter}`;
  const apart = `${number}${letter && ` ${letter}`}`;
  const sfs = `${1950 + random.below(75)}:${1 + random.below(1_500)}`;
  const places = [
    `${chapter} kap. ${section} §`,
    `${chapter} kap ${apart} §`,
    `${chapter} kap § ${section}`,
    `${chapter} kap. § ${apart}`,
    `kap ${chapter} § ${section}`,
    `kapitel ${chapter}, ${section} §`,
    `${chapter}:${section}`,
    `${chapter} kap. ${section} och ${number + 1} §§`,
  ];
  const law = random.of(['hälso- och sjukvårdslagen', 'Socialtjänstlagen', 'lag om stöd och service', 'SoL']);
  const styles = [
    `${random.of(places)} ${law}`,
    `${random.of(places)} ${law} (${sfs})`,
    `${law} (${sfs})`,
    `SFS ${sfs}`,
    `lag ${sfs} om stöd`,
  ];
  const wording = random.of(styles);
  const says = {
    sfs: wording.includes(sfs) ? sfs : null,
    chapter: wording === styles[0] || wording === styles[1] ? chapter : null,
    section: wording === styles[0] || wording === styles[1] ? section : null,
  };
  const part = (change: Partial<typeof says>): HeldPart => ({ as: 'LAW', says: { ...says, ...change }, at: [] });
  const others = [
    ...(says.sfs === null
      ? []
      : [part({ sfs: `${Number(sfs.slice(0, 4)) + 1}${sfs.slice(4)}` }), part({ sfs: `${sfs}0` })]),
    ...(says.chapter === null ? [] : [part({ chapter: chapter + 1 }), part({ section: String(number + 2) })]),
  ];
  return { part: part({}), wording, others };
}

const WRITERS = [writtenDate, writtenAges, writtenCount, writtenSum, writtenLaw];

/** A value of any sort, written in one of many ways that know nothing of how wordings are read. */
export function writtenValue(random: Random): Written {
  const written = random.of(WRITERS)(random);
  return { ...written, wording: `${random.of(BEFORE)}${written.wording}${random.of(BEHIND)}` };
}
