import { withBroader } from '../../../schema/codebook/broader.ts';
import { distinct } from '../../../schema/distinct.ts';
import { organisationId } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import type { Member } from '../../../schema/values/enumerations.ts';
import type { Covers } from '../coverage/covers.ts';
import { coversYears } from '../coverage/groups.ts';
import type { Scheme } from '../entities/classification.ts';
import type { FactData, InstrumentData } from '../seeds/county-data.ts';
import { stated } from '../status/evidence.ts';

type Classes = readonly [Scheme, readonly (string | number)[]];

/** The classes that an instrument belongs to, as far as its papers say. */
export function classificationRows(county: string, { id, facts }: InstrumentData) {
  const of = (aspect: string) => facts.filter((fact: FactData) => fact.aspect === aspect);
  const values = <Value>(aspect: string) => stated(of(aspect)).map((fact) => fact.value as Value);
  const classes: Classes[] = [
    ['THEME', values<{ themes?: string[] }>('statements').flatMap(({ themes }) => (themes ?? []).flatMap(withBroader))],
    ['PLACEMENT', placements(values('targetGroups'))],
    [
      'PARTY',
      values<Party>('parties')
        .filter(isParty)
        .map((party) => organisationId(county, party.organisation)),
    ],
    ['AGE', yearsThat('COVERS', of('targetGroups'))],
    ['AGE_UNSETTLED', yearsThat('MAY', of('targetGroups'))],
  ];
  return distinct(
    classes.flatMap(([scheme, codes]) => codes.map((code) => ({ instrument: id, scheme, code: String(code) }))),
  );
}

/** Ages in whole years, so far as one can ask for them, that target groups cover, or may cover. */
function yearsThat(verdict: Covers, targetGroups: readonly FactData[]): number[] {
  const years = Array.from({ length: limits.coverageAge + 1 }, (_, age) => age);
  return years.filter((age) => coversYears(targetGroups, age) === verdict);
}

interface Party {
  organisation: string;
  role: Member<'PartyRole'>;
}

function isParty({ role }: Party): boolean {
  return role === 'PARTY' || role === 'ASKED_TO_DECIDE';
}

/** Where the children live, as the papers say; "not stated" only where no target group says it. */
function placements(groups: readonly { placement?: Member<'PlacementScope'> }[]): Member<'PlacementScope'>[] {
  const said = groups.flatMap(({ placement }) => (placement && placement !== 'NOT_STATED' ? [placement] : []));
  return said.length === 0 ? ['NOT_STATED'] : said;
}
