import { QuestionCountsDocument, QuestionsDocument } from '#gateway/pages/documents/generated-documents.ts';
import { PageMove } from '#gateway/pages/site/page-move.ts';
import { listIn } from '#gateway/pages/site/read-search.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import { present } from '#schema/shared/present.ts';
import { countedQuestions } from './counted-questions.ts';
import { questionList } from './question-list.ts';
import { ALL_QUESTIONS } from './questions-words.ts';

/** The parameter of a form that leads to a question. */
const CHOSEN = 'question';

/** All that can be asked of all instruments, each with how many say something. */
const view: View = {
  async show(visit) {
    const { say, search } = visit;
    const { [CHOSEN]: chosen, my: _, ...others } = Object.fromEntries(search);
    if (chosen) throw new PageMove(linkTo(visit, 'question', others, chosen));
    const counties = listIn(search, 'counties');
    const filter = counties.length > 0 ? { counties } : {};
    const { instruments, aspects, themes } = await visit.ask(QuestionsDocument, { filter });
    const all = instruments?.totalCount ?? 0;
    const ofInstruments = present(aspects).filter(({ of }) => of === 'INSTRUMENT');
    const counted = all > 0 && all <= limits.idsPerComparison;
    const { compare } = counted
      ? await visit.ask(QuestionCountsDocument, { aspects: ofInstruments.map(({ id }) => id), filter })
      : { compare: null };
    const questions = countedQuestions(ofInstruments, present(themes), {
      all,
      rows: compare ? present(compare.rows) : null,
      facets: present(instruments?.facets?.themes),
    });
    return {
      title: say(ALL_QUESTIONS.title),
      lead: say(ALL_QUESTIONS.lead),
      body: questionList(visit, questions, present(instruments?.counties), counties),
      asked: { document: QuestionsDocument, variables: { filter } },
      tables: [{ table: 'codebook' }, { table: 'comparison', parameters: { counties } }],
      counties: instruments?.counties ?? null,
    };
  },
};
export default view;
