import { each, type Opinions, ofRoots, type ToldNode } from './told-elsewhere.ts';

const today = () => new Date().toISOString().slice(0, 10);
const year = () => today().slice(0, 4);

const instrument = ({ key, kind, shortTitle, title, county }: ToldNode) => ({
  county_code: county.code,
  instrument_id: key,
  instrument_kind_code: kind,
  instrument_title: title?.text?.sv ?? null,
  instrument_short_title: shortTitle?.en ?? null,
});
const INSTRUMENT = 'key kind county { code } shortTitle { en } title { text { sv } statedAs wording }';
const NAMED = 'instrument { instrumentId } ageWording placement';
const coverage = () =>
  `{ coverage(from: "${year()}-01-01", to: "${year()}-12-31") { byCounty { county { code } areas { ages { from to } from to status certainty explanation { en } covering { ${NAMED} } undetermined { ${NAMED} } } } } }`;
const areas = (data: ToldNode, rows: (area: ToldNode) => ToldNode[]) =>
  data.coverage.byCounty.flatMap(({ county, areas }: ToldNode) =>
    areas.flatMap((area: ToldNode, index: number) =>
      rows(area).map((row) => ({
        county_code: county.code,
        area_number: index + 1,
        age_from: area.ages.from,
        age_to: area.ages.to,
        day_from: area.from,
        day_to: area.to,
        coverage_status_code: area.status,
        coverage_certainty_code: area.certainty,
        ...row,
      })),
    ),
  );

/** What tables of instruments are expected to tell. */
export const opinionsOfInstruments: Opinions = {
  async 'assignment-directives'(ask) {
    const data = await ask(
      ofRoots(
        `assignmentDirectives { nodes { ${INSTRUMENT} periodFrom { date } periodTo { date } budget { total { amount statedAs explanation { en } } } phases { id } } }`,
      ),
    );
    return each(data, ({ assignmentDirectives }) => assignmentDirectives.nodes).map((node) => ({
      ...instrument(node),
      period_from: node.periodFrom.date,
      period_to: node.periodTo.date,
      budget_total: node.budget.total.amount,
      budget_total_stated_as_code: node.budget.total.statedAs,
      budget_total_explanation: node.budget.total.explanation.en,
      phases_count: node.phases.length,
    }));
  },
  async instruments(ask) {
    const nodes = `nodes { ${INSTRUMENT} statusOn(date: "${today()}") { certainty withinStatedPeriod } }`;
    const lists = ['agreements', 'assignmentDirectives', 'otherInstruments'];
    const data = await ask(ofRoots(lists.map((list) => `${list} { ${nodes} }`).join(' ')));
    return each(data, (county) => lists.flatMap((list) => county[list].nodes)).map((node) => ({
      ...instrument(node),
      status_on: today(),
      status_certainty_code: node.statusOn.certainty,
      within_stated_period: node.statusOn.withinStatedPeriod,
    }));
  },
  async 'coverage-agreements'(ask) {
    return areas(await ask(coverage()), ({ covering, undetermined }) =>
      [...covering, ...undetermined].map((own) => ({
        settled: covering.includes(own),
        instrument_id: own.instrument.instrumentId,
        age_wording: own.ageWording,
        placement_code: own.placement,
      })),
    );
  },
};
