import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '#schema/questions/search-question.ts';

/** A word of the county's texts, of whatever revision, in the forms that a word is looked up by. */
export const Vocabulary = defineEntity({
  name: 'Vocabulary',
  tableName: 'vocabulary',
  properties: {
    language: p.text().$type<Language>().primary(),
    word: p.text().primary(),
    stem: p.text(),
    /** In plain ASCII, for trigrams. */
    folded: p.text(),
  },
});
