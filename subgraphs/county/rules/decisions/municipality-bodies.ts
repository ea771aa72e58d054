import type { Member } from '#schema/values/enumerations.ts';
import { beneath, type Placed } from './beneath.ts';

/** What is read of an organisation to tell municipalities, and groups of them, from others. */
export interface Coded extends Placed {
  kind: string;
  scbCode?: string | null | undefined;
}

/** Finds an organisation by its slug: what it is, its code and which is above it; `null` where the county does not know it. */
export type LookUp = (slug: string) => Promise<Omit<Coded, 'slug'> | null>;

const [MUNICIPALITY, GROUP] = ['MUNICIPALITY', 'COUNTY_MUNICIPALITIES'] as const satisfies Member<'OrganisationKind'>[];

/** Whether an organisation is the municipalities of its county as a group. */
export function isCountyMunicipalities({ kind }: Pick<Coded, 'kind'>): boolean {
  return kind === GROUP;
}

/** Whether an organisation is a municipality that a group of its county's reaches: one with a code that lies in the county. */
export function isMunicipalityIn(county: string, { kind, scbCode }: Pick<Coded, 'kind' | 'scbCode'>): boolean {
  return kind === MUNICIPALITY && scbCode?.length === 4 && scbCode.startsWith(county);
}

/**
 * Whether a body is the municipalities of its county as a group, or one beneath it, as the council in each of them. A body
 * beneath one municipality is that one's.
 */
export async function isOfAllMunicipalities(body: string | undefined, lookUp: LookUp): Promise<boolean> {
  const passed = new Set<string>();
  for (let at = body; at && !passed.has(at); ) {
    passed.add(at);
    const found = await lookUp(at);
    if (!found || found.kind === MUNICIPALITY) return false;
    if (isCountyMunicipalities(found)) return true;
    at = found.parent ?? undefined;
  }
  return false;
}

/**
 * Who stands for a municipality among the organisations of a county: itself and its bodies by name, and the
 * municipalities of the county as a group. Bodies that belong to a municipality without a code, or to none, never do.
 */
export function standingFor(municipality: string, county: string, organisations: readonly Coded[]) {
  const own = organisations.filter(({ scbCode }) => scbCode === municipality);
  const groups = municipality.startsWith(county) ? organisations.filter(isCountyMunicipalities) : [];
  const unnamed = organisations.filter(({ kind }) => kind !== MUNICIPALITY);
  return {
    named: beneath(
      own.map(({ slug }) => slug),
      organisations,
    ),
    asGroup: beneath(
      groups.map(({ slug }) => slug),
      unnamed,
    ),
  };
}
