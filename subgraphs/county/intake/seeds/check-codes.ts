import { distance } from 'fastest-levenshtein';
import {
  countyOfSlug,
  plainName,
  type ScbEntry,
  scbEntriesCalled,
  scbEntryOf,
  scbNames,
} from '#schema/reference/scb-names.ts';
import type { OrganisationsSeed } from '#schema/seeds/county-seed.ts';
import { CODE_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import type { Report } from './report.ts';

type Organisation = OrganisationsSeed['organisations'][number];

/** So many signs may be wrong in a name that is still known. */
const MISSPELT = 2;
/** Digits of a code, by the kind of organisation that has it. */
const DIGITS: Readonly<Record<string, number>> = { REGION: 2, MUNICIPALITY: 4 };

/** Codes of SCB exist, are of the organisation's kind, and of nobody else with its name. A name that SCB does not have is not held. */
export function checkCodes({ organisations }: OrganisationsSeed, report: Report): void {
  for (const [index, organisation] of organisations.entries()) {
    const problem = wrongWithCode(organisation);
    if (problem !== null) report(['organisations', index, 'scbCode'], problem);
  }
}

/** The region of a county is that of its folder, by its code and by its name. */
export function checkRegion({ organisations }: OrganisationsSeed, region: string, slug: string, report: Report): void {
  const county = countyOfSlug(slug);
  const index = organisations.findIndex((entry) => entry.slug === region);
  const organisation = organisations[index];
  if (!county || !organisation) return;
  const { scbCode = county.code, name } = organisation;
  const [byCode, byName] = [
    scbEntryOf(scbCode),
    scbEntriesCalled(name).find(({ code }) => code.length === DIGITS.REGION),
  ];
  if (byCode && scbCode !== county.code)
    report(
      ['organisations', index, 'scbCode'],
      told(CODE_MESSAGES.regionCode, { is: of(byCode), code: county.code, folder: slug }),
    );
  else if (byName && byName.code !== county.code)
    report(
      ['organisations', index, 'name'],
      told(CODE_MESSAGES.regionName, { name: byName.name, region: county.region, folder: slug }),
    );
}

function wrongWithCode(organisation: Organisation): Message | null {
  const { scbCode, kind } = organisation;
  if (scbCode === undefined) return null;
  const [entry, named] = [scbEntryOf(scbCode), nameOfCode(organisation)];
  const expected = named ? told(CODE_MESSAGES.thatOf, named) : CODE_MESSAGES.anyCode;
  if (!entry) return told(CODE_MESSAGES.noCode, { code: scbCode, expected });
  const digits = DIGITS[kind];
  if (digits !== undefined && scbCode.length !== digits)
    return told(CODE_MESSAGES.otherDigits, {
      ...{ is: of(entry), kind },
      expected: named && named.code.length === digits ? expected : told(CODE_MESSAGES.ofDigits, { digits }),
    });
  return named && named.code !== scbCode ? told(CODE_MESSAGES.otherCode, { is: of(entry), expected }) : null;
}

function of({ code, name }: ScbEntry): Message {
  return told(CODE_MESSAGES.isOf, { code, name });
}

/**
 * Whom an organisation's names are of: the one with its code if one is, else the one with a name, or with a name near
 * it. A region and a municipality may have one name, as Gotland's have.
 */
function nameOfCode({ name, aliases, scbCode, kind }: Organisation): ScbEntry | null {
  const digits = DIGITS[kind] ?? scbCode?.length;
  const called = (one: string) => scbEntriesCalled(one).find(({ code }) => code.length === digits) ?? null;
  const named = [name, ...aliases].map(called);
  return named.find((entry) => entry?.code === scbCode) ?? named[0] ?? nearest(name, digits);
}

/** Who goes by a name that is hardly different; `null` where nobody does. */
function nearest(name: string, digits: number | undefined): ScbEntry | null {
  const plain = plainName(name);
  let [found, least]: [ScbEntry | null, number] = [null, MISSPELT + 1];
  for (const [called, entry] of scbNames) {
    if (entry.code.length !== digits || Math.abs(called.length - plain.length) >= least) continue;
    const far = distance(called, plain);
    if (far < least) [found, least] = [entry, far];
  }
  return found;
}
