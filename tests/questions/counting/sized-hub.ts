import type { DocumentData } from '#subgraphs/county/facts/county-data.ts';
import type { MadeCounty } from '#tests/support/made/made-county.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const TEXT = { sv: 'text', en: 'text' };

/**
 * A county whose agreements each have a party of their own, with a parent, a decision by it, a referral
 * to it, a paper of their own that it sent, and a relation to one that is not there. The municipalities as a group are a
 * party to each too.
 */
function county(slug: string, code: string, size: number): MadeCounty {
  const titles = Array.from({ length: size }, (_, place) => `Titel ${place}`);
  const made = titledCounty(slug, code, titles, (place) => ({
    parties: [
      { organisation: `party-${place}`, role: 'PARTY' },
      { organisation: 'municipalities', role: 'PARTY' },
    ],
    documents: [{ document: `paper-${place}`, role: TEXT }],
    relations: [{ type: 'REVISES', target: `${slug}:agreement:elsewhere` }],
    decisions: [{ body: `party-${place}`, action: 'APPROVE', status: 'PROPOSED', text: TEXT }],
    consultations: [
      {
        kind: 'REFERRAL',
        text: TEXT,
        opened: { date: '2020-01-01', wording: 'x' },
        responders: [{ description: TEXT, organisation: `party-${place}` }],
      },
    ],
  }));
  const { organisations, documents } = made.data;
  const [[region], [paper]] = [organisations, documents];
  if (!region || !paper) throw new Error('a county of titles has a region and a paper');
  organisations.push({ ...region, slug: 'municipalities', kind: 'COUNTY_MUNICIPALITIES' });
  for (const place of titles.keys()) {
    organisations.push({ ...region, slug: `party-${place}`, parent: region.slug });
    documents.push(paperOf(place, paper));
  }
  return made;
}

/** The paper of the agreement in a place, which its party sent. */
function paperOf(place: number, paper: DocumentData): DocumentData {
  const id = `${paper.id}-${place}`;
  const title = madeFact(id, 'documentTitle', { text: TEXT });
  const sender = {
    kind: 'NOT_STATED',
    name: null,
    nameWithheld: false,
    organisation: `party-${place}`,
    underFormation: null,
  };
  return { ...paper, id, slug: `${paper.slug}-${place}`, facts: [title, madeFact(id, 'senders', sender)] };
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
  return Array.from({ length: count }, (_, place) => titledId(slug, place));
}
