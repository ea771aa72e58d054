import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '#schema/questions/search-question.ts';
import { filters, versions } from './versions.ts';

/** Where the passages of postings come from. */
export type PostingOrigin = 'FACTS' | 'NAMES' | 'TEXT';

/** All postings of an instrument or document that come from one origin, as one number. Derived from its passages. */
export const Posted = defineEntity({
  name: 'Posted',
  tableName: 'posted',
  filters,
  properties: {
    /** 1, 2, 3 …, each once, with gaps. */
    number: p.integer().primary(),
    /** Id of the instrument or document. */
    subject: p.text(),
    /** Whether facts say it, the names of what they are stated under, or an attached document. */
    origin: p.text().$type<PostingOrigin>(),
    /** Digest of the words with their weights; what has the same is left alone. Empty where nobody has computed it. */
    digest: p.text(),
    ...versions,
  },
});

/** Where a word stands, in texts that weigh so much at best. Where it stands in many, there are several. */
export const Posting = defineEntity({
  name: 'Posting',
  tableName: 'posting',
  properties: {
    language: p.text().$type<Language>().primary(),
    word: p.text().primary(),
    /** The first of the numbers. */
    first: p.integer().primary(),
    weight: p.integer(),
    /** Numbers of what was posted, of whatever revision. */
    numbers: p.array().$type<number[]>().columnType('int[]'),
  },
});
