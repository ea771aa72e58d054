import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '../../../schema/questions/search.ts';

/** That a word stands in an instrument, and in how weighty a text at best. Derived from its passages at import. */
export const Posting = defineEntity({
  name: 'Posting',
  tableName: 'posting',
  properties: {
    language: p.text().$type<Language>().primary(),
    word: p.text().primary(),
    instrument: p.text().primary().fieldName('instrument_id'),
    weight: p.integer(),
  },
});
