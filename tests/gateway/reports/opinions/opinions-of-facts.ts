import { type Opinions, speaking, type ToldNode } from './told-elsewhere.ts';

const facts = (aspects: string) =>
  `{ facts(first: 100, filter: { aspects: ["${aspects}"] }) { nodes { factId statedAs value citations { lineStart } } } }`;

/** What tables of facts of some kind are expected to tell. */
export const opinionsOfFacts: Opinions = {
  async conditions(ask) {
    const { decisions } = await ask(
      '{ decisions(first: 100) { nodes { step { key action status body { key } conditions { kind text { en } wording fulfilment deadline { date wording } } } } } }',
    );
    return decisions.nodes.flatMap(({ step }: ToldNode) =>
      step.conditions.map((condition: ToldNode, index: number) => ({
        fact_id: step.key,
        part_number: index + 1,
        action_code: step.action,
        decision_status_code: step.status,
        body_id: step.body?.key ?? null,
        condition_code: condition.kind,
        condition_text: condition.text.en,
        condition_wording: condition.wording,
        fulfilment_code: condition.fulfilment,
        deadline: condition.deadline?.date ?? null,
        deadline_wording: condition.deadline?.wording ?? null,
      })),
    );
  },
  async consultations(ask) {
    const { instruments } = await ask(
      '{ instruments { nodes { key consultations { key kind statedAs text { en } channel { en } opened { date } deadline { date inclusive } responders { count } opinions { kind } } } } }',
    );
    return instruments.nodes.flatMap(({ key, consultations }: ToldNode) =>
      speaking(consultations).map((own: ToldNode) => ({
        instrument_id: key,
        fact_id: own.key,
        consultation_kind_code: own.kind,
        explanation: own.text?.en ?? null,
        channel: own.channel?.en ?? null,
        opened: own.opened?.date ?? null,
        deadline: own.deadline?.date ?? null,
        deadline_inclusive: own.deadline?.inclusive ?? null,
        responder_group_count: own.responders.length,
        opinion_count: own.opinions.length,
      })),
    );
  },
  async 'document-instruments'(ask) {
    const { instruments } = await ask(
      '{ instruments { nodes { key documents { key statedAs document { key title { text { sv } } } role { en } isDecisionBasis } } } }',
    );
    return instruments.nodes.flatMap(({ key, documents }: ToldNode) =>
      documents.map((own: ToldNode) => ({
        instrument_id: key,
        fact_id: own.key,
        about_document_id: own.document?.key ?? null,
        about_document_title: own.document?.title.text.sv ?? null,
        document_role: own.role?.en ?? null,
        is_decision_basis: own.isDecisionBasis,
      })),
    );
  },
  async relations(ask) {
    return (await ask(facts('relations'))).facts.nodes.map(({ factId, value, statedAs }: ToldNode) => ({
      fact_id: factId,
      stated_as_code: statedAs,
      relation_code: value?.type ?? null,
    }));
  },
  async statements(ask) {
    const { instruments } = await ask(
      '{ instruments { nodes { key statements { key kind text { en } themes { id } } } } }',
    );
    return instruments.nodes.flatMap(({ key, statements }: ToldNode) =>
      statements.map((own: ToldNode) => ({
        instrument_id: key,
        fact_id: own.key,
        statement_kind_code: own.kind,
        statement: own.text?.en ?? null,
        theme_count: own.themes?.length ?? null,
      })),
    );
  },
  async 'statement-themes'(ask) {
    const { instruments } = await ask('{ instruments { nodes { statements { key themes { id } } } } }');
    return instruments.nodes.flatMap(({ statements }: ToldNode) =>
      statements.flatMap(({ key, themes }: ToldNode) =>
        (themes ?? []).map(({ id }: ToldNode, index: number) => ({
          fact_id: key,
          part_number: index + 1,
          theme_code: id,
        })),
      ),
    );
  },
  async 'quality-issues'(ask) {
    const issues = '{ key statedAs kind about explanation { en } }';
    const { instruments, documents } = await ask(
      `{ instruments { nodes { qualityIssues ${issues} } } documents { nodes { document { issues ${issues} } } } }`,
    );
    const all = [
      ...instruments.nodes.flatMap(({ qualityIssues }: ToldNode) => qualityIssues),
      ...documents.nodes.flatMap(({ document }: ToldNode) => document.issues),
    ];
    return all.map((own) => ({
      fact_id: own.key,
      stated_as_code: own.statedAs,
      issue_code: own.kind,
      concerns_aspect_code: own.about,
      explanation: own.explanation?.en ?? null,
    }));
  },
};
