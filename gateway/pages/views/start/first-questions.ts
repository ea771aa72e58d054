import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { PageName, Parameters } from '#gateway/pages/site/page-addresses.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import type { Text } from '#schema/values/text.ts';

/** A question in plain words, and the page that answers it. */
interface FirstQuestion {
  asks: Text;
  page: PageName;
  parameters?: Parameters;
  rest?: string;
}

const QUESTIONS: readonly FirstQuestion[] = [
  {
    asks: {
      sv: 'Omfattas en 19-åring som är placerad i HVB?',
      en: 'Is a 19-year-old in a residential care home covered?',
    },
    page: 'coverage',
    parameters: { age: 19, placement: 'OUTSIDE_HOME' },
  },
  {
    asks: {
      sv: 'Vad skiljer mitt läns överenskommelse om placerade barn från de andras?',
      en: 'How does my county’s agreement on placed children differ from the others’?',
    },
    page: 'compare',
    parameters: { themes: ['placed-children'] },
  },
  {
    asks: { sv: 'Vad gällde den 1 juli 2020?', en: 'What held on 1 July 2020?' },
    page: 'timeline',
    parameters: { on: '2020-07-01' },
  },
  {
    asks: { sv: 'Vilka beslut väntar på andra parter?', en: 'Which decisions wait for other parties?' },
    page: 'decisions',
    parameters: { waiting: true },
  },
  {
    asks: { sv: 'Hur ska det följas upp, och av vem?', en: 'How is it followed up, and by whom?' },
    page: 'question',
    rest: 'followUps',
  },
  {
    asks: {
      sv: 'Vad säger de om samordnad individuell plan?',
      en: 'What do they say of coordinated individual plans?',
    },
    page: 'question',
    rest: 'individual-plan',
  },
  {
    asks: { sv: 'Vilka lagar stödjer de sig på?', en: 'Which laws do they rest on?' },
    page: 'question',
    rest: 'legalBases',
  },
  {
    asks: { sv: 'Vilka åldrar och grupper gäller det?', en: 'Which ages and groups is it about?' },
    page: 'question',
    rest: 'targetGroups',
  },
];

/** The questions that people come with, each a link to its answer. */
export function firstQuestions(visit: Visit): MarkupContent {
  return html`<ul class="asks">${QUESTIONS.map(
    ({ asks, page, parameters = {}, rest }) =>
      html`<li><a href="${linkTo(visit, page, parameters, rest)}">${visit.say(asks)}</a></li>`,
  )}</ul>`;
}
