import { defineEntity, p } from '@mikro-orm/core';
import type { Language, PassageSource } from '#schema/questions/search-question.ts';
import type { Cited } from '#schema/values/citation.ts';
import { filters, versions } from './versions.ts';

/** A text of an instrument or document that is searched and shown. Derived from its facts and from attached documents, never edited. */
export const Passage = defineEntity({
  name: 'Passage',
  tableName: 'passage',
  filters,
  properties: {
    /** Id of the instrument or document. */
    subject: p.text().primary(),
    position: p.integer().primary(),
    source: p.text().$type<PassageSource>(),
    /** Id of the fact whose text it is, or that is stated under the name; none where it stands in an attached document. */
    fact: p.text().nullable(),
    /** Where in an attached document it stands; the document by its slug. */
    cited: p.json<Cited>().nullable(),
    language: p.text().$type<Language>(),
    /** How much it counts to stand here. */
    weight: p.integer(),
    text: p.text(),
    /** Its different words, in lower case, with a space between: an array would take the word "null" for none. */
    words: p.text(),
    ...versions,
  },
});
