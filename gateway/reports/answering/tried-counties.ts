import type { NamedTable } from '../declaration/find-tables.ts';
import type { Pull, PulledCounty, RowsRefused } from '../declaration/report-source.ts';
import type { DocumentParameter } from '../parameters/document-parameters.ts';
import { type Choice, parametersOf } from './choice.ts';
import { pulledCounties, type StandingCounty } from './pulled-counties.ts';
import type { ReportMakers } from './report-makers.ts';

/**
 * The counties as they stand once those that are there have been tried with what the rows are asked by: who does not know it, or
 * answers something else, is silent for this report, and known to be before its first byte. One that lacks something of what
 * is published is tried by itself, as its first rows may be on a late page. Later pages are of the counties of the first.
 */
export async function triedCounties(
  table: NamedTable,
  choice: Choice,
  counties: readonly StandingCounty[],
  { hub, asker, schema }: ReportMakers,
): Promise<readonly StandingCounty[]> {
  const { refusals } = table.source;
  if (!refusals || choice.page !== null) return counties;
  const path = parametersOf(table, schema).find(isOfCounties)?.path ?? null;
  const all = pulledCounties(counties, choice.places);
  const [alone, together] = [
    all.filter(({ slug }) => asker.lacksSome(slug)),
    all.filter(({ slug }) => !asker.lacksSome(slug)),
  ];
  const pulls = [
    ...(together.length > 0 ? [{ ...choice, hub, asker, counties: together }] : []),
    ...alone.map(narrowed),
  ];
  const refused = new Map((await Promise.all(pulls.map((pull) => refusals(pull)))).flatMap((some) => [...some]));
  return counties.map((county) => ({ ...county, ...silenced(refused.get(county.slug)) }));

  function narrowed(county: PulledCounty): Pull {
    const variables = path === null ? choice.variables : placed(choice.variables, path, [county.code]);
    return { ...choice, hub, asker, variables, counties: [county] };
  }

  function silenced(refusal: RowsRefused | undefined) {
    return refusal && { ...refusal, revision: null, restarted: false };
  }
}

function isOfCounties(parameter: { name: string }): parameter is DocumentParameter {
  return parameter.name === 'counties' && 'path' in parameter;
}

/** The same variables, with another value at a place. */
function placed(
  variables: Readonly<Record<string, unknown>>,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const within = (variables[first] ?? {}) as Record<string, unknown>;
  return { ...variables, [first]: rest.length === 0 ? value : placed(within, rest, value) };
}
