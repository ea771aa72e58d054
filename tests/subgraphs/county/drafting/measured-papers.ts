import { join } from 'node:path';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import type { Proposal } from '#subgraphs/county/drafting/proposals/proposal.ts';
import { proposeFacts } from '#subgraphs/county/drafting/propose-facts.ts';
import type { AnyFact } from '#subgraphs/county/facts/fact.ts';
import { readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { PAPERS } from '#tests/support/papers.ts';
import { type MeasuredItem, measuredItems, type Score, scores } from './measured-drafts.ts';

/** The five papers: which instrument each is about, by the county whose seeds code it. */
const ABOUT = [
  ['ostergotland', 'beslutsforslag-samverkan', 'samverkan-barn-unga-2020'],
  ['ostergotland', 'forslag-till-parterna', 'samverkan-barn-unga-2020'],
  ['ostergotland', 'beslutsforslag-trygg-saker-vard', 'trygg-saker-vard-2020'],
  ['dalarna', 'uppdragsdirektiv', 'uppdragsdirektiv-2020'],
  ['vastra-gotaland', 'missiv', 'samverkan-barns-ungas-basta'],
] as const;

/** What the rule of a proposal would be called for a fact of an aspect; nothing for what is not measured. */
const CATEGORY: Readonly<Record<string, string>> = {
  ...{ title: 'title/', documentDate: 'date/', diaryNumber: 'diary/', targetGroups: 'age/', legalBases: 'law/' },
  ...{ validFrom: 'period/', validTo: 'period/', periodFrom: 'period/', periodTo: 'period/', parties: 'party/' },
  ...{
    addressees: 'party/',
    partyCount: 'count/',
    budgetLines: 'money/',
    decisions: 'decision/',
    followUps: 'followUp/',
  },
  ...{
    financing: 'financing/',
    definitions: 'definition/',
    relations: 'relation/',
    statements: 'statement/',
    consultations: 'deadline/',
  },
};

const FINANCING: Readonly<Record<string, string>> = {
  NO_INCREASED_COMMITMENTS: 'no-increase',
  DEFERRED_TO_FRAMEWORK_AGREEMENTS: 'deferred',
  FUNDED_BY: 'funded-by',
  OWN_COSTS: 'own-costs',
  SHARED: 'shared',
  PAYMENT: 'payment',
};

/** What is read out of the five papers, held against what people coded. */
export async function scoresOfPapers(): Promise<Map<string, Score>> {
  const said: MeasuredItem[] = [];
  const read: MeasuredItem[] = [];
  for (const [county, document, instrument] of ABOUT) {
    const { documents, instruments, organisations } = readSeeds(`${SEEDS}${county}`, county);
    const paper = documents.find(({ slug }) => slug === document);
    const about = instruments.find(({ id }) => id.endsWith(`:${instrument}`));
    if (!paper?.sourceFile || !about) throw new Error(`the seeds of ${county} have no ${document} or ${instrument}`);
    const { lines } = await readDocument(join(PAPERS, paper.sourceFile));
    read.push(...measuredItems(document, proposeFacts(lines)));
    const facts = [...paper.facts, ...about.facts];
    const proposals = facts.flatMap((fact) => asProposal(fact, document) ?? []);
    said.push(
      ...measuredItems(document, { kind: about.kind, proposals, organisations: organisations as never, unused: [] }),
    );
  }
  return scores(said, read);
}

/** A coded fact of a paper in the form of a proposal; nothing for one without a value, or of another paper. */
function asProposal({ aspect, value, wording, citations }: AnyFact, document: string): Proposal | null {
  const lines = citations
    .filter((cited) => cited.document === document)
    .map(({ lineStart, lineEnd }) => [lineStart, lineEnd] as const);
  const category = CATEGORY[aspect];
  if (value === null || category === undefined || lines.length === 0) return null;
  const { kind, age, amount, deadline } = value as Partial<Record<string, unknown>>;
  if ((aspect === 'targetGroups' && !age) || (aspect === 'consultations' && !deadline)) return null;
  const rule = aspect === 'financing' ? (FINANCING[String(kind)] ?? '') : amount === null ? 'garbled' : '';
  const plain = JSON.parse(JSON.stringify(value, (_, inner) => inner ?? undefined));
  return { aspect, value: plain, wording: wording ?? '', lines, why: category + rule };
}
