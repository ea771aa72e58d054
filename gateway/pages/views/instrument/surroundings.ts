import {
  InstrumentSurroundingsDocument,
  type InstrumentSurroundingsQuery,
  type InstrumentSurroundingsQueryVariables,
} from '#gateway/pages/documents/generated-documents.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { present } from '#schema/shared/present.ts';
import { idsIn } from './told/pointed-at.ts';
import type { FactContext, ToldInstrument } from './told/told-instrument.ts';

/** What an instrument points at, and what is beside it. */
export interface Surroundings extends FactContext {
  /** `null` where the county does not answer, or says none. */
  licence: NonNullable<InstrumentSurroundingsQuery['county']>['licence'];
  /** Keys of others of the same kind, those of other counties first. */
  peers: readonly string[];
}

/** Asks what the facts of an instrument point at by id. What nobody holds any more goes without a name. */
export async function surroundingsOf(visit: Visit, told: ToldInstrument): Promise<Surroundings> {
  const { county, kind, facts } = told;
  if (!county || !kind) return { names: new Map(), errorReports: null, licence: null, peers: [] };
  const ids = [told.id, ...new Set(present(facts).flatMap(({ value }) => idsIn(value)))];
  const lookUps = Array.from({ length: Math.ceil(ids.length / limits.idsPerLookup) }, (_, index) =>
    ids.slice(index * limits.idsPerLookup, (index + 1) * limits.idsPerLookup),
  );
  const answers = await Promise.all(lookUps.map((some) => ask(visit, { ids: some, county: county.code, kind })));
  const [first] = answers;
  const others = present(first?.instruments?.nodes).filter(({ key }) => key !== told.key);
  const isNear = (other: (typeof others)[number]) => other.county?.code === county.code;
  return {
    names: new Map(
      answers.flatMap((answer) => present(answer?.nodes)).map((node): [string, string] => [node.id, nameOf(node)]),
    ),
    errorReports: first?.county?.errorReports ?? null,
    licence: first?.county?.licence ?? null,
    peers: [...others.filter((other) => !isNear(other)), ...others.filter(isNear)].map(({ key }) => key),
  };
}

/** `null` where the hub refuses one of the ids, which its county no longer holds. */
async function ask(
  visit: Visit,
  variables: InstrumentSurroundingsQueryVariables,
): Promise<InstrumentSurroundingsQuery | null> {
  try {
    return await visit.ask(InstrumentSurroundingsDocument, variables);
  } catch (error) {
    if (error instanceof HubError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

/** What something is called, as the words of facts have it. */
function nameOf(node: NonNullable<NonNullable<InstrumentSurroundingsQuery['nodes']>[number]>): string {
  if ('name' in node) return node.name ?? '';
  return 'title' in node ? (node.title?.text?.sv ?? node.title?.wording ?? '') : '';
}
