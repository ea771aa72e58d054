import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '#schema/questions/search-question.ts';
import { filters, versions } from './versions.ts';

/** Where the passages of a posting come from. */
export type PostingOrigin = 'FACTS' | 'TEXT';

/** That a word stands in an instrument, and in how weighty a text at best. Derived from its passages. */
export const Posting = defineEntity({
  name: 'Posting',
  tableName: 'posting',
  filters,
  properties: {
    language: p.text().$type<Language>().primary(),
    word: p.text().primary(),
    instrument: p.text().primary().fieldName('instrument_id'),
    /** Whether facts say it or an attached document does. */
    origin: p.text().$type<PostingOrigin>().primary(),
    weight: p.integer(),
    ...versions,
  },
});
