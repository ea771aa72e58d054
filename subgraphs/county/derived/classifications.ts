import { withBroader } from '../../../schema/codebook/broader.ts';
import { distinct } from '../../../schema/distinct.ts';
import { organisationId } from '../../../schema/ids.ts';
import type { Member } from '../../../schema/values/enumerations.ts';
import type { Scheme } from '../entities/classification.ts';
import type { FactData, InstrumentData } from '../seeds/county-data.ts';
import { stated } from '../status/evidence.ts';

type Classes = readonly [Scheme, readonly (string | number)[]];

/** The classes that an instrument belongs to, as far as its papers say. */
export function classificationRows(county: string, { id, facts }: InstrumentData) {
  const values = <Value>(aspect: string) =>
    stated(facts.filter((fact: FactData) => fact.aspect === aspect)).map((fact) => fact.value as Value);
  const classes: Classes[] = [
    ['THEME', values<{ themes?: string[] }>('statements').flatMap(({ themes }) => (themes ?? []).flatMap(withBroader))],
    ['PLACEMENT', placements(values('targetGroups'))],
    [
      'PARTY',
      values<Party>('parties')
        .filter(isParty)
        .map((party) => organisationId(county, party.organisation)),
    ],
  ];
  return distinct(
    classes.flatMap(([scheme, codes]) => codes.map((code) => ({ instrument: id, scheme, code: String(code) }))),
  );
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
