import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '#schema/questions/search-question.ts';
import { filters, versions } from './versions.ts';

/** Where the passages of a posting come from. */
export type PostingOrigin = 'FACTS' | 'NAMES' | 'TEXT';

/** That a word stands in an instrument or document, and in how weighty a text at best. Derived from its passages. */
export const Posting = defineEntity({
  name: 'Posting',
  tableName: 'posting',
  filters,
  properties: {
    language: p.text().$type<Language>().primary(),
    word: p.text().primary(),
    /** Id of the instrument or document. */
    subject: p.text().primary(),
    /** Whether facts say it, the names of what they are stated under, or an attached document. */
    origin: p.text().$type<PostingOrigin>().primary(),
    weight: p.integer(),
    ...versions,
  },
});
