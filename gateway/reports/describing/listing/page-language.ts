import type { Parameter } from '#gateway/reports/parameters/parameter.ts';

/** Which language a description is looked at in; as JSON it has both. */
export const PAGE_LANGUAGE: Parameter = {
  name: 'lang',
  description: {
    sv: 'Sidans språk; JSON har båda',
    en: 'The language of the page; JSON has both',
  },
  type: 'text',
  list: false,
  values: ['sv', 'en'],
  required: false,
  byDefault: 'sv',
};
