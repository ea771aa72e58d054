import { OrganisationDocument, type OrganisationQuery } from '#gateway/pages/documents/generated-documents.ts';
import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { momentIn } from '#gateway/pages/site/read-search.ts';
import { refusedBySilence } from '#gateway/pages/site/silent-counties.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { parseNodeId } from '#schema/keys/ids.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { present } from '#schema/shared/present.ts';
import type { Text } from '#schema/values/text.ts';
import { NO_ORGANISATION } from './organisation-words.ts';

type Answered = NonNullable<OrganisationQuery['organisations']>;

const ORGANISATION: Text = { sv: 'organisationen', en: 'the organisation' };

/** An organisation with what it takes part in and decides. */
export type ToldOrganisation = NonNullable<NonNullable<Answered['nodes']>[number]>;

export interface FoundOrganisation {
  row: ToldOrganisation & { organisation: NonNullable<ToldOrganisation['organisation']> };
  counties: Answered['counties'];
  /** What the hub was asked with. */
  variables: { id: string; county: string; asKnownAt: string | null };
}

/** Finds an organisation. Refuses what is not there with status 404, and with 503 where its county does not answer. */
export async function findOrganisation(visit: Visit): Promise<FoundOrganisation> {
  try {
    const { key, type, isFact, county: slug, moment } = parseNodeId(visit.rest.trim());
    const county = countyOfSlug(slug);
    if (type !== 'organisation' || isFact || !county) throw new PageRefusal(404, NO_ORGANISATION);
    const asKnownAt = moment ?? momentIn(visit.search, 'asKnownAt', visit.today);
    const variables = { id: key, county: county.code, asKnownAt };
    const { organisations } = await visit.ask(OrganisationDocument, variables);
    const own = present(organisations?.counties).find((one) => one.county?.code === county.code);
    if (own?.status !== 'ANSWERED') throw refusedBySilence(ORGANISATION, county.name, own?.problem);
    const [row] = present(organisations?.nodes);
    if (!row?.organisation) throw new PageRefusal(404, NO_ORGANISATION);
    return {
      row: { ...row, organisation: row.organisation },
      counties: organisations?.counties ?? null,
      variables,
    };
  } catch (error) {
    if (error instanceof HubError && error.code === 'BAD_USER_INPUT') throw new PageRefusal(404, NO_ORGANISATION);
    throw error;
  }
}
