import type { Opinions, ToldNode } from './told-elsewhere.ts';
import { EVIDENCED, NAMED_INSTRUMENT, organisationCells, type Words, wholeOpinion } from './whole-cells.ts';

const VALUES = '... on StatedDate { date } ... on StatedCount { count } ... on BudgetLine { amount }';
const OWN = `aspect ${EVIDENCED}`;
const DATE = 'date year precision statedAs wording';
const ORGANISATION = 'key name scbCode';

const first = (words: Words, instrument: ToldNode, fact: ToldNode) => ({
  ...words.held(instrument.county.code),
  fact_id: fact.key,
  ...words.instrument(instrument),
});

/** What tables of facts are expected to tell, in every column. */
export const wholeOpinionsOfFacts: Opinions = {
  facts: wholeOpinion(async (ask, words) => {
    const { instruments } = await ask(
      `{ instruments(first: 100) { nodes { ${NAMED_INSTRUMENT} facts { ${OWN} ${VALUES} } } } }`,
    );
    const { documents } = await ask(
      `{ documents(first: 100) { nodes { county { code } document { key
        title { text { sv } ${OWN} } kind { ${OWN} } diaryNumber { ${OWN} } dates { date ${OWN} }
        addressees { ${OWN} } senders { ${OWN} } issues { ${OWN} } } } } }`,
    );
    const row = (county: string, about: object, fact: ToldNode) => ({
      ...words.held(county),
      fact_id: fact.key,
      ...words.instrument({}),
      about_document_id: null,
      about_document_title: null,
      ...about,
      ...words.aspect(fact.aspect),
      value_date: fact.date ?? null,
      value_number: fact.count ?? fact.amount ?? null,
      ...words.evidence(fact),
    });
    return [
      ...instruments.nodes.flatMap((instrument: ToldNode) =>
        instrument.facts.map((fact: ToldNode) => row(instrument.county.code, words.instrument(instrument), fact)),
      ),
      ...documents.nodes.flatMap(({ county, document: { key, ...aspects } }: ToldNode) => {
        const about = { about_document_id: key, about_document_title: aspects.title?.text?.sv ?? null };
        return Object.values(aspects)
          .flat()
          .filter((fact) => fact !== null)
          .map((fact) => row(county.code, about, fact));
      }),
    ];
  }),
  parties: wholeOpinion(async (ask, words) => {
    const { instruments } = await ask(
      `{ instruments(first: 100) { nodes { ${NAMED_INSTRUMENT} parties {
        organisation { ${ORGANISATION} kind } actingThrough { ${ORGANISATION} } role text { en } ${EVIDENCED} } } } }`,
    );
    return instruments.nodes.flatMap((instrument: ToldNode) =>
      instrument.parties.map((own: ToldNode) => ({
        ...first(words, instrument, own),
        ...organisationCells('party', own.organisation),
        ...words.coded('party_kind', 'OrganisationKind', own.organisation?.kind),
        ...words.coded('role', 'PartyRole', own.role),
        ...organisationCells('acting_through', own.actingThrough),
        explanation: own.text?.en ?? null,
        ...words.evidence(own),
      })),
    );
  }),
  'budget-lines': wholeOpinion(async (ask, words) => {
    const { assignmentDirectives } = await ask(
      `{ assignmentDirectives { nodes { ${NAMED_INSTRUMENT} budget { lines {
        costType { en } amount currency candidateReadings ${EVIDENCED} } } } } }`,
    );
    return assignmentDirectives.nodes.flatMap((directive: ToldNode) =>
      directive.budget.lines.map((line: ToldNode) => ({
        ...first(words, directive, line),
        cost_type: line.costType?.en ?? null,
        amount: line.amount,
        currency: line.currency,
        possible_amount_count: line.candidateReadings?.length ?? null,
        ...words.evidence(line),
      })),
    );
  }),
  decisions: wholeOpinion(async (ask, words) => {
    const { instruments } = await ask(
      `{ instruments(first: 100) { nodes { ${NAMED_INSTRUMENT} decisions { ${EVIDENCED} order item action status
        text { en } date { ${DATE} } body { ${ORGANISATION} } proposedBy { key } sentTo { key } conditions { kind } } } } }`,
    );
    const { decisions } = await ask(
      `{ decisions(first: 100) { nodes { step { key } party { ${ORGANISATION} } partyStatedAs } } }`,
    );
    const parties = new Map<string, ToldNode>(decisions.nodes.map((row: ToldNode) => [row.step.key, row]));
    return instruments.nodes.flatMap((instrument: ToldNode) =>
      instrument.decisions.flatMap((step: ToldNode) => {
        if (step.statedAs === 'NOT_STATED') return [];
        const { party, partyStatedAs } = parties.get(step.key) ?? {};
        return [
          {
            ...first(words, instrument, step),
            ...organisationCells('body', step.body),
            ...words.coded('action', 'DecisionAction', step.action),
            ...words.coded('decision_status', 'DecisionStatus', step.status),
            ...words.date('decided_on', step.date),
            ...organisationCells('party', party),
            ...words.coded('party_stated_as', 'StatedAs', partyStatedAs),
            step_order: step.order,
            item: step.item,
            explanation: step.text?.en ?? null,
            condition_count: step.conditions?.length ?? null,
            proposer_count: step.proposedBy?.length ?? null,
            recipient_count: step.sentTo?.length ?? null,
            ...words.evidence(step),
          },
        ];
      }),
    );
  }),
};
