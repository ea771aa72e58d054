import { generatedCounty } from '#tests/support/generated.ts';
import { startTestHub, type TestHub } from '#tests/support/hub.ts';
import { madeFact } from '#tests/support/made-fact.ts';

const TEXT = { sv: 'text', en: 'text' };
const NOTHING_ELSE = { order: null, item: null, proposedBy: [], conditions: [], sentTo: [] };

/**
 * A county whose agreements each have a party of their own, with a parent, a decision by it, a referral
 * to it, and a relation to one that is not there.
 */
function county(slug: string, code: string, size: number) {
  const made = generatedCounty(
    slug,
    code,
    Array.from({ length: size }, (_, index) => `Titel ${index}`),
  );
  const [region] = made.data.organisations;
  for (const [index, { id, facts }] of made.data.instruments.entries()) {
    if (!region) continue;
    made.data.organisations.push({ ...region, slug: `party-${index}`, parent: 'region' });
    const party = { organisation: `party-${index}`, role: 'PARTY' };
    const relation = { type: 'REVISES', target: `${slug}:agreement:elsewhere` };
    const decision = { body: `party-${index}`, action: 'APPROVE', status: 'PROPOSED', text: TEXT, ...NOTHING_ELSE };
    const opened = {
      date: '2020-01-01',
      year: null,
      precision: 'DAY',
      inclusive: null,
      wording: 'x',
      statedAs: 'STATED',
    };
    const responders = [{ description: TEXT, organisation: `party-${index}`, count: null, submitTo: null }];
    const referral = { kind: 'REFERRAL', text: TEXT, opened, responders, opinions: [] };
    facts.push(madeFact(id, 'decisions', decision));
    facts.push(madeFact(id, 'consultations', referral));
    facts.push(madeFact(id, 'parties', party));
    facts.push(madeFact(id, 'relations', relation));
  }
  return made;
}

export interface SizedHub {
  hub: TestHub;
  /** As many ids as a lookup takes, of both counties in turn. */
  ids: string[];
  /** As many as a comparison takes. */
  few: string[];
  /** The queries that counties got while a test asked. */
  asked: string[];
}

/** A hub of two counties with so many agreements. */
export async function startSizedHub(skane: number, dalarna: number): Promise<SizedHub> {
  const asked: string[] = [];
  const hub = await startTestHub({
    counties: [county('skane', '12', skane), county('dalarna', '20', dalarna)],
    wrap: (subgraph) => ({
      ...subgraph,
      async execute(request) {
        if (subgraph.county) asked.push(request.query);
        return (subgraph.execute as NonNullable<typeof subgraph.execute>)(request);
      },
    }),
  });
  const upTo = (most: number) => [
    ...idsOf('skane', Math.min(skane, most)),
    ...idsOf('dalarna', Math.min(dalarna, most)),
  ];
  return { hub, ids: upTo(50), few: upTo(12), asked };
}

function idsOf(slug: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${slug}:agreement:a-${index}`);
}
