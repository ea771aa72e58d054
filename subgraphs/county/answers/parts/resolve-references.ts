import type { z } from 'zod';
import { idAt, organisationId } from '#schema/keys/ids.ts';
import type { OrganisationAnswer } from '#schema/questions/shared/reference-answers.ts';
import { type Reference, references, withReferences } from '#schema/values/references.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { referTo } from '#subgraphs/county/reading/instrument-reference.ts';

/** A value with what it points at in it, so that it can be read outside the county. */
export async function resolveReferences(schema: z.ZodType, value: unknown, known: Known): Promise<unknown> {
  const found = new Map<string, unknown>();
  const load = async (reference: Reference) => found.set(keyOf(reference), await lookUp(reference, known));
  await Promise.all(references(schema, value).map(load));
  return withReferences(schema, value, (reference) => found.get(keyOf(reference)) ?? null);
}

function keyOf({ refersTo, slug }: Reference): string {
  return `${refersTo} ${slug}`;
}

async function lookUp({ refersTo, slug }: Reference, known: Known): Promise<unknown> {
  if (refersTo === 'organisation') return toOrganisationAnswer(slug, known);
  if (refersTo === 'instrument') return referTo(slug, known);
  if (refersTo === 'aspect') return slug;
  throw new TypeError(`a ${refersTo} does not cross between subgraphs`);
}

/** An organisation with those above it; `null` where the county does not know it. */
export async function toOrganisationAnswer(
  slug: string,
  known: Known,
  below: readonly string[] = [],
): Promise<OrganisationAnswer | null> {
  const row = await known.loaders.organisation.load(slug);
  if (!row) return null;
  const path = [...below, slug];
  return {
    id: idAt(organisationId(known.county.slug, slug), known.moment),
    name: row.name,
    aliases: row.aliases,
    kind: row.kind as OrganisationAnswer['kind'],
    kindStatedAs: row.kindStatedAs as OrganisationAnswer['kindStatedAs'],
    scbCode: row.scbCode ?? null,
    note: row.note ?? null,
    parent: row.parent && !path.includes(row.parent) ? await toOrganisationAnswer(row.parent, known, path) : null,
  };
}
