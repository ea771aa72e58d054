import { withBroader } from '#schema/codebook/broader.ts';
import { organisationId } from '#schema/keys/ids.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { stated, under } from '#subgraphs/county/facts/fact.ts';
import type { Covers } from '#subgraphs/county/rules/coverage/covers.ts';
import { type Age, coversYears, statedAges } from '#subgraphs/county/rules/coverage/groups.ts';
import { partiesOf } from '#subgraphs/county/rules/decisions/party-of.ts';
import type { Scheme } from '#subgraphs/county/store/entities/instrument-entity.ts';

type Classes = readonly [Scheme, readonly (string | number)[]];

/** The classes that an instrument belongs to, as far as its papers say. */
export function classificationRows(county: string, { id, facts }: InstrumentData) {
  const groups = under(facts, 'targetGroups');
  const ages = statedAges(groups);
  const themes = stated(under(facts, 'statements')).flatMap(({ value }) => value.themes);
  const classes: Classes[] = [
    ['THEME', themes.flatMap(withBroader)],
    ['PLACEMENT', placements(stated(groups).map(({ value }) => value.placement))],
    ['PARTY', partiesOf(under(facts, 'parties')).organisations.map((slug) => organisationId(county, slug))],
    ['AGE', yearsThat('COVERS', ages)],
    ['AGE_UNSETTLED', yearsThat('MAY', ages)],
  ];
  return distinct(
    classes.flatMap(([scheme, codes]) => codes.map((code) => ({ instrument: id, scheme, code: String(code) }))),
  );
}

/** Ages in whole years, so far as one can ask for them, that target groups cover, or may cover. */
function yearsThat(verdict: Covers, ages: readonly Age[]): number[] {
  const years = Array.from({ length: limits.coverageAge + 1 }, (_, age) => age);
  return years.filter((age) => coversYears(ages, age) === verdict);
}

/** Where the children live, as the papers say; "not stated" only where no target group says it. */
function placements(said: readonly Member<'PlacementScope'>[]): Member<'PlacementScope'>[] {
  const where = said.filter((placement) => placement !== 'NOT_STATED');
  return where.length === 0 ? ['NOT_STATED'] : where;
}
