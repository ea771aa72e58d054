import {
  CompareDocument,
  ComparedStandingDocument,
  InstrumentsToAddDocument,
  type InstrumentsToAddQuery,
  type StandingFragment,
} from '#gateway/pages/documents/generated-documents.ts';
import { html } from '#gateway/pages/site/markup.ts';
import type { Shown, View } from '#gateway/pages/site/view.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { addColumns, wayToAdd } from './add-columns.ts';
import { arrangeColumns, type HeadColumn } from './arrange-columns.ts';
import { askCompared, type Compared } from './ask-compared.ts';
import { choiceForm } from './choice-form.ts';
import { COMPARE } from './compare-words.ts';
import { comparisonShown, leadOf, notices } from './comparison-shown.ts';
import { type CompareChoice, chosenFilter, readCompareChoice } from './read-choice.ts';

const view: View = {
  async show(visit) {
    const choice = readCompareChoice(visit);
    const compared = await askCompared(visit, choice);
    const additions = choice.add || !compared?.answer.compare ? await askAdditions(visit, choice) : null;
    const day = choice.on ?? visit.today;
    const standings = await standingsOf(visit, choice, compared, day);
    const { columns, rows } = arrangeColumns(
      visit,
      compared?.answer ?? { compare: null },
      standings,
      !compared?.variables.ids,
    );
    const shown = columns.length > 0 ? columns.map(({ instrumentId }) => instrumentId) : choice.ids;
    const answer = compared?.alike ?? compared?.answer.compare ?? additions?.instruments;
    const counties = present(answer?.counties);
    return {
      title: visit.say(COMPARE.title),
      lead: leadOf(visit, choice, columns, compared?.total ?? 0),
      body: html`${choiceForm(visit, choice, counties, columns)}
        ${additions ? addColumns(visit, additions, shown) : wayToAdd(visit, shown)}
        ${notices(visit, choice, compared)}
        ${columns.length > 0 ? comparisonShown(visit, choice, { columns, rows, day, compared }) : null}`,
      ...taken(choice, compared, columns),
      counties,
    };
  },
};
export default view;

function askAdditions(visit: Visit, { counties, asKnownAt }: CompareChoice): Promise<InstrumentsToAddQuery> {
  return visit.ask(InstrumentsToAddDocument, { asKnownAt, ...(counties.length > 0 ? { counties } : {}) });
}

/** How the instruments that were found stand on the day, by their ids. */
async function standingsOf(
  visit: Visit,
  { ids: picked, asKnownAt }: CompareChoice,
  compared: Compared | null,
  on: string,
): Promise<Map<string, StandingFragment>> {
  const found = present(compared?.answer.compare?.columns).filter(({ status }) => status === 'FOUND');
  if (found.length === 0) return new Map();
  const ids = found.map(({ instrumentId }) => instrumentId);
  const { nodes } = await visit.ask(ComparedStandingDocument, { ids, on, asKnownAt, withParties: picked.length === 0 });
  return new Map(
    present(nodes)
      .filter(isStanding)
      .map((node) => [node.id, node]),
  );
}

function isStanding(node: object): node is StandingFragment {
  return 'statusOn' in node;
}

/** What of this can be taken along: its query, and the table of the same choice. */
function taken(
  choice: CompareChoice,
  compared: Compared | null,
  columns: readonly HeadColumn[],
): Pick<Shown, 'asked' | 'tables'> {
  if (!compared || columns.length === 0) return {};
  const { on, aspects, asKnownAt } = choice;
  const { validity: _, ...selection } = chosenFilter(choice);
  const { ids } = compared.variables;
  const parameters = ids ? { ids: [...ids] } : { ...selection, 'validity.on': on };
  return {
    asked: { document: CompareDocument, variables: compared.variables },
    tables: [{ table: 'comparison', parameters: { ...parameters, aspects, asKnownAt } }],
  };
}
