import { each, type Opinions, ofRoots, speaking, type ToldNode } from './told-elsewhere.ts';
import { CITED, NAMED_INSTRUMENT, places, wholeOpinion } from './whole-cells.ts';

const today = () => new Date().toISOString().slice(0, 10);
const year = () => today().slice(0, 4);

/** The lists of an agreement and the columns that count them; what tells of an absence is counted whatever it says. */
const COUNTED = {
  alternativeTitles: 'alternative_titles_count',
  lifecycle: 'lifecycle_count',
  targetGroups: 'target_groups_count',
  parties: 'parties_count',
  statements: 'statements_count',
  legalBases: 'legal_bases_count',
  financing: 'financing_count',
  decisions: 'decisions_count',
  consultations: 'consultations_count',
  followUps: 'follow_ups_count',
  roles: 'roles_count',
  relations: 'relations_count',
  documents: 'documents_count',
  definitions: 'definitions_count',
  termination: 'termination_count',
  renewal: 'renewal_count',
  disputes: 'disputes_count',
  informationSharing: 'information_sharing_count',
  coordinatedPlans: 'coordinated_plans_count',
  cooperationStructures: 'cooperation_structures_count',
  staffing: 'staffing_count',
  themesNotStated: 'themes_not_stated_count',
  omissions: 'omissions_count',
  qualityIssues: 'quality_issues_count',
} as const;
const ABSENCES = ['themesNotStated', 'omissions'];

const DATE = 'date year precision statedAs wording';
const VALUE = 'factId statedAs inWords { en } wording reasoning { en } note { en }';

function countsOf(agreement: ToldNode): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(COUNTED).map(([list, column]) => {
      const own = agreement[list] ?? [];
      if (own.length === 0) return [column, null];
      return [column, ABSENCES.includes(list) ? own.length : speaking(own).length];
    }),
  );
}

/** What tables of instruments are expected to tell, in every column. */
export const wholeOpinionsOfInstruments: Opinions = {
  agreements: wholeOpinion(async (ask, words) => {
    const lists = Object.keys(COUNTED).map((list) => `${list} { statedAs }`);
    const data = await ask(
      ofRoots(
        `agreements { nodes { key kind county { code } shortTitle { en } title { text { sv } statedAs wording ${CITED} }
          validFrom { ${DATE} } validTo { ${DATE} } validity(on: "${today()}") { asOf certainty explanation { en } }
          geographicScope { scope statedAs wording } partyCount { count statedAs wording } codebookVersion updatedAt
          ${lists.join(' ')} } }`,
      ),
    );
    return each(data, ({ agreements }) => agreements.nodes).map((own) => ({
      ...words.held(own.county.code),
      ...words.instrument(own),
      ...words.standing('title', own.title),
      ...words.date('valid_from', own.validFrom),
      ...words.date('valid_to', own.validTo),
      validity_on: own.validity.asOf,
      ...words.coded('validity_certainty', 'Certainty', own.validity.certainty),
      validity_explanation: own.validity.explanation.en,
      ...words.coded('geographic_scope', 'GeographicScope', own.geographicScope?.scope),
      ...words.standing('geographic_scope', own.geographicScope),
      municipal_party_count: own.partyCount?.count ?? null,
      ...words.standing('municipal_party_count', own.partyCount),
      ...countsOf(own),
      codebook_version: own.codebookVersion,
      updated_at: own.updatedAt,
      ...places(own.title?.citations),
    }));
  }),
  coverage: wholeOpinion(async (ask, words) => {
    const { coverage } = await ask(
      `{ coverage(from: "${year()}-01-01", to: "${year()}-12-31") { byCounty { county { code } areas {
        ages { from to } from to status certainty explanation { en } covering { placement } undetermined { placement } } } } }`,
    );
    return coverage.byCounty.flatMap(({ county, areas }: ToldNode) =>
      areas.map((area: ToldNode, index: number) => ({
        ...words.held(county.code),
        area_number: index + 1,
        age_from: area.ages.from,
        age_to: area.ages.to,
        day_from: area.from,
        day_to: area.to,
        ...words.coded('coverage_status', 'CoverageStatus', area.status),
        ...words.coded('coverage_certainty', 'Certainty', area.certainty),
        covering_count: area.covering.length,
        undetermined_count: area.undetermined.length,
        explanation: area.explanation.en,
      })),
    );
  }),
  comparison: wholeOpinion(async (ask, words) => {
    const { instruments } = await ask(`{ instruments(first: 100) { nodes { ${NAMED_INSTRUMENT} } } }`);
    const named = new Map<string, ToldNode>(instruments.nodes.map((own: ToldNode) => [own.key, own]));
    const { compare } = await ask(
      `{ compare(filter: {}) { rows { aspect { id } verdict amongStated explanation { en }
        cells { instrumentId statedAs values { ${VALUE} ${CITED} } } } } }`,
    );
    const rows: Record<string, unknown>[] = [];
    for (const { aspect, verdict, amongStated, explanation, cells } of compare.rows) {
      const { answerGroups } = await ask(
        `{ answerGroups(aspect: "${aspect.id}") { groups { answers { instrument { instrumentId } } } } }`,
      );
      const groupOf = (id: string) =>
        answerGroups.groups.findIndex(({ answers }: ToldNode) =>
          answers.some(({ instrument }: ToldNode) => instrument.instrumentId === id),
        ) + 1;
      for (const { instrumentId, statedAs, values } of cells)
        for (const value of values.length > 0 ? values : [{ statedAs }])
          rows.push({
            ...words.held(named.get(instrumentId).county.code),
            ...words.aspect(aspect.id),
            ...words.coded('verdict', 'Verdict', verdict),
            ...words.coded('among_stated', 'AmongStated', amongStated),
            explanation: explanation.en,
            answer_group: groupOf(instrumentId),
            ...words.instrument(named.get(instrumentId)),
            fact_id: value.factId ?? null,
            ...words.evidence(value),
          });
    }
    return rows;
  }),
};
